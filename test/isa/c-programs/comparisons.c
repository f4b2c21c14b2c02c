// Every comparison of floats, doubles and long doubles with every other kind of value, NaN among them.

#include "runtime.h"

#define COMPARE(type, name)                                                                                                     \
  __attribute__((noinline)) static unsigned name(type a, type b) {                                                              \
    unsigned bits = 0;                                                                                                          \
    bits |= a < b ? 1 : 0, bits |= a <= b ? 2 : 0, bits |= a > b ? 4 : 0, bits |= a >= b ? 8 : 0;                               \
    bits |= a == b ? 16 : 0, bits |= a != b ? 32 : 0, bits |= __builtin_isunordered(a, b) ? 64 : 0;                             \
    bits |= __builtin_isless(a, b) ? 128 : 0, bits |= __builtin_islessgreater(a, b) ? 256 : 0, bits |= !a && b ? 512 : 0;       \
    return bits;                                                                                                                \
  }                                                                                                                             \
  __attribute__((noinline)) static type name##_choose(type a, type b) {                                                         \
    type least = a < b ? a : b, most = a > b ? a : b;                                                                           \
    return least - most + (a != a ? 5 : 7);                                                                                     \
  }
COMPARE(float, single)
COMPARE(double, twice)
COMPARE(long double, extended)

static int program(void) {
  static const double values[] = {0, -0.0, 1, -1, 0.1, 1e30, -1e30, __builtin_inf(), -__builtin_inf(), __builtin_nan(""), 0x1p-149};
  enum { COUNT = sizeof values / sizeof *values };
  for (int i = 0; i < COUNT; i++) {
    for (int j = 0; j < COUNT; j++) {
      double a = values[i], b = values[j];
      HIDE(a);
        HIDE(b);
      hex(single((float)a, (float)b), 3), put('/'), hex(twice(a, b), 3), put('/'), hex(extended(a, b), 3), put(' ');
      if (a == a && b == b && a - b == a - b) bits32(single_choose((float)a, (float)b)), put(' '), bits64(twice_choose(a, b)), put(' '), bits80(extended_choose(a, b));
      line("");
    }
  }
  return 0;
}
