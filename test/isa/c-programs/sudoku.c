// Solves sudokus with sets of bits, and counts the ways to place queens.

#include "runtime.h"

static uint16_t rows[9], columns[9], boxes[9];
static uint8_t board[81];
static int tried;

static void set(int cell, int digit, int on) {
  uint16_t bit = (uint16_t)(1 << digit);
  int row = cell / 9, column = cell % 9, box = row / 3 * 3 + column / 3;
  board[cell] = (uint8_t)(on ? digit : 0);
  if (on) rows[row] |= bit, columns[column] |= bit, boxes[box] |= bit;
  else rows[row] &= (uint16_t)~bit, columns[column] &= (uint16_t)~bit, boxes[box] &= (uint16_t)~bit;
}
static int solve(void) {
  int best = -1, fewest = 10;
  uint16_t choices = 0;
  for (int cell = 0; cell < 81; cell++) {
    if (board[cell]) continue;
    uint16_t open = (uint16_t)(0x3fe & ~(rows[cell / 9] | columns[cell % 9] | boxes[cell / 27 * 3 + cell % 9 / 3]));
    int count = __builtin_popcount(open);
    if (count < fewest) best = cell, fewest = count, choices = open;
  }
  if (best < 0) return 1;
  for (; choices; choices &= (uint16_t)(choices - 1)) {
    int digit = __builtin_ctz(choices);
    tried++, set(best, digit, 1);
    if (solve()) return 1;
    set(best, digit, 0);
  }
  return 0;
}
static int queens(int n, unsigned files, unsigned left, unsigned right) {
  unsigned all = (1u << n) - 1, open = all & ~(files | left | right);
  int ways = files == all;
  for (; open; open &= open - 1) {
    unsigned bit = open & -open;
    ways += queens(n, files | bit, (left | bit) << 1, (right | bit) >> 1);
  }
  return ways;
}

static int program(void) {
  static const char *const puzzles[] = {
    "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79",
    "..9748...7.........2.1.9.....7...24..64.1.59..98...3.....8.3.2.........6...2759..",
  };
  for (int p = 0; p < 2; p++) {
    memset(rows, 0, sizeof rows), memset(columns, 0, sizeof columns), memset(boxes, 0, sizeof boxes), memset(board, 0, sizeof board);
    tried = 0;
    for (int i = 0; i < 81; i++)
      if (puzzles[p][i] != '.') set(i, puzzles[p][i] - '0', 1);
    decimal(solve()), put(' '), decimal(tried), put(' ');
    for (int i = 0; i < 81; i++) put((char)('0' + board[i]));
    line("");
  }
  for (int n = 1; n <= 7; n++) decimal(queens(n, 0, 0, 0)), put(' ');
  line("");
  return 0;
}
