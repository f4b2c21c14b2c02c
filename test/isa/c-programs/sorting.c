// Seven ways to sort the same numbers, through one table of functions, and a stable sort of records.

#include "runtime.h"

enum { COUNT = 200 };
static void insertion(int32_t *a, int n) {
  for (int i = 1; i < n; i++) {
    int32_t x = a[i];
    int j = i;
    for (; j > 0 && a[j - 1] > x; j--) a[j] = a[j - 1];
    a[j] = x;
  }
}
static void shell(int32_t *a, int n) {
  for (int gap = n / 2; gap > 0; gap = gap == 2 ? 1 : gap * 5 / 11)
    for (int i = gap; i < n; i++) {
      int32_t x = a[i];
      int j = i;
      for (; j >= gap && a[j - gap] > x; j -= gap) a[j] = a[j - gap];
      a[j] = x;
    }
}
static void swap(int32_t *a, int32_t *b) {
  int32_t t = *a;
  *a = *b, *b = t;
}
static void quick(int32_t *a, int n) {
  while (n > 1) {
    int32_t pivot = a[n / 2];
    int i = 0, j = n - 1;
    while (i <= j) {
      while (a[i] < pivot) i++;
      while (a[j] > pivot) j--;
      if (i <= j) swap(&a[i++], &a[j--]);
    }
    quick(a, j + 1);
    a += i, n -= i;
  }
}
static void sift(int32_t *a, int root, int n) {
  for (int child; (child = 2 * root + 1) < n; root = child) {
    if (child + 1 < n && a[child] < a[child + 1]) child++;
    if (a[root] >= a[child]) return;
    swap(&a[root], &a[child]);
  }
}
static void heap(int32_t *a, int n) {
  for (int i = n / 2; i-- > 0;) sift(a, i, n);
  while (--n > 0) swap(&a[0], &a[n]), sift(a, 0, n);
}
static int32_t spare[COUNT];
static void merge(int32_t *a, int n) {
  if (n < 2) return;
  int half = n / 2;
  merge(a, half), merge(a + half, n - half);
  memcpy(spare, a, (size_t)half * sizeof *a);
  for (int i = 0, j = half, k = 0; i < half;) a[k++] = j < n && a[j] < spare[i] ? a[j++] : spare[i++];
}
static void radix(int32_t *a, int n) {
  for (int shift = 0; shift < 32; shift += 8) {
    int count[257] = {0};
    for (int i = 0; i < n; i++) count[(((uint32_t)a[i] ^ 0x80000000u) >> shift & 255) + 1]++;
    for (int i = 0; i < 256; i++) count[i + 1] += count[i];
    for (int i = 0; i < n; i++) spare[count[((uint32_t)a[i] ^ 0x80000000u) >> shift & 255]++] = a[i];
    memcpy(a, spare, (size_t)n * sizeof *a);
  }
}
static void comb(int32_t *a, int n) {
  int gap = n, moved = 1;
  while (gap > 1 || moved) {
    gap = gap * 10 / 13;
    if (gap < 1) gap = 1;
    moved = 0;
    for (int i = 0; i + gap < n; i++)
      if (a[i] > a[i + gap]) swap(&a[i], &a[i + gap]), moved = 1;
  }
}

struct record { uint8_t key; int16_t place; };

static int program(void) {
  static void (*const ways[])(int32_t *, int) = {insertion, shell, quick, heap, merge, radix, comb};
  static const char *const names[] = {"insertion", "shell", "quick", "heap", "merge", "radix", "comb"};
  int32_t original[COUNT], a[COUNT];
  for (int i = 0; i < COUNT; i++) original[i] = (int32_t)next_random() >> (i % 28);
  for (int way = 0; way < 7; way++) {
    memcpy(a, original, sizeof a);
    ways[way](a, COUNT);
    uint64_t sum = 0;
    int in_order = 1;
    for (int i = 0; i < COUNT; i++) sum = sum * 31 + (uint32_t)a[i], in_order &= i == 0 || a[i - 1] <= a[i];
    text(names[way]), put(' '), decimal(in_order), put(' '), hex(sum, 16), line("");
  }
  struct record records[60];
  for (int i = 0; i < 60; i++) records[i] = (struct record){(uint8_t)(next_random() % 7), (int16_t)i};
  for (int i = 1; i < 60; i++)
    for (int j = i; j > 0 && records[j - 1].key > records[j].key; j--) {
      struct record t = records[j];
      records[j] = records[j - 1], records[j - 1] = t;
    }
  for (int i = 0; i < 60; i++) decimal(records[i].key), put(':'), decimal(records[i].place), put(' ');
  line("");
  return 0;
}
