// Between long double and everything else, at the edges of each: integers of all widths, float, double.

#include "runtime.h"

static int program(void) {
  static const long double values[] = {0, -0.0L, 0.5L, -0.5L, 1.5L, 2.5L, -1.5L, 32767.5L, -32768.5L, 65535.0L, 2147483647.5L, -2147483648.0L, 4294967295.5L,
                                       9223372036854775807.0L, -9223372036854775808.0L, 18446744073709551615.0L, 0x1p63L, 1e18L, 123456789012345678.9L,
                                       0x1.000001p0L, 0x1.0000000000000008p0L, 0x1.0000000000000018p0L, 3.4028235677973366e38L, 0x1p-149L, 0x1p-150L, 1e-4940L, 1.8e308L};
  for (unsigned i = 0; i < sizeof values / sizeof *values; i++) {
    long double x = values[i];
    HIDE(x);
    bits80(x), put(' '), bits64((double)x), put(' '), bits32((float)x), put(' ');
    long double size = x < 0 ? -x : x;
    if (size < 32768) decimal((int16_t)x), put(' ');
    if (size < 2147483648.0L) decimal((int32_t)x), put(' ');
    if (x >= 0 && x < 4294967296.0L) hex((uint32_t)x, 8), put(' ');
    if (size < 9223372036854775808.0L) decimal((int64_t)x), put(' ');
    if (x >= 0 && x < 18446744073709551616.0L) hex((uint64_t)x, 16);
    line("");
  }
  static const uint64_t integers[] = {0, 1, 0x7fff, 0x8000, 0x7fffffff, 0x80000000, 0xffffffff, 0x7fffffffffffffff, 0x8000000000000000, 0xfffffffffffffbff, 0xffffffffffffffff};
  for (unsigned i = 0; i < sizeof integers / sizeof *integers; i++) {
    uint64_t n = integers[i];
    HIDE(n);
    bits80((int16_t)n), put(' '), bits80((int32_t)n), put(' '), bits80((uint32_t)n), put(' '), bits80((int64_t)n), put(' '), bits80(n), line("");
  }
  static const double doubles[] = {0x1p-1074, 0x1p-1022, 0x1.fffffffffffffp1023, 0.1, -1e300};
  for (unsigned i = 0; i < sizeof doubles / sizeof *doubles; i++) {
    double d = doubles[i];
    float f = (float)d;
    HIDE(d);
    HIDE(f);
    bits80(d), put(' '), bits80(f), put(' '), bits80((long double)d * 3 + f), put(' '), bits64((double)((long double)d / 3)), line("");
  }
  return 0;
}
