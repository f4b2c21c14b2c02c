signed char c8(signed char x, int n) { return x >> n; }
short s16(short x, int n) { return x << n; }
int i32(int x, int n) { return x >> n; }
long i64(long x, int n) { return x >> n; }
unsigned long u64(unsigned long x, int n) { return x >> n; }
int main(void) { return c8(-8, 1) + s16(1, 3) + i32(-16, 2) + i64(-32, 3) + (int)u64(~0ul, 60) - 7; }
