// Integer arithmetic with a branch that depends on the data: what a predictor cannot learn, and no memory at all.
#include "bench.h"

int main(void) {
  u64 x = 88172645463325252, sum = 0;
  for (u32 i = 0; i < 400000000; i++) {
    next_random(&x);
    if (x & 4)
      sum += x >> 3;
    else
      sum ^= x * 5;
    sum = (sum << 7) | (sum >> 57);
  }
  print_checksum(sum);
  return 0;
}
