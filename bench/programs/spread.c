// Hot code that is spread out: four hundred functions, 100 KiB apart from end to end, called in turn through a table.
#include "bench.h"

static u64 words[256];

#define FUNCTION(n)                                                                                 \
  static __attribute__((noinline, aligned(256))) u64 function##n(u64 x) {                           \
    u64 y = x * (2 * n + 1) + n;                                                                    \
    words[(y >> 8) & 255] += y ^ (y >> (n % 31 + 1));                                               \
    if (y & (n + 1)) y -= n; else y ^= words[n & 255];                                              \
    return y + (y >> 5);                                                                            \
  }
#define TEN(F, d) F(d##0) F(d##1) F(d##2) F(d##3) F(d##4) F(d##5) F(d##6) F(d##7) F(d##8) F(d##9)
#define HUNDRED(F, d)                                                                             \
  TEN(F, d##0) TEN(F, d##1) TEN(F, d##2) TEN(F, d##3) TEN(F, d##4) TEN(F, d##5) TEN(F, d##6) TEN(F, d##7) \
  TEN(F, d##8) TEN(F, d##9)
#define ALL(F) HUNDRED(F, 1) HUNDRED(F, 2) HUNDRED(F, 3) HUNDRED(F, 4)
ALL(FUNCTION)

#define ENTRY(n) function##n,
static u64 (*const functions[])(u64) = {ALL(ENTRY)};

int main(void) {
  u64 sum = 1;
  for (u32 round = 0; round < 20000; round++)
    for (u32 i = 0; i < sizeof functions / sizeof *functions; i++) sum = functions[i](sum);
  print_checksum(sum);
  return 0;
}
