int add(int a, int b) { int r; if (__builtin_add_overflow(a, b, &r)) return a < 0 ? -2147483647 - 1 : 2147483647; return r; }
unsigned char blend(unsigned char a, unsigned char b) { unsigned s = a + b; return s > 255 ? 255 : s; }
long multiply(long a, long b) { long r; return __builtin_mul_overflow(a, b, &r) ? -1 : r; }
int main(void) { return (add(2147483647, 1) != 2147483647) + blend(200, 100) - 255 + multiply(3, 4) - 12; }
