// Cellular automata: Conway's life on packed rows with carries between bits, rule 110, and Langton's ant.

#include "runtime.h"

enum { HEIGHT = 32 };
static uint64_t world[HEIGHT], next[HEIGHT];

static uint64_t row(int y) { return world[(y + HEIGHT) % HEIGHT]; }
static void step(void) {
  for (int y = 0; y < HEIGHT; y++) {
    uint64_t one = 0, two = 0, four = 0;
    for (int dy = -1; dy <= 1; dy++)
      for (int dx = -1; dx <= 1; dx++) {
        if (!dx && !dy) continue;
        uint64_t r = row(y + dy), bits = dx < 0 ? r << 1 | r >> 63 : dx > 0 ? r >> 1 | r << 63 : r;
        uint64_t carry = one & bits, more = two & carry;
        one ^= bits, two ^= carry, four |= more;
      }
    next[y] = two & ~four & (one | row(y));
  }
  memcpy(world, next, sizeof world);
}

static int program(void) {
  static const uint64_t glider[] = {2, 4, 7};
  memcpy(world + 3, glider, sizeof glider);
  for (int y = 14; y < 20; y++) world[y] = next_random();
  for (int generation = 0; generation < 40; generation++) {
    step();
    if (generation % 8) continue;
    int alive = 0;
    uint64_t sum = 0;
    for (int y = 0; y < HEIGHT; y++) alive += __builtin_popcountll(world[y]), sum = sum * 0x100000001b3u + world[y];
    decimal(alive), put(' '), hex(sum, 16), line("");
  }
  uint64_t tape = 1;
  for (int i = 0; i < 16; i++) {
    uint64_t left = tape << 1, right = tape >> 1;
    tape = (tape | right) & ~(left & tape & right);
    hex(tape, 16), put(i % 4 == 3 ? '\n' : ' ');
  }
  static uint8_t board[64][64];
  int x = 32, y = 32, way = 0;
  for (int i = 0; i < 3000; i++) {
    way = (way + (board[y][x] ? 3 : 1)) & 3, board[y][x] ^= 1;
    x = (x + (way == 1) - (way == 3)) & 63, y = (y + (way == 2) - (way == 0)) & 63;
  }
  int black = 0;
  for (int i = 0; i < 64 * 64; i++) black += board[i / 64][i % 64];
  decimal(black), put(' '), decimal(x), put(' '), decimal(y), line("");
  return 0;
}
