// Reads quoted comma-separated fields with a state machine, adds columns up, and prints a table.

#include "runtime.h"

enum { FIELDS = 5, ROWS = 8, WIDTH = 14 };
static char cells[ROWS][FIELDS][WIDTH];

static int read(const char *source) {
  enum { START, PLAIN, QUOTED, QUOTE } state = START;
  int row = 0, field = 0, n = 0;
  for (;; source++) {
    char c = *source;
    int ends = 0;
    switch (state) {
    case START:
      if (c == '"') { state = QUOTED; continue; }
      state = PLAIN;
      // fall through
    case PLAIN: ends = c == ',' || c == '\n' || c == 0; break;
    case QUOTED:
      if (c == '"') { state = QUOTE; continue; }
      break;
    case QUOTE:
      if (c == '"') { state = QUOTED; break; }
      ends = 1;
    }
    if (!ends) {
      if (n < WIDTH - 1) cells[row][field][n++] = c;
      continue;
    }
    cells[row][field][n] = 0, n = 0, state = START;
    if (c == ',') field++;
    else row++, field = 0;
    if (c == 0 || row == ROWS) return row;
  }
}
static int number(const char *s, int64_t *value) {
  int sign = 1, digits = 0;
  if (*s == '-') sign = -1, s++;
  for (*value = 0; *s >= '0' && *s <= '9'; s++, digits++) *value = *value * 10 + (*s - '0');
  *value *= sign;
  return digits > 0 && *s == 0;
}

static int program(void) {
  int rows = read("name,count,\"price, each\",note,x\nbolt,100,25,\"5\"\"\",-7\nnut,2000,3,,\n\"wash,er\",-50,4,\"two\nlines\",12\nlast,1,1,1,1");
  int64_t sums[FIELDS] = {0}, value;
  int widths[FIELDS] = {0};
  for (int row = 0; row < rows; row++)
    for (int field = 0; field < FIELDS; field++) {
      int length = 0;
      while (cells[row][field][length]) length++;
      if (length > widths[field]) widths[field] = length;
      if (number(cells[row][field], &value)) sums[field] += value;
    }
  for (int row = 0; row < rows; row++, line("|"))
    for (int field = 0; field < FIELDS; field++) {
      int length = 0;
      put('|');
      for (; cells[row][field][length]; length++) put(cells[row][field][length] == '\n' ? '~' : cells[row][field][length]);
      for (; length < widths[field]; length++) put(' ');
    }
  for (int field = 0; field < FIELDS; field++) decimal(sums[field]), put(' ');
  line("");
  return 0;
}
