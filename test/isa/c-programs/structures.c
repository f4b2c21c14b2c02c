// Structures of every size and class by value: through registers, through memory, nested, in unions, in arrays, returned.

#include "runtime.h"

#define BYTES(n) struct bytes##n { uint8_t b[n]; };                                                                             \
  __attribute__((noinline)) static struct bytes##n turn##n(struct bytes##n s, int by) {                                         \
    for (int i = 0; i < n; i++) s.b[i] = (uint8_t)(s.b[i] * 3 + by + i);                                                        \
    return s;                                                                                                                   \
  }                                                                                                                             \
  static void show##n(void) {                                                                                                   \
    struct bytes##n s;                                                                                                          \
    for (int i = 0; i < n; i++) s.b[i] = (uint8_t)(i * 17);                                                                     \
    s = turn##n(turn##n(s, n), 5);                                                                                              \
    for (int i = 0; i < n; i++) hex(s.b[i], 2);                                                                                 \
    line("");                                                                                                                   \
  }
BYTES(1) BYTES(2) BYTES(3) BYTES(4) BYTES(5) BYTES(7) BYTES(8) BYTES(9) BYTES(12) BYTES(15) BYTES(16) BYTES(17) BYTES(31) BYTES(64)

struct wide { long double x; };
struct two_wide { long double x, y; };
struct ints_floats { int32_t a; float b; double c; };
struct floats { float a, b, c, d; };
struct nested { struct { int8_t tag; struct { int64_t id; } inner; } outer; };
union any { int64_t n; double d; uint8_t bytes[8]; };
struct callback { int64_t (*call)(struct callback, int64_t); int64_t by; };

__attribute__((noinline)) static struct wide half(struct wide w) { return (struct wide){w.x / 2}; }
__attribute__((noinline)) static struct two_wide swap(struct two_wide w) { return (struct two_wide){w.y, w.x}; }
__attribute__((noinline)) static struct ints_floats rotate(struct ints_floats s) { return (struct ints_floats){(int32_t)s.c, (float)s.a, s.b}; }
__attribute__((noinline)) static struct floats reverse(struct floats f) { return (struct floats){f.d, f.c, f.b, f.a}; }
__attribute__((noinline)) static struct nested next(struct nested n) {
  n.outer.tag++, n.outer.inner.id *= -3;
  return n;
}
__attribute__((noinline)) static union any negate(union any u, int as_number) {
  if (as_number) u.n = -u.n;
  else u.d = -u.d;
  return u;
}
static int64_t times(struct callback self, int64_t n) { return n <= 0 ? 1 : self.by * self.call(self, n - 1); }
__attribute__((noinline)) static long double everything(int8_t a, struct wide b, float c, struct bytes3 d, double e, struct two_wide f, int64_t g, struct ints_floats h, uint16_t i, struct floats j, struct nested k) {
  return a + b.x * c - d.b[1] + e / f.y + g * f.x + h.a + h.b - h.c + i + j.a * j.d + k.outer.inner.id;
}

static int program(void) {
  show1(), show2(), show3(), show4(), show5(), show7(), show8(), show9(), show12(), show15(), show16(), show17(), show31(), show64();
  bits80(half((struct wide){3}).x), put(' ');
  struct two_wide pair = swap((struct two_wide){1.25L, -8});
  bits80(pair.x), put(' '), bits80(pair.y), line("");
  struct ints_floats r = rotate(rotate((struct ints_floats){5, 2.5f, -7.75}));
  decimal(r.a), put(' '), bits32(r.b), put(' '), bits64(r.c), line("");
  struct floats f = reverse((struct floats){1, 2, 3, 4});
  bits32(f.a), put(' '), bits32(f.b), put(' '), bits32(f.c), put(' '), bits32(f.d), line("");
  struct nested n = next(next((struct nested){{127, {1000000007}}}));
  decimal(n.outer.tag), put(' '), decimal(n.outer.inner.id), line("");
  decimal(negate((union any){.n = 12}, 1).n), put(' '), bits64(negate((union any){.d = 1.5}, 0).d), put(' ');
  decimal(times((struct callback){times, 7}, 10)), line("");
  bits80(everything(-3, (struct wide){1.5L}, 2.5f, (struct bytes3){{1, 2, 3}}, 10.5, pair, 1ll << 40, r, 65535, f, n)), line("");
  struct bytes12 list[4];
  for (int i = 0; i < 4; i++) memset(&list[i], i + 1, sizeof list[i]), list[i] = turn12(list[i], i);
  struct bytes12 copy[4];
  memcpy(copy, list, sizeof list);
  for (int i = 0; i < 4; i++) hex(copy[3 - i].b[i * 3], 2), put(' ');
  line("");
  return 0;
}
