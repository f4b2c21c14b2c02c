// A first-fit allocator with boundary tags on an array: splitting, joining, and a checker that walks the heap.

#include "runtime.h"

enum { WORDS = 220, SLOTS = 24 };
static uint64_t heap[WORDS];

/** Size in words with both tags, and bit 0 for being in use, at both ends of a block. */
static void tag(int at, int words, int in_use) { heap[at] = heap[at + words - 1] = (uint64_t)words << 1 | (unsigned)in_use; }
static int words_of(int at) { return (int)(heap[at] >> 1); }
static void *allocate(size_t bytes) {
  int wanted = (int)((bytes + 7) / 8) + 2;
  for (int at = 0; at < WORDS; at += words_of(at)) {
    int there = words_of(at);
    if ((heap[at] & 1) || there < wanted) continue;
    if (there - wanted >= 3) tag(at, wanted, 1), tag(at + wanted, there - wanted, 0);
    else tag(at, there, 1);
    return &heap[at + 1];
  }
  return 0;
}
static void release(void *block) {
  if (!block) return;
  int at = (int)((uint64_t *)block - heap) - 1, words = words_of(at);
  if (at + words < WORDS && !(heap[at + words] & 1)) words += words_of(at + words);
  if (at > 0 && !(heap[at - 1] & 1)) {
    int before = (int)(heap[at - 1] >> 1);
    at -= before, words += before;
  }
  tag(at, words, 0);
}
static void *resize(void *block, size_t bytes) {
  int at = (int)((uint64_t *)block - heap) - 1;
  size_t old = (size_t)(words_of(at) - 2) * 8;
  if (bytes <= old) return block;
  void *moved = allocate(bytes);
  if (moved) memcpy(moved, block, old), release(block);
  return moved;
}

static int program(void) {
  static uint8_t *slots[SLOTS];
  static size_t sizes[SLOTS];
  int failures = 0, damaged = 0;
  tag(0, WORDS, 0);
  for (int step = 0; step < 150; step++) {
    unsigned i = (unsigned)next_random() % SLOTS;
    for (size_t k = 0; slots[i] && k < sizes[i]; k++) damaged += slots[i][k] != (uint8_t)(i * 7 + k);
    if (slots[i] && next_random() % 3 == 0) {
      size_t more = sizes[i] + next_random() % 100;
      uint8_t *moved = resize(slots[i], more);
      if (moved) slots[i] = moved, sizes[i] = more;
      else failures++;
    } else {
      release(slots[i]);
      sizes[i] = next_random() % 120;
      slots[i] = step % 5 ? allocate(sizes[i]) : 0;
      failures += step % 5 && !slots[i];
    }
    for (size_t k = 0; slots[i] && k < sizes[i]; k++) slots[i][k] = (uint8_t)(i * 7 + k);
    if (step % 30 < 29) continue;
    int blocks = 0, free_words = 0;
    for (int at = 0; at < WORDS; at += words_of(at), blocks++) free_words += heap[at] & 1 ? 0 : words_of(at);
    decimal(blocks), put(' '), decimal(free_words), put(' '), decimal(failures), put(' '), decimal(damaged), line("");
  }
  for (int i = 0; i < SLOTS; i++) release(slots[i]);
  decimal(words_of(0)), line("");
  return 0;
}
