// Integers of any length: factorials, Fibonacci numbers, division, square roots, printed in decimal.

#include "runtime.h"

enum { LIMBS = 24 };
struct big { uint32_t limb[LIMBS]; };

static struct big of(uint32_t n) { return (struct big){{n}}; }
static struct big add(struct big a, const struct big *b) {
  uint64_t carry = 0;
  for (int i = 0; i < LIMBS; i++) carry += (uint64_t)a.limb[i] + b->limb[i], a.limb[i] = (uint32_t)carry, carry >>= 32;
  return a;
}
static struct big subtract(struct big a, const struct big *b) {
  int64_t borrow = 0;
  for (int i = 0; i < LIMBS; i++) borrow += (int64_t)a.limb[i] - b->limb[i], a.limb[i] = (uint32_t)borrow, borrow >>= 32;
  return a;
}
static int compare(const struct big *a, const struct big *b) {
  for (int i = LIMBS; i-- > 0;)
    if (a->limb[i] != b->limb[i]) return a->limb[i] < b->limb[i] ? -1 : 1;
  return 0;
}
static struct big multiply(const struct big *a, const struct big *b) {
  struct big product = of(0);
  for (int i = 0; i < LIMBS; i++) {
    uint64_t carry = 0;
    for (int j = 0; i + j < LIMBS; j++) {
      carry += (uint64_t)a->limb[i] * b->limb[j] + product.limb[i + j];
      product.limb[i + j] = (uint32_t)carry;
      carry >>= 32;
    }
  }
  return product;
}
static uint32_t divide_small(struct big *a, uint32_t by) {
  uint64_t rest = 0;
  for (int i = LIMBS; i-- > 0;) rest = rest << 32 | a->limb[i], a->limb[i] = (uint32_t)(rest / by), rest %= by;
  return (uint32_t)rest;
}
static struct big shift(struct big a, int left) {
  struct big out = of(0);
  for (int i = 0; i < 32 * LIMBS; i++) {
    int from = i - left;
    if (from >= 0 && from < 32 * LIMBS && (a.limb[from / 32] >> from % 32 & 1)) out.limb[i / 32] |= 1u << i % 32;
  }
  return out;
}
static struct big remainder_of(struct big a, const struct big *b) {
  for (int places = 80; places >= 0; places--) {
    struct big moved = shift(*b, places);
    if (compare(&moved, b) >= 0 && compare(&a, &moved) >= 0) a = subtract(a, &moved);
  }
  return a;
}
static void print(struct big n) {
  char digits[240];
  int length = 0;
  struct big zero = of(0);
  do digits[length++] = (char)('0' + divide_small(&n, 10));
  while (compare(&n, &zero) > 0);
  while (length > 0) put(digits[--length]);
  line("");
}

static int program(void) {
  struct big factorial = of(1), a = of(0), b = of(1);
  for (uint32_t n = 2; n <= 50; n++) {
    struct big by = of(n);
    factorial = multiply(&factorial, &by);
    if (n % 10 == 0) print(factorial);
  }
  for (int i = 0; i < 250; i++) {
    struct big next = add(a, &b);
    a = b, b = next;
  }
  print(a);
  print(multiply(&a, &b));
  struct big reduced = factorial;
  decimal(divide_small(&reduced, 1000003)), line("");
  print(reduced);
  struct big divisor = shift(of(1000003), 150);
  print(subtract(factorial, &a));
  print(remainder_of(shift(factorial, 20), &divisor));
  return 0;
}
