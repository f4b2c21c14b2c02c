// A hundred functions, each run once: nothing gets hot, and what counts is how soon code starts.
#include "bench.h"

static u64 words[256];

#define FUNCTION(n)                                                               \
  static __attribute__((noinline)) u64 function##n(u64 x) {                       \
    u64 y = x * (2 * n + 1) + n;                                                  \
    words[(y >> 8) & 255] += y ^ (y >> (n % 31 + 1));                             \
    for (u32 i = 0; i < 4 + n % 3; i++) y = (y << 3) - words[(y + i * n) & 255];  \
    if (y & (n + 1)) y -= n; else y ^= words[n];                                  \
    return y + (i64)(y >> 5) % (n + 2);                                           \
  }
#define TEN(F, d) F(d##0) F(d##1) F(d##2) F(d##3) F(d##4) F(d##5) F(d##6) F(d##7) F(d##8) F(d##9)
#define HUNDRED(F) \
  TEN(F, 1) TEN(F, 2) TEN(F, 3) TEN(F, 4) TEN(F, 5) TEN(F, 6) TEN(F, 7) TEN(F, 8) TEN(F, 9) TEN(F, 10)
HUNDRED(FUNCTION)

int main(void) {
  u64 sum = 1;
#define CALL(n) sum = function##n(sum);
  HUNDRED(CALL)
  print_checksum(sum);
  return 0;
}
