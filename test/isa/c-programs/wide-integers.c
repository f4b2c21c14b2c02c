// 128-bit integers: products, quotients by the compiler's library, shifts by any count, comparison, conversion to floating point.

#include "runtime.h"

typedef __int128 s128;
typedef unsigned __int128 u128;
static void show(u128 n) { hex((uint64_t)(n >> 64), 16), hex((uint64_t)n, 16), put(' '); }
static u128 random128(void) { return (u128)next_random() << 64 | next_random(); }
static u128 root(u128 n) {
  u128 r = 0;
  for (int bit = 63; bit >= 0; bit--) {
    u128 t = r | (u128)1 << bit;
    if (t * t <= n) r = t;
  }
  return r;
}
static void print(u128 n) {
  char digits[40];
  int length = 0;
  do digits[length++] = (char)('0' + (int)(n % 10));
  while ((n /= 10) != 0);
  while (length > 0) put(digits[--length]);
  put(' ');
}

static int program(void) {
  for (int i = 0; i < 12; i++) {
    u128 a = random128() >> (i * 11 % 128), b = random128() >> (i * 29 % 120);
    s128 x = (s128)a - (s128)(a >> 1) * 3, y = (s128)b >> 3 | 1;
    show(a * b), show(a / (b | 1)), show(a % (b | 1)), show((u128)(x / y)), show((u128)(x % y)), line("");
    show(a << i * 13 % 128), show(a >> i * 17 % 128), show((u128)(x >> i * 19 % 128)), show(a + b), show(a - b), line("");
    decimal(a < b), decimal(x < y), decimal(a == b), put(' '), show(root(a)), bits64((double)a), put(' '), bits64((double)x), put(' ');
    bits32((float)x), put(' '), bits80((long double)a), put(' '), bits80((long double)x), line("");
    double d = (double)(b >> 20);
    show((u128)d), show((u128)(s128)-d), print(a), line("");
  }
  return 0;
}
