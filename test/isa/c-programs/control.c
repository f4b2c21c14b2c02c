// MXCSR: rounding modes, exception flags, flush to zero, denormals as zeros, through the intrinsics that <fenv.h> is made of.

#include "runtime.h"
#include <emmintrin.h>

static volatile double zero = 0, one = 1, three = 3, ten = 10, tiny = 0x1p-1022, huge = 1.7e308;

/** The exception flags that an expression raises. */
#define FLAGS(name, expression)                                      \
  do {                                                               \
    _mm_setcsr(_mm_getcsr() & ~0x3fu);                               \
    volatile double value = (expression);                            \
    hex(_mm_getcsr() & 0x3f, 2), put(' '), bits64(value), line(" " name); \
  } while (0)

static void all(void) {
  FLAGS("1 / 3", one / three);
  FLAGS("-1 / 3", -one / three);
  FLAGS("1 / 10 + 1", one / ten + one);
  FLAGS("1 / 0", one / zero);
  FLAGS("0 / 0", zero / zero);
  FLAGS("huge * 10", huge * ten);
  FLAGS("-huge * 10", -huge * ten);
  FLAGS("tiny / 10", tiny / ten);
  FLAGS("tiny / 4 * 4", tiny / 4 * 4);
  FLAGS("tiny / 3 + tiny", tiny / three + tiny);
  FLAGS("sqrt 10", __builtin_sqrt(ten));
  FLAGS("1 - 1", one - one);
  FLAGS("float of 1 / 3", (float)(one / three));
  FLAGS("float of 1e-42", (float)(1e-42 * one));
  FLAGS("rounded 2.5", (double)_mm_cvtsd_si32(_mm_set_sd(ten / 4)));
  FLAGS("rounded -3.3", (double)_mm_cvtsd_si64(_mm_set_sd(-3.3 * one)));
  FLAGS("too large", (double)_mm_cvtsd_si32(_mm_set_sd(huge)));
  FLAGS("truncated -3.9", (double)(int)(-3.9 * one));
}

static int program(void) {
  unsigned usual = _mm_getcsr();
  hex(usual, 4), line(" at the start");
  for (unsigned mode = 0; mode < 4; mode++) {
    _mm_setcsr(0x1f80 | mode << 13);
    hex(mode, 1), line(" rounding");
    all();
  }
  _mm_setcsr(0x1f80 | 0x8040);
  line("flush to zero, denormals are zeros");
  all();
  _mm_setcsr(usual);
  return 0;
}
