// MD5 (RFC 1321) of strings of many lengths: rotations, tables, bytes in little-endian order.

#include "runtime.h"

static const uint8_t turns[16] = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};
static uint32_t constants[64];

/** floor(2^32 × |sin(i + 1)|), by a series. */
static void make_constants(void) {
  for (int i = 0; i < 64; i++) {
    long double x = i + 1, pi = 3.14159265358979323846264338327950288L;
    while (x > pi) x -= pi;
    long double term = x, sum = x;
    for (int n = 1; n < 24; n++) sum += term *= -x * x / ((2 * n) * (2 * n + 1));
    if (sum < 0) sum = -sum;
    constants[i] = (uint32_t)(sum * 4294967296.0L);
  }
}
static void block(uint32_t state[4], const uint8_t *bytes) {
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3], words[16];
  memcpy(words, bytes, 64);
  for (int i = 0; i < 64; i++) {
    uint32_t f;
    int g;
    switch (i / 16) {
    case 0: f = (b & c) | (~b & d), g = i; break;
    case 1: f = (d & b) | (~d & c), g = (5 * i + 1) % 16; break;
    case 2: f = b ^ c ^ d, g = (3 * i + 5) % 16; break;
    default: f = c ^ (b | ~d), g = 7 * i % 16;
    }
    uint32_t sum = a + f + constants[i] + words[g];
    int turn = turns[i / 16 * 4 + i % 4];
    a = d, d = c, c = b, b += sum << turn | sum >> (32 - turn);
  }
  state[0] += a, state[1] += b, state[2] += c, state[3] += d;
}
static void md5(const uint8_t *text, uint64_t length) {
  uint32_t state[4] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
  uint8_t last[128] = {0};
  uint64_t whole = length / 64 * 64, rest = length - whole;
  for (uint64_t at = 0; at < whole; at += 64) block(state, text + at);
  memcpy(last, text + whole, rest);
  last[rest] = 0x80;
  uint64_t bits = length * 8, end = rest < 56 ? 64 : 128;
  memcpy(last + end - 8, &bits, 8);
  for (uint64_t at = 0; at < end; at += 64) block(state, last + at);
  for (int i = 0; i < 16; i++) hex((uint64_t)(state[i / 4] >> (8 * (i % 4))) & 255, 2);
  line("");
}

static int program(void) {
  static uint8_t text_bytes[300];
  make_constants();
  for (int i = 0; i < 300; i++) text_bytes[i] = (uint8_t)('a' + i % 26);
  static const int lengths[] = {0, 1, 3, 26, 55, 56, 57, 63, 64, 65, 128, 300};
  for (unsigned i = 0; i < sizeof lengths / sizeof *lengths; i++) md5(text_bytes, (uint64_t)lengths[i]);
  return 0;
}
