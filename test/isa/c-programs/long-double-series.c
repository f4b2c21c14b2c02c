// Series and iterations in extended precision, to the last bit: e, pi, logarithms, roots, sines, and what long addition loses.

#include "runtime.h"

static long double exponential(long double x) {
  long double term = 1, sum = 1;
  for (int n = 1; n < 60; n++) sum += term *= x / n;
  return sum;
}
static long double sine(long double x) {
  long double term = x, sum = x;
  for (int n = 1; n < 30; n++) sum += term *= -x * x / ((2 * n) * (2 * n + 1));
  return sum;
}
static long double arctangent(long double x) {
  long double power = x, sum = 0;
  for (int n = 1; n < 120; n += 2, power *= -x * x) sum += power / n;
  return sum;
}
static long double root(long double x) {
  long double guess = x > 1 ? x : 1;
  for (int i = 0; i < 80; i++) {
    long double next = 0.5L * (guess + x / guess);
    if (next == guess) break;
    guess = next;
  }
  return guess;
}
static long double logarithm(long double x) {
  int twos = 0;
  while (x > 1.5L) x /= 2, twos++;
  long double y = (x - 1) / (x + 1), power = y, sum = 0;
  for (int n = 1; n < 100; n += 2, power *= y * y) sum += power / n;
  return 2 * sum + twos * 0.693147180559945309417232121458176568L;
}
static long double harmonic(int n, int backwards) {
  long double sum = 0;
  for (int i = 1; i <= n; i++) sum += 1.0L / (backwards ? n + 1 - i : i);
  return sum;
}

static int program(void) {
  bits80(exponential(1)), put(' '), bits80(exponential(-20)), put(' '), bits80(1 / exponential(20)), line("");
  bits80(16 * arctangent(1 / 5.0L) - 4 * arctangent(1 / 239.0L)), line("");
  for (long double x = 0.001L; x < 1e6L; x *= 17) bits80(root(x)), put(' '), bits80(__builtin_sqrtl(x)), put(' '), bits80(logarithm(x + 1)), line("");
  for (long double x = -3; x <= 3; x += 0.7L) bits80(sine(x)), put(' ');
  line("");
  bits80(harmonic(500, 0)), put(' '), bits80(harmonic(500, 1)), put(' '), bits80(harmonic(500, 0) - harmonic(500, 1)), line("");
  volatile long double tiny = 0x1p-16445L, huge = 0x1.fffffffffffffffep+16383L, nothing = 0;
  bits80(tiny), put(' '), bits80(tiny / 2), put(' '), bits80(huge), put(' '), bits80(huge * 2), put(' '), bits80(-huge - huge), line("");
  bits80(nothing / nothing), put(' '), bits80(1 / nothing), put(' '), bits80(-1 / nothing), put(' '), bits80(-nothing), line("");
  return 0;
}
