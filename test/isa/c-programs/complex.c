// Complex arithmetic in three precisions: products and quotients with the corner cases of C, roots of polynomials.

#include "runtime.h"

typedef _Complex double zd;
typedef _Complex float zf;
typedef _Complex long double zl;

static void show(zd z) { bits64(__real__ z), put(','), bits64(__imag__ z), put(' '); }
static zd make(double re, double im) {
  zd z;
  __real__ z = re, __imag__ z = im;
  return z;
}

static int program(void) {
  static const double parts[] = {0, 1, -1.5, 1e200, 3e-200};
  for (int i = 0; i < 5; i++)
    for (int j = 0; j < 5; j++) {
      zd a = make(parts[i], parts[j]), b = make(parts[j] + 2, -parts[i]);
      HIDE(a);
        HIDE(b);
      show(a * b), show(a / b), show(~a + b), line("");
    }
  zd roots[4] = {make(1, 0), make(0.4, 0.9), make(-0.65, 0.72), make(-0.9, -0.3)};
  for (int round = 0; round < 25; round++)
    for (int k = 0; k < 4; k++) {
      zd x = roots[k], value = ((x + 2) * x - 3) * x * x + 5 * x - 7, divisor = make(1, 0);
      for (int other = 0; other < 4; other++)
        if (other != k) divisor *= x - roots[other];
      roots[k] -= value / divisor;
    }
  for (int k = 0; k < 4; k++) show(roots[k]);
  line("");
  zf f = 1;
  zl l = 1;
  for (int n = 0; n < 40; n++) {
    zf turn_f;
    zl turn_l;
    __real__ turn_f = 0.8f, __imag__ turn_f = 0.6f, __real__ turn_l = 0.8L, __imag__ turn_l = 0.6L;
    f *= turn_f, l = l * turn_l + (zl)0.001L;
    if (n % 8 == 0) bits32(__real__ f), put(' '), bits32(__imag__ f), put(' '), bits80(__real__ l), put(' '), bits80(__imag__ l), line("");
  }
  return 0;
}
