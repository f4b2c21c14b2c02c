// Numbers modulo primes: powers, inverses, roots, Miller–Rabin, Pollard's rho, with products of 128 bits.

#include "runtime.h"

typedef unsigned __int128 u128;
static uint64_t times(uint64_t a, uint64_t b, uint64_t m) { return (uint64_t)((u128)a * b % m); }
static uint64_t power(uint64_t base, uint64_t exponent, uint64_t m) {
  uint64_t result = 1;
  for (; exponent; exponent >>= 1, base = times(base, base, m))
    if (exponent & 1) result = times(result, base, m);
  return result;
}
static int is_prime(uint64_t n) {
  static const uint64_t bases[] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
  if (n < 2) return 0;
  for (int i = 0; i < 12; i++)
    if (n % bases[i] == 0) return n == bases[i];
  int twos = __builtin_ctzll(n - 1);
  for (int i = 0; i < 12; i++) {
    uint64_t x = power(bases[i], (n - 1) >> twos, n);
    int k = 0;
    if (x == 1 || x == n - 1) continue;
    for (; k < twos - 1 && x != n - 1; k++) x = times(x, x, n);
    if (x != n - 1) return 0;
  }
  return 1;
}
static uint64_t gcd(uint64_t a, uint64_t b) {
  while (b) {
    uint64_t rest = a % b;
    a = b, b = rest;
  }
  return a;
}
static uint64_t factor(uint64_t n) {
  if (n % 2 == 0) return 2;
  for (uint64_t c = 1;; c++) {
    uint64_t x = 2, y = 2, d = 1;
    while (d == 1) {
      x = (times(x, x, n) + c) % n;
      y = (times(y, y, n) + c) % n, y = (times(y, y, n) + c) % n;
      d = gcd(x > y ? x - y : y - x, n);
    }
    if (d != n) return d;
  }
}
static int64_t inverse(int64_t a, int64_t m) {
  int64_t r0 = m, r1 = a, t0 = 0, t1 = 1;
  while (r1) {
    int64_t q = r0 / r1, r2 = r0 - q * r1, t2 = t0 - q * t1;
    r0 = r1, r1 = r2, t0 = t1, t1 = t2;
  }
  return t0 < 0 ? t0 + m : t0;
}

static int program(void) {
  static const uint64_t numbers[] = {561, 1000003, 4294967291u, 4294967295u, 999999999989u, 18446744073709551557u, 3215031751u};
  for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; i++) decimal((int64_t)numbers[i]), put(is_prime(numbers[i]) ? '+' : '-'), put(' ');
  line("");
  for (uint64_t n = 1000000007u * 3; n < 1000000007u * 3 + 400; n += 57) {
    uint64_t rest = n;
    decimal((int64_t)n), text(" =");
    while (rest > 1 && !is_prime(rest)) {
      uint64_t found = factor(rest);
      put(' '), decimal((int64_t)found);
      rest /= found;
    }
    put(' '), decimal((int64_t)rest), line("");
  }
  for (int64_t a = 2; a < 2000; a = a * 3 + 1) {
    int64_t b = inverse(a, 1000000007);
    decimal(b), put(' '), decimal((int64_t)times((uint64_t)a, (uint64_t)b, 1000000007)), put(' ');
  }
  line(""), hex(power(3, 0xfffffffffffffffeu, 0xffffffffffffffc5u), 16), line("");
  return 0;
}
