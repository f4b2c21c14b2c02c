// The sieve of Eratosthenes over 2 MiB: byte stores at every stride, then qword copies of the whole.
#include "bench.h"

enum { SIZE = 2 << 20, ROUNDS = 256 };
static u8 composite[SIZE] __attribute__((aligned(8)));
static u64 copy[SIZE / 8];

int main(void) {
  u64 sum = 0;
  for (u32 round = 0; round < ROUNDS; round++) {
    for (u32 i = 0; i < SIZE; i++) ((volatile u8 *)composite)[i] = 0;
    for (u32 i = 2; i * i < SIZE; i++) {
      if (composite[i]) continue;
      for (u32 j = i * i; j < SIZE; j += i) composite[j] = 1;
    }
    for (u32 i = 0; i < SIZE / 8; i++) ((volatile u64 *)copy)[i] = ((u64 *)composite)[i] + round;
    for (u32 i = 0; i < SIZE / 8; i++) sum = sum * 31 + ((volatile u64 *)copy)[i];
  }
  print_checksum(sum);
  return 0;
}
