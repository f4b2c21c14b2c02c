// Series, iterations and sums in double precision, compared to the last bit.

#include "runtime.h"

static double sine(double x) {
  double term = x, sum = x;
  for (int n = 1; n < 20; n++) {
    term *= -x * x / ((2 * n) * (2 * n + 1));
    sum += term;
  }
  return sum;
}
static double exponential(double x) {
  double term = 1, sum = 1;
  for (int n = 1; n < 40; n++) sum += term *= x / n;
  return sum;
}
static double root(double x) {
  double guess = x > 1 ? x : 1;
  for (int i = 0; i < 60; i++) guess = 0.5 * (guess + x / guess);
  return guess;
}
static double compensated(const double *values, int n) {
  double sum = 0, lost = 0;
  for (int i = 0; i < n; i++) {
    double y = values[i] - lost, t = sum + y;
    lost = (t - sum) - y;
    sum = t;
  }
  return sum;
}

static int program(void) {
  static double values[500];
  for (int i = 0; i < 500; i++) values[i] = (next_double() - 0.5) * (1 << (i % 30));
  for (int i = 0; i < 40; i++) {
    double x = values[i];
    bits64(sine(x / 1e6)), put(' ');
    bits64(exponential(x / 1e8)), put(' ');
    bits64(root(x * x)), put(' ');
    bits64(__builtin_sqrt(x < 0 ? -x : x)), line("");
  }
  bits64(compensated(values, 500)), line(" sum");
  double smallest = values[0], largest = values[0];
  for (int i = 1; i < 500; i++) {
    smallest = values[i] < smallest ? values[i] : smallest;
    largest = values[i] > largest ? values[i] : largest;
  }
  bits64(smallest), put(' '), bits64(largest), line("");
  // To the ends of the range and beyond: denormals, zero, infinity, NaN.
  double down = 1, up = 1;
  for (int i = 0; i < 1100; i++) {
    down *= 0.3;
    up *= 7.1;
    if (i % 100 == 0 || (down != 0 && down < 0x1p-1022)) bits64(down), put(' '), bits64(up), line("");
  }
  double infinite = up, nan = infinite - infinite;
  HIDE(nan);
  bits64(nan), put(' '), bits64(-nan + 1), line("");
  decimal((nan < 1) + 2 * (nan > 1) + 4 * (nan == nan) + 8 * (nan != nan) + 16 * (infinite > 1e300)), line("");
  return 0;
}
