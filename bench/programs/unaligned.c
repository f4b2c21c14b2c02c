// Loads and stores of all sizes at odd addresses; one in some hundreds crosses a page.
#include "bench.h"

enum { SIZE = 64 << 10, ROUNDS = 12000 };
static u8 memory[SIZE + 64];

struct __attribute__((packed)) any {
  union __attribute__((packed)) {
    u16 word;
    u32 doubleword;
    u64 quadword;
  };
};

int main(void) {
  u64 sum = 1;
  for (u32 i = 0; i < SIZE; i++) memory[i] = (u8)(i * 7 + (i >> 8));
  for (u32 round = 0; round < ROUNDS; round++) {
    for (u32 at = 1; at < SIZE; at += 11) {
      volatile struct any *here = (volatile struct any *)(memory + at);
      volatile struct any *there = (volatile struct any *)(memory + at + 13);
      sum = sum * 31 + here->quadword;
      there->doubleword += (u32)sum;
      here->word ^= (u16)(sum >> 20);
      there->quadword = here->quadword + sum;
    }
    for (u32 at = 3; at < SIZE; at += 8) sum += ((volatile struct any *)(memory + at))->quadword;
  }
  print_checksum(sum);
  return 0;
}
