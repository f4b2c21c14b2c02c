// Formatting doubles as printf does: %.6f and %.10e, by exact arithmetic on big integers, and %g-like choice between them.

#include "runtime.h"
#include <stdarg.h>

/** The digits of mantissa × 2^exponent, exactly: a big decimal of base 10^9. */
struct big {
  uint32_t limbs[130];
  int length;
};
static void multiply(struct big *n, uint32_t by) {
  uint64_t carry = 0;
  for (int i = 0; i < n->length; i++) {
    carry += (uint64_t)n->limbs[i] * by;
    n->limbs[i] = (uint32_t)(carry % 1000000000);
    carry /= 1000000000;
  }
  if (carry) n->limbs[n->length++] = (uint32_t)carry;
}

/** All decimal digits of x (≥ 0), and how many of them stand after the point. */
static int digits_of(double x, char *digits, int *fraction) {
  uint64_t bits;
  memcpy(&bits, &x, 8);
  int exponent = (int)(bits >> 52 & 2047);
  uint64_t mantissa = (bits & ((1ull << 52) - 1)) | (exponent ? 1ull << 52 : 0);
  exponent = (exponent ? exponent : 1) - 1075;
  struct big n = {{(uint32_t)(mantissa % 1000000000), (uint32_t)(mantissa / 1000000000)}, 2};
  *fraction = exponent < 0 ? -exponent : 0;
  for (int i = exponent; i > 0; i -= 24) multiply(&n, i < 24 ? 1u << i : 1u << 24);
  // × 2^−k is × 5^k with k digits after the point.
  int fives = *fraction;
  for (; fives >= 10; fives -= 10) multiply(&n, 9765625);
  while (fives-- > 0) multiply(&n, 5);
  while (n.length > 1 && n.limbs[n.length - 1] == 0) n.length--;
  int count = 0;
  for (int i = n.length - 1; i >= 0; i--)
    for (uint32_t place = 100000000; place; place /= 10) digits[count++] = (char)(n.limbs[i] / place % 10);
  return count;
}

/** Rounds to `keep` digits, half to even. @returns 1 if a digit was carried out at the front */
static int round_digits(char *digits, int count, int keep) {
  if (keep >= count) return 0;
  int up = digits[keep] > 5;
  if (digits[keep] == 5) {
    for (int i = keep + 1; i < count && !up; i++) up = digits[i] != 0;
    if (!up) up = keep > 0 && (digits[keep - 1] & 1);
  }
  for (int i = keep - 1; up && i >= 0; i--) {
    up = digits[i] == 9;
    digits[i] = up ? 0 : (char)(digits[i] + 1);
  }
  return up;
}

static void put_fixed(double x, int places) {
  static char all[1300];
  char *digits = all + 1;
  int fraction, count = digits_of(x, digits, &fraction);
  int whole = count - fraction;
  // Leading zeros so that there is a digit before the point.
  static char padded[1300];
  int lead = whole < 1 ? 1 - whole : 0;
  memset(padded, 0, (size_t)lead + 1);
  memcpy(padded + lead + 1, digits, (size_t)count);
  whole += lead + 1;
  round_digits(padded, count + lead + 1, whole + places);
  int first = 0;
  while (first < whole - 1 && padded[first] == 0) first++;
  for (int i = first; i < whole + places; i++) {
    if (i == whole) put('.');
    put((char)('0' + (i < count + lead + 1 ? padded[i] : 0)));
  }
}

static void put_exponent(double x, int places) {
  static char digits[1300];
  int fraction, count = digits_of(x, digits, &fraction);
  int first = 0;
  while (first < count - 1 && digits[first] == 0) first++;
  int exponent = x == 0 ? 0 : count - fraction - 1 - first;
  if (round_digits(digits + first, count - first, places + 1)) {
    // Only nines: 10… now.
    digits[first] = 1;
    exponent++;
  }
  for (int i = 0; i <= places; i++) {
    if (i == 1) put('.');
    put((char)('0' + (first + i < count ? digits[first + i] : 0)));
  }
  put('e');
  put(exponent < 0 ? '-' : '+');
  if (exponent < 0) exponent = -exponent;
  if (exponent < 10) put('0');
  decimal(exponent);
}

/** %d %f %e %s %%, with a precision for numbers. */
static void print(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  for (; *format; format++) {
    if (*format != '%') {
      put(*format);
      continue;
    }
    int places = 6;
    if (*++format == '.') {
      places = 0;
      while (*++format >= '0' && *format <= '9') places = places * 10 + *format - '0';
    }
    if (*format == 'd') decimal(va_arg(arguments, int));
    else if (*format == 's') text(va_arg(arguments, const char *));
    else if (*format == '%') put('%');
    else {
      double x = va_arg(arguments, double);
      if (x < 0 || (x == 0 && 1 / x < 0)) put('-');
      x = __builtin_fabs(x);
      if (x != x) text("nan");
      else if (x > 1.7976931348623157e308) text("inf");
      else if (*format == 'f') put_fixed(x, places);
      else put_exponent(x, places);
    }
  }
  va_end(arguments);
}

static int program(void) {
  static const double values[] = {0,    -0.0,   1,      0.1,     2.5,      3.5,     1e10,  123456.789, 0.000123456, 9.9999999,
                                  1e22, 1e-300, 5e-324, 1.5e300, 99999999, 0.5e-6, 1 / 3.0, 2 / 3.0,    1e100};
  for (unsigned i = 0; i < sizeof values / sizeof *values; i++) {
    double x = values[i];
    HIDE(x);
    print("%d: %f %.0f %.10f %e %.15e %s\n", (int)i, x, x, x, x, -x, "|");
  }
  double zero = 0;
  HIDE(zero);
  print("%f %f %e %.3f%%\n", 1 / zero, -1 / zero, zero / zero, 12.3456);
  double a = 1, b = 2, c = 3, d = 4, e = 5, f = 6, g = 7, h = 8, i = 9, j = 10;
  // More than the eight that go in registers.
  print("%.1f %.1f %.1f %.1f %.1f %.1f %.1f %.1f %.1f %.1f %d\n", a, b, c, d, e, f, g, h, i, j, 11);
  for (int n = 0; n < 30; n++) print("%.17e\n", (next_double() - 0.5) * 1e5);
  return 0;
}
