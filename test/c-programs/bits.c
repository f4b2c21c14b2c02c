int ones(unsigned long x) { int n = 0; for (; x; x &= x - 1) n++; return n; }
unsigned reversed(unsigned x) { unsigned r = 0; for (int i = 0; i < 32; i++, x >>= 1) r = r << 1 | (x & 1); return r; }
int top(unsigned x) { return x ? 31 - __builtin_clz(x) : -1; }
unsigned long swapped(unsigned long x) { return __builtin_bswap64(x); }
int parity(unsigned x) { x ^= x >> 16; x ^= x >> 8; return 0x6996 >> ((x ^ x >> 4) & 15) & 1; }
int main(void) { return ones(0xff) + top(1000) + parity(7) - 18 + (reversed(1) != 1u << 31) + (int)swapped(0); }
