// printf's conversions, flags, widths and precisions over a va_list; long doubles with exact digits for small fractions.

#include "runtime.h"
#include <stdarg.h>

static void pad(int n, char with) {
  while (n-- > 0) put(with);
}
static int digits_of(char *to, uint64_t value, unsigned base, int capital) {
  char reversed[70];
  int n = 0, length;
  do reversed[n++] = (capital ? "0123456789ABCDEF" : "0123456789abcdef")[value % base];
  while ((value /= base) != 0);
  length = n;
  while (n > 0) *to++ = reversed[--n];
  return length;
}
static int fixed(char *to, long double value, int precision) {
  long double scale = 1;
  for (int i = 0; i < precision; i++) scale *= 10;
  uint64_t whole = (uint64_t)(value * scale + 0.5L), unit = (uint64_t)scale;
  int n = digits_of(to, whole / unit, 10, 0);
  if (precision == 0) return n;
  to[n++] = '.';
  for (uint64_t place = unit / 10; place > 0; place /= 10) to[n++] = (char)('0' + whole / place % 10);
  return n;
}

__attribute__((noinline)) static void format(const char *f, ...) {
  va_list list;
  va_start(list, f);
  for (; *f; f++) {
    if (*f != '%') {
      put(*f);
      continue;
    }
    int left = 0, zero = 0, plus = 0, blank = 0, other = 0, width = 0, precision = -1, size = 0;
    for (;; f++) {
      char c = f[1];
      if (c == '-') left = 1;
      else if (c == '0') zero = 1;
      else if (c == '+') plus = 1;
      else if (c == ' ') blank = 1;
      else if (c == '#') other = 1;
      else break;
    }
    f++;
    if (*f == '*') width = va_arg(list, int), f++;
    else
      while (*f >= '0' && *f <= '9') width = width * 10 + *f++ - '0';
    if (width < 0) left = 1, width = -width;
    if (*f == '.') {
      precision = 0, f++;
      if (*f == '*') precision = va_arg(list, int), f++;
      else
        while (*f >= '0' && *f <= '9') precision = precision * 10 + *f++ - '0';
    }
    for (; *f == 'l' || *f == 'h' || *f == 'L'; f++) size += *f == 'l' ? 1 : *f == 'h' ? -1 : 5;
    char body[100];
    const char *shown = body, *sign = "";
    int length = 0;
    switch (*f) {
    case 'd': {
      int64_t value = size > 0 ? va_arg(list, long) : va_arg(list, int);
      if (size == -1) value = (int16_t)value;
      if (size == -2) value = (int8_t)value;
      sign = value < 0 ? "-" : plus ? "+" : blank ? " " : "";
      length = digits_of(body, value < 0 ? -(uint64_t)value : (uint64_t)value, 10, 0);
      break;
    }
    case 'u':
    case 'x':
    case 'X':
    case 'o': {
      uint64_t value = size > 0 ? va_arg(list, unsigned long) : va_arg(list, unsigned);
      length = digits_of(body, value, *f == 'u' ? 10 : *f == 'o' ? 8 : 16, *f == 'X');
      if (other && value) sign = *f == 'o' ? "0" : *f == 'x' ? "0x" : "0X";
      break;
    }
    case 'c': body[length++] = (char)va_arg(list, int), precision = -1; break;
    case 's':
      shown = va_arg(list, const char *);
      while (shown[length] && length != precision) length++;
      precision = -1;
      break;
    case 'f': {
      long double value = size == 5 ? va_arg(list, long double) : va_arg(list, double);
      sign = value < 0 ? "-" : plus ? "+" : "";
      length = fixed(body, value < 0 ? -value : value, precision < 0 ? 6 : precision);
      precision = -1;
      break;
    }
    default: body[length++] = *f;
    }
    int zeros = precision > length ? precision - length : 0, signs = (int)strlen(sign);
    int rest = width - length - zeros - signs;
    if (!left && !(zero && precision < 0)) pad(rest, ' ');
    text(sign);
    if (!left && zero && precision < 0) pad(rest, '0');
    pad(zeros, '0');
    for (int i = 0; i < length; i++) put(shown[i]);
    if (left) pad(rest, ' ');
  }
  va_end(list);
}

static int program(void) {
  format("[%d|%5d|%-5d|%05d|%+d|% d|%.3d|%8.3d]\n", 42, 42, 42, 42, 42, 42, 7, -7);
  format("[%ld|%hd|%hhd|%lu|%u]\n", -9223372036854775807L - 1, 70000, 300, 18446744073709551615UL, 4000000000u);
  format("[%x|%X|%#x|%#o|%08lx|%o]\n", 48879, 48879, 255, 8, 0xdeadbeefUL, 511);
  format("[%s|%10s|%-10s|%.2s|%*s|%-*s]\n", "abc", "abc", "abc", "abc", 6, "xy", 6, "xy");
  format("[%c%c%c|%%|%3c]\n", 'a', 'b', 'c', 'z');
  format("[%f|%.2f|%10.3f|%-10.1f|%+.0f|%08.2f]\n", 3.14159, 2.675, -1.5, 99.95, 0.5, -3.14159);
  format("[%Lf|%.12Lf|%Lf|%d %f %Lf %s %ld]\n", 1.0L / 3, 2.0L / 7, 1234567.890625L, 1, 2.0, 3.0L, "four", 5L);
  for (int i = 0; i < 5; i++) format("%*d/%-*d;", i + 1, i * i, 5 - i, -i);
  format("\n");
  return 0;
}
