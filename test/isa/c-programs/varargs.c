// Variable arguments of every class: more of each than registers hold, structures, long doubles, copies of lists.

#include "runtime.h"
#include <stdarg.h>

struct pair { int64_t a, b; };
struct floats { double x; float y; };
struct mixed { int32_t n; double d; };
struct big { int64_t values[5]; };

__attribute__((noinline)) static void show(const char *kinds, ...) {
  va_list list, copy;
  va_start(list, kinds);
  va_copy(copy, list);
  int64_t integers = 0;
  for (int round = 0; round < 2; round++) {
    for (const char *k = kinds; *k; k++) switch (*k) {
      case 'i': integers += va_arg(list, int); break;
      case 'l': hex((uint64_t)va_arg(list, long), 16), put(' '); break;
      case 'd': bits64(va_arg(list, double)), put(' '); break;
      case 'L': bits80(va_arg(list, long double)), put(' '); break;
      case 'p': {
        struct pair p = va_arg(list, struct pair);
        decimal(p.a), put('/'), decimal(p.b), put(' ');
        break;
      }
      case 'f': {
        struct floats f = va_arg(list, struct floats);
        bits64(f.x), put('/'), bits32(f.y), put(' ');
        break;
      }
      case 'm': {
        struct mixed m = va_arg(list, struct mixed);
        decimal(m.n), put('/'), bits64(m.d), put(' ');
        break;
      }
      case 'b': {
        struct big b = va_arg(list, struct big);
        decimal(b.values[0] + b.values[4]), put(' ');
        break;
      }
      case 's': text(va_arg(list, const char *)), put(' '); break;
      }
    decimal(integers), line("");
    va_end(list);
    if (round == 0) va_copy(list, copy);
  }
  va_end(copy);
}
__attribute__((noinline)) static double sum_list(int n, va_list list) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += i % 2 ? va_arg(list, double) : va_arg(list, int);
  return sum;
}
__attribute__((noinline)) static double sum(int n, ...) {
  va_list list;
  va_start(list, n);
  double first = sum_list(n / 2, list), second = sum_list(n - n / 2, list);
  va_end(list);
  return first * 1000 + second;
}

static int program(void) {
  struct pair p = {1, -2};
  struct floats f = {0.5, -0.25f};
  struct mixed m = {7, 1e10};
  struct big b = {{1, 2, 3, 4, 5}};
  show("iiiiiiii", 1, 2, 3, 4, 5, 6, 7, 8);
  show("dddddddddd", 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0);
  show("LiLdL", 1.5L, 3, -2.25L, 0.1, 1e4000L);
  show("pfmbs", p, f, m, b, "end");
  show("llllpdp", 1L, 2L, 3L, 4L, p, 2.5, p);
  show("ddddddddfmf", 1., 2., 3., 4., 5., 6., 7., 8., f, m, f);
  show("sisLsbsdsps", "a", 1, "b", 2.0L, "c", b, "d", 3.0, "e", p, "f");
  bits64(sum(8, 1, 2.5, 3, 4.5, 5, 6.5, 7, 8.5)), line("");
  return 0;
}
