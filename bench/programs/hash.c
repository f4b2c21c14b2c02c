// A byte at a time: a cyclic redundancy check by table, and the hash function of Fowler, Noll and Vo.
#include "bench.h"

enum { SIZE = 1 << 20, ROUNDS = 400 };
static u8 text[SIZE];
static u32 table[256];

int main(void) {
  u64 x = 88172645463325252, sum = 0;
  for (u32 i = 0; i < 256; i++) {
    u32 crc = i;
    for (u32 bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    table[i] = crc;
  }
  for (u32 i = 0; i < SIZE; i++) text[i] = (u8)next_random(&x);
  for (u32 round = 0; round < ROUNDS; round++) {
    u32 crc = ~round;
    u64 hash = 0xcbf29ce484222325;
    for (u32 i = 0; i < SIZE; i++) {
      crc = (crc >> 8) ^ table[(u8)crc ^ text[i]];
      hash = (hash ^ text[i]) * 0x100000001b3;
    }
    sum = sum * 31 + (hash ^ crc);
  }
  print_checksum(sum);
  return 0;
}
