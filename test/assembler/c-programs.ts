/** C programs that make gcc show a wide range of instructions and directives. */

export const programs: Readonly<Record<string, string>> = {
  integers: `
typedef unsigned long u64; typedef long i64; typedef unsigned u32; typedef unsigned char u8;
static u64 state = 88172645463325252ul;
u64 next(void) { state ^= state << 13; state ^= state >> 7; return state ^= state << 17; }
int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
void sort(int *a, int n) {
  for (int i = 1; i < n; i++) { int x = a[i], j = i - 1; while (j >= 0 && a[j] > x) { a[j + 1] = a[j]; j--; } a[j + 1] = x; }
}
int choose(int x) {
  switch (x) { case 0: return 5; case 1: return 77; case 2: return -4; case 3: return 9; case 4: return 1; case 5: return fib(x); }
  return 0;
}
__int128 product(i64 a, i64 b) { return (__int128)a * b; }
unsigned __int128 wide(unsigned __int128 a, unsigned __int128 b) { return (a << 3) + (b >> 5) - a * b; }
int scan(u64 x) { return __builtin_ctzl(x) + __builtin_clzl(x); }
#ifdef __POPCNT__
int count(u64 x) { return __builtin_popcountl(x); }
#endif
u64 swap(u64 x) { return __builtin_bswap64(x) ^ __builtin_bswap32((u32)x); }
i64 divide(i64 a, i64 b) { return a / b + a % b + a / 7 + (u64)a % 10; }
u32 rotate(u32 x, int n) { return x << n | x >> (32 - n); }
const char *names[] = { "hello", "lo", "\\303\\251\\n", "" };
int (*table[])(int) = { fib, choose };
struct pair { char c; short s; int i; long l; } pairs[3] = { { 1, 2, 3, 4 } };
struct pair copy(struct pair p) { p.s -= 3; p.l *= 5; return p; }
char buffer[100]; static int local[64]; __thread int per_thread = 5; __thread int per_thread_zero;
int tls(void) { return per_thread++ + per_thread_zero + local[3]; }
`,
  floats: `
double poly(double x) { return ((x * 3.5 + 2.25) * x - 1.0) / (x + 0.5); }
float single(float a, float b) { return a * b - 1.5f / (a + 2); }
unsigned long to_unsigned(double x) { return (unsigned long)x; }
double from_unsigned(unsigned long x) { return (double)x; }
int compare(double a, double b) { return a < b ? 1 : a == b ? 2 : a != a ? 3 : 0; }
long double extended(long double x, int n) { return x * 2.5L + n - 1 / x; }
int variadic(int n, ...) {
  __builtin_va_list l; __builtin_va_start(l, n); int s = 0;
  while (n--) s += __builtin_va_arg(l, int) + (int)__builtin_va_arg(l, double);
  return s;
}
int dot(int *a, int *b, int n) { int s = 0; for (int i = 0; i < n; i++) s += a[i] * b[i]; return s; }
void axpy(double *a, double *b, int n) { for (int i = 0; i < n; i++) a[i] = b[i] * 2.0 + a[i]; }
void largest(unsigned char *a, unsigned char *b, int n) { for (int i = 0; i < n; i++) a[i] = b[i] > a[i] ? b[i] : a[i]; }
void scale(short *a, short *b, int n) { for (int i = 0; i < n; i++) a[i] = a[i] * b[i] >> 3; }
`,
  concurrency: `
int add(int *p) { return __sync_fetch_and_add(p, 3) + __atomic_exchange_n(p, 4, 5); }
int swap(long *p) { return __sync_bool_compare_and_swap(p, 1, 2); }
void bits(unsigned long *p) { __sync_fetch_and_or(p, 1ul << 40); __sync_fetch_and_and(p, ~8ul); __sync_synchronize(); }
static long call3(long n, long a, long b, long c) {
  long r; __asm__ volatile("syscall" : "=a"(r) : "0"(n), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory"); return r;
}
void spin(volatile int *p) { while (*p) __builtin_ia32_pause(); }
void _start(void) {
  call3(1, 1, (long)"hello\\n", 6);
  __asm__ volatile("movl $60, %%eax; xorl %%edi, %%edi\\n\\tsyscall" ::: "memory");
  __builtin_unreachable();
}
`,
  'user-interrupts': `
#include <x86gprintrin.h>
volatile unsigned long received; unsigned long target;
void __attribute__((interrupt)) handler(struct __uintr_frame *frame, unsigned long long vector) { received |= 1ul << vector; }
void _start(void) {
  _stui(); _senduipi(target);
  if (_testui()) _clui();
  while (!received) __builtin_ia32_pause();
}
`,
};
