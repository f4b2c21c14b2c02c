// Every conversion between integers and floating-point numbers that C has, at the edges of all of them.

#include "runtime.h"

static int program(void) {
  static const double doubles[] = {0, -0.0, 0.5, 1.5, -1.5, 2147483647.0, 2147483647.5, -2147483648.0, 4294967295.0, 4294967295.9, 1e15,
                                   9007199254740993.0, 9.2233720368547748e18, -9.2233720368547758e18, 1.8e19, 3.4e38, 1e-40, 1e-310, 16777217.0, 0.1};
  for (unsigned i = 0; i < sizeof doubles / sizeof *doubles; i++) {
    double x = doubles[i];
    HIDE(x);
    float f = (float)x;
    HIDE(f);
    bits32(f), put(' '), bits64((double)f), put(' ');
    if (__builtin_fabs(x) < 2147483648.0) decimal((int32_t)x), put(' '), decimal((int16_t)(int32_t)f), put(' ');
    if (__builtin_fabs(x) < 9.2e18) decimal((int64_t)x), put(' '), decimal((int64_t)f), put(' ');
    if (x >= 0 && x < 4294967296.0) hex((uint32_t)x, 8), put(' ');
    if (x >= 0 && x < 1.8446744073709550e19) hex((uint64_t)x, 16), put(' '), hex((uint64_t)f, 16);
    line("");
  }
  static const uint64_t integers[] = {0, 1, 0xffffffff, 0x7fffffff, 0x80000000, 16777217, 33554433, 0x20000000000001, 0x20000000000003,
                                      0x7fffffffffffffff, 0x8000000000000000, 0x8000000000000401, 0xfffffffffffffbff, 0xffffffffffffffff};
  for (unsigned i = 0; i < sizeof integers / sizeof *integers; i++) {
    uint64_t n = integers[i];
    HIDE(n);
    bits64((double)(int32_t)n), put(' '), bits64((double)(uint32_t)n), put(' '), bits64((double)(int64_t)n), put(' '), bits64((double)n), put(' ');
    bits32((float)(int32_t)n), put(' '), bits32((float)(uint32_t)n), put(' '), bits32((float)(int64_t)n), put(' '), bits32((float)n), put(' ');
    bits64((double)(int8_t)n), put(' '), bits32((float)(uint16_t)n), line("");
  }
  double total = 0;
  for (int i = 0; i < 2000; i++) {
    uint64_t r = next_random();
    total += (double)r * 0x1p-64 + (float)(int32_t)r + (double)(int64_t)((float)(r >> 40) * 1.25f);
  }
  bits64(total), line("");
  return 0;
}
