// An adaptive binary arithmetic coder: 32-bit ranges, carries, probabilities that learn.

#include "runtime.h"

enum { BITS = 2400 };
static uint8_t stream[BITS];
static int written;

struct coder { uint64_t low; uint32_t range; int at; uint32_t code; };
static void shift_out(struct coder *c) {
  if (c->low >> 32 & 1)
    for (int i = written; i-- > 0;)
      if (++stream[i]) break;
  stream[written++] = (uint8_t)(c->low >> 24);
  c->low = (c->low & 0xffffff) << 8;
  c->range <<= 8;
}
static void encode(struct coder *c, uint16_t *chance, int bit) {
  uint32_t split = (c->range >> 12) * *chance;
  if (bit) c->low += split, c->range -= split, *chance -= (uint16_t)(*chance >> 5);
  else c->range = split, *chance += (uint16_t)((4096 - *chance) >> 5);
  while (c->range < 1u << 24) shift_out(c);
}
static int decode(struct coder *c, uint16_t *chance) {
  uint32_t split = (c->range >> 12) * *chance;
  int bit = c->code >= split;
  if (bit) c->code -= split, c->range -= split, *chance -= (uint16_t)(*chance >> 5);
  else c->range = split, *chance += (uint16_t)((4096 - *chance) >> 5);
  while (c->range < 1u << 24) c->code = c->code << 8 | stream[c->at++], c->range <<= 8;
  return bit;
}
static void reset(uint16_t *chances) {
  for (int i = 0; i < 8; i++) chances[i] = 2048;
}

static int program(void) {
  static uint8_t bits[BITS];
  uint16_t chances[8];
  for (int i = 0; i < BITS; i++) bits[i] = next_random() % 100 < (i % 3 == 0 ? 90u : 4u);
  struct coder c = {0, ~0u, 0, 0};
  reset(chances);
  for (int i = 0; i < BITS; i++) encode(&c, &chances[i % 3 * 2 + (i > 0 ? bits[i - 1] : 0)], bits[i]);
  for (int i = 0; i < 4; i++) shift_out(&c);
  decimal(written), put(' ');
  uint32_t sum = 0;
  for (int i = 0; i < written; i++) sum = sum * 257 + stream[i];
  hex(sum, 8), put(' ');
  struct coder d = {0, ~0u, 4, (uint32_t)stream[0] << 24 | stream[1] << 16 | stream[2] << 8 | stream[3]};
  reset(chances);
  int wrong = 0, previous = 0;
  for (int i = 0; i < BITS; i++) {
    int bit = decode(&d, &chances[i % 3 * 2 + previous]);
    wrong += bit != bits[i], previous = bit;
  }
  decimal(wrong), line("");
  for (int i = 0; i < 8; i++) decimal(chances[i]), put(' ');
  line("");
  return 0;
}
