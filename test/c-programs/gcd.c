unsigned long gcd(unsigned long a, unsigned long b) { while (b) { unsigned long t = a % b; a = b; b = t; } return a; }
unsigned long binary(unsigned long a, unsigned long b) {
  if (!a || !b) return a | b;
  int s = __builtin_ctzl(a | b);
  a >>= __builtin_ctzl(a);
  do { b >>= __builtin_ctzl(b); if (a > b) { unsigned long t = a; a = b; b = t; } b -= a; } while (b);
  return a << s;
}
int main(void) { return gcd(1071, 462) != binary(1071, 462); }
