// Huffman codes: a heap makes the tree, bits are packed and unpacked, and lengths are made canonical.

#include "runtime.h"

enum { SYMBOLS = 27, LENGTH = 600 };
struct node { uint32_t weight; int16_t left, right; };
static struct node nodes[2 * SYMBOLS];
static int16_t heap[2 * SYMBOLS];
static int heap_size, node_count;
static uint8_t lengths[SYMBOLS];
static uint32_t codes[SYMBOLS];

static int lighter(int a, int b) { return nodes[a].weight != nodes[b].weight ? nodes[a].weight < nodes[b].weight : a < b; }
static void push(int node) {
  int i = heap_size++;
  for (; i > 0 && lighter(node, heap[(i - 1) / 2]); i = (i - 1) / 2) heap[i] = heap[(i - 1) / 2];
  heap[i] = (int16_t)node;
}
static int pop(void) {
  int top = heap[0], last = heap[--heap_size], i = 0;
  for (int child; (child = 2 * i + 1) < heap_size; i = child) {
    if (child + 1 < heap_size && lighter(heap[child + 1], heap[child])) child++;
    if (!lighter(heap[child], last)) break;
    heap[i] = heap[child];
  }
  heap[i] = (int16_t)last;
  return top;
}
static void measure(int node, int depth) {
  if (nodes[node].left < 0) {
    lengths[node] = (uint8_t)(depth ? depth : 1);
    return;
  }
  measure(nodes[node].left, depth + 1);
  measure(nodes[node].right, depth + 1);
}

static int program(void) {
  static uint8_t message[LENGTH], bits[LENGTH], back[LENGTH];
  for (int i = 0; i < LENGTH; i++) {
    uint64_t r = next_random();
    message[i] = (uint8_t)((r & 255) * (r >> 8 & 255) * 27 >> 16);
    nodes[message[i]].weight++;
  }
  node_count = SYMBOLS;
  for (int i = 0; i < SYMBOLS; i++) {
    nodes[i].left = nodes[i].right = -1;
    if (nodes[i].weight) push(i);
  }
  while (heap_size > 1) {
    int a = pop(), b = pop();
    nodes[node_count] = (struct node){nodes[a].weight + nodes[b].weight, (int16_t)a, (int16_t)b};
    push(node_count++);
  }
  measure(pop(), 0);
  uint32_t code = 0;
  for (int length = 1; length < 24; length++, code <<= 1)
    for (int i = 0; i < SYMBOLS; i++)
      if (lengths[i] == length) codes[i] = code++;
  unsigned place = 0;
  for (int i = 0; i < LENGTH; i++)
    for (int k = lengths[message[i]]; k-- > 0; place++) bits[place / 8] |= (uint8_t)((codes[message[i]] >> k & 1) << place % 8);
  unsigned reading = 0;
  for (int i = 0; i < LENGTH; i++) {
    uint32_t found = 0;
    for (int length = 1, done = 0; !done; length++) {
      found = found << 1 | (bits[reading / 8] >> reading % 8 & 1), reading++;
      for (int k = 0; k < SYMBOLS && !done; k++)
        if (lengths[k] == length && codes[k] == found) back[i] = (uint8_t)k, done = 1;
    }
  }
  decimal(place), put(' '), decimal(memcmp(message, back, LENGTH)), line("");
  for (int i = 0; i < SYMBOLS; i++) decimal(lengths[i]), put(':'), hex(codes[i], 4), put(i % 9 == 8 ? '\n' : ' ');
  return 0;
}
