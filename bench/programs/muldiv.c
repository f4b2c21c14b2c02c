// Multiplication and division of 128 bits, and the Collatz sequences of small numbers.
#include "bench.h"

/* 128 by 64 bits: gcc would call a library for it. */
static inline u64 divide(u64 high, u64 low, u64 by, u64 *rest) {
  u64 quotient;
  __asm__("divq %4" : "=a"(quotient), "=d"(*rest) : "0"(low), "1"(high), "r"(by) : "cc");
  return quotient;
}

int main(void) {
  u64 x = 88172645463325252, sum = 0;
  for (u32 i = 0; i < 10000000; i++) {
    u128 product = (u128)next_random(&x) * (sum | 1);
    u64 by = x | (1ul << 63), rest;
    sum += divide((u64)(product >> 64) % by, (u64)product, by, &rest);
    sum ^= rest * 3 + x % 1000003;
  }
  for (u64 start = 1; start < 1500000; start++) {
    u64 n = start, steps = 0;
    for (; n != 1; steps++) n = n & 1 ? 3 * n + 1 : n >> 1;
    sum = sum * 31 + steps;
  }
  print_checksum(sum);
  return 0;
}
