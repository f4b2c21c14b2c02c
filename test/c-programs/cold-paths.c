__attribute__((cold, noinline)) void fail(int n) { for (;;) if (n) break; }
__attribute__((hot)) int work(int n) { if (__builtin_expect(n < 0, 0)) { fail(n); return -1; } return n * 3; }
__attribute__((noreturn)) void stop(void) { for (;;); }
int main(void) { if (work(2) != 6) stop(); return 0; }
