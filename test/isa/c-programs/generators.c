// Random number generators: Mersenne twister, PCG, xoshiro, a linear feedback register, and tests of what they give.

#include "runtime.h"

static uint32_t twister[624];
static int twisted;
static void seed(uint32_t value) {
  for (int i = 0; i < 624; i++) twister[i] = value, value = 1812433253u * (value ^ value >> 30) + (uint32_t)i + 1;
  twisted = 624;
}
static uint32_t mersenne(void) {
  if (twisted == 624) {
    for (int i = 0; i < 624; i++) {
      uint32_t y = (twister[i] & 0x80000000u) | (twister[(i + 1) % 624] & 0x7fffffffu);
      twister[i] = twister[(i + 397) % 624] ^ y >> 1 ^ (y & 1 ? 0x9908b0dfu : 0);
    }
    twisted = 0;
  }
  uint32_t y = twister[twisted++];
  y ^= y >> 11, y ^= y << 7 & 0x9d2c5680u, y ^= y << 15 & 0xefc60000u;
  return y ^ y >> 18;
}
static uint64_t pcg_state = 42;
static uint32_t pcg(void) {
  uint64_t old = pcg_state;
  pcg_state = old * 6364136223846793005u + 1442695040888963407u;
  uint32_t mixed = (uint32_t)((old >> 18 ^ old) >> 27);
  int turn = (int)(old >> 59);
  return mixed >> turn | mixed << (-turn & 31);
}
static uint64_t xo[4] = {1, 2, 3, 4};
static uint32_t xoshiro(void) {
  uint64_t result = (xo[1] * 5 << 7 | xo[1] * 5 >> 57) * 9, t = xo[1] << 17;
  xo[2] ^= xo[0], xo[3] ^= xo[1], xo[1] ^= xo[2], xo[0] ^= xo[3], xo[2] ^= t;
  xo[3] = xo[3] << 45 | xo[3] >> 19;
  return (uint32_t)(result >> 32);
}
static uint32_t lfsr_state = 0xace1;
static uint32_t lfsr(void) {
  uint32_t word = 0;
  for (int i = 0; i < 32; i++) lfsr_state = lfsr_state >> 1 ^ (-(lfsr_state & 1) & 0xd0000001u), word = word << 1 | (lfsr_state & 1);
  return word;
}

static int program(void) {
  static uint32_t (*const generators[])(void) = {mersenne, pcg, xoshiro, lfsr};
  seed(5489);
  for (int g = 0; g < 4; g++) {
    uint32_t first[3];
    int buckets[8] = {0}, runs = 0, ones = 0, previous = 0;
    double mean = 0, square = 0;
    for (int i = 0; i < 400; i++) {
      uint32_t value = generators[g]();
      if (i < 3) first[i] = value;
      buckets[value >> 29]++, ones += __builtin_popcount(value);
      runs += (int)(value >> 31) != previous, previous = (int)(value >> 31);
      double x = value * 0x1p-32, delta = x - mean;
      mean += delta / (i + 1), square += delta * (x - mean);
    }
    for (int i = 0; i < 3; i++) hex(first[i], 8), put(' ');
    for (int i = 0; i < 8; i++) decimal(buckets[i]), put(' ');
    decimal(runs), put(' '), decimal(ones), put(' '), bits64(mean), put(' '), bits64(square), line("");
  }
  return 0;
}
