// Quicksort of signed quadwords: compares and branches on memory, short loops, recursion.
#include "bench.h"

enum { COUNT = 300000, ROUNDS = 80 };
static i64 numbers[COUNT];

static __attribute__((noinline)) void sort(i64 *low, i64 *high) {
  while (low < high) {
    i64 pivot = low[(high - low) / 2];
    i64 *left = low, *right = high;
    while (left <= right) {
      while (*left < pivot) left++;
      while (*right > pivot) right--;
      if (left > right) break;
      i64 kept = *left;
      *left++ = *right;
      *right-- = kept;
    }
    if (right - low < high - left) {
      sort(low, right);
      low = left;
    } else {
      sort(left, high);
      high = right;
    }
  }
}

int main(void) {
  u64 x = 88172645463325252, sum = 0;
  for (u32 round = 0; round < ROUNDS; round++) {
    for (u32 i = 0; i < COUNT; i++) numbers[i] = (i64)next_random(&x);
    sort(numbers, numbers + COUNT - 1);
    for (u32 i = 0; i < COUNT; i += 97) sum = sum * 31 + (u64)numbers[i];
    for (u32 i = 1; i < COUNT; i++)
      if (numbers[i - 1] > numbers[i]) return 1;
  }
  print_checksum(sum);
  return 0;
}
