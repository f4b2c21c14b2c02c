// Bits: counting, reversing, scattering, Gray codes, Morton order, de Bruijn, Hamming codes, bit fields.

#include "runtime.h"

static uint64_t reverse(uint64_t x) {
  x = (x >> 1 & 0x5555555555555555u) | (x & 0x5555555555555555u) << 1;
  x = (x >> 2 & 0x3333333333333333u) | (x & 0x3333333333333333u) << 2;
  x = (x >> 4 & 0x0f0f0f0f0f0f0f0fu) | (x & 0x0f0f0f0f0f0f0f0fu) << 4;
  return __builtin_bswap64(x);
}
static uint64_t spread(uint32_t n) {
  uint64_t x = n;
  x = (x | x << 16) & 0x0000ffff0000ffffu, x = (x | x << 8) & 0x00ff00ff00ff00ffu;
  x = (x | x << 4) & 0x0f0f0f0f0f0f0f0fu, x = (x | x << 2) & 0x3333333333333333u;
  return (x | x << 1) & 0x5555555555555555u;
}
static uint64_t gather(uint64_t x, uint64_t mask) {
  uint64_t out = 0;
  for (int n = 0; mask; mask &= mask - 1, n++) out |= (x >> __builtin_ctzll(mask) & 1) << n;
  return out;
}
static unsigned from_gray(unsigned g) {
  for (int i = 1; i < 32; i *= 2) g ^= g >> i;
  return g;
}
static unsigned hamming(unsigned data) {
  unsigned code = (data & 1) << 2 | (data & 14) << 3;
  for (int p = 0; p < 3; p++) {
    unsigned parity = 0;
    for (unsigned i = 1; i < 8; i++)
      if (i >> p & 1) parity ^= code >> (i - 1) & 1;
    code |= parity << ((1 << p) - 1);
  }
  return code;
}
struct fields { unsigned a : 3; int b : 5; uint64_t c : 37; unsigned : 0; int64_t d : 40; uint8_t e : 1; };

static int program(void) {
  for (int i = 0; i < 10; i++) {
    uint64_t x = next_random() >> (i * 6), y = next_random();
    HIDE(x);
    decimal(__builtin_popcountll(x)), put(' '), decimal(__builtin_clzll(x | 1)), put(' '), decimal(__builtin_ctzll(x | 1ull << 63)), put(' ');
    decimal(__builtin_ffsll((int64_t)(x << i * 5))), put(' '), decimal(__builtin_parityll(x)), put(' '), decimal(__builtin_clrsbll((int64_t)y >> i * 6)), put(' ');
    hex(reverse(x), 16), put(' '), hex(spread((uint32_t)y) | spread((uint32_t)x) << 1, 16), put(' '), hex(gather(x, y), 16), line("");
  }
  for (unsigned n = 0; n < 16; n++) hex(n ^ n >> 1, 2), put('/'), hex(from_gray(n * 0x11111111u), 8), put('/'), hex(hamming(n), 2), put(' ');
  line("");
  struct fields f = {5, -7, 0x1fffffffffu, -1, 1};
  for (int i = 0; i < 6; i++) {
    f.a += 3, f.b = f.b * 3 + 1, f.c = f.c * 5 + f.a, f.d -= 1ll << 37, f.e ^= f.c & 1;
    decimal(f.a), put(' '), decimal(f.b), put(' '), hex(f.c, 10), put(' '), decimal(f.d), put(' '), decimal(f.e), line("");
  }
  return 0;
}
