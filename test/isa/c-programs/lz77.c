// Compresses with a sliding window and hash chains, expands again and compares.

#include "runtime.h"

enum { SIZE = 1500, BUCKETS = 256, LONGEST = 40 };
static uint8_t source[SIZE], packed[2 * SIZE], expanded[SIZE];
static int16_t heads[BUCKETS], links[SIZE];

static unsigned bucket(const uint8_t *p) { return (p[0] * 33u + p[1] * 7u + p[2]) % BUCKETS; }
static int pack(void) {
  int out = 0;
  memset(heads, 0xff, sizeof heads);
  for (int at = 0; at < SIZE;) {
    int best = 0, from = 0;
    if (at + 3 <= SIZE)
      for (int tried = heads[bucket(source + at)], steps = 0; tried >= 0 && at - tried < 1000 && steps < 30; tried = links[tried], steps++) {
        int length = 0;
        while (length < LONGEST && at + length < SIZE && source[tried + length] == source[at + length]) length++;
        if (length > best) best = length, from = tried;
      }
    int taken = best >= 4 ? best : 1;
    if (best >= 4) packed[out++] = (uint8_t)(0x80 | best), packed[out++] = (uint8_t)(at - from), packed[out++] = (uint8_t)((at - from) >> 8);
    else packed[out++] = source[at] & 0x7f;
    for (; taken > 0; taken--, at++)
      if (at + 3 <= SIZE) links[at] = heads[bucket(source + at)], heads[bucket(source + at)] = (int16_t)at;
  }
  return out;
}
static int expand(int length) {
  int out = 0;
  for (int i = 0; i < length;) {
    uint8_t c = packed[i++];
    if (c < 0x80) {
      expanded[out++] = c;
      continue;
    }
    int distance = packed[i] | packed[i + 1] << 8;
    i += 2;
    for (int n = c & 0x7f; n > 0; n--, out++) expanded[out] = expanded[out - distance];
  }
  return out;
}

static int program(void) {
  static const char *const words[] = {"the ", "quick ", "brown ", "fox ", "jumps ", "over ", "a ", "lazy ", "dog. "};
  for (int round = 0; round < 3; round++) {
    for (int at = 0; at < SIZE;) {
      const char *word = words[next_random() % (unsigned)(9 - 3 * round)];
      while (*word && at < SIZE) source[at++] = (uint8_t)*word++;
    }
    int length = pack(), back = expand(length);
    uint32_t sum = 0;
    for (int i = 0; i < length; i++) sum = sum * 131 + packed[i];
    decimal(length), put(' '), decimal(back), put(' '), decimal(memcmp(source, expanded, SIZE)), put(' '), hex(sum, 8), line("");
  }
  return 0;
}
