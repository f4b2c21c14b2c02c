union number { float f; unsigned u; unsigned char b[4]; };
unsigned bits(float f) { union number n; n.f = f; return n.u; }
int exponent(float f) { return (int)(bits(f) >> 23 & 255) - 127; }
unsigned char low(unsigned u) { union number n; n.u = u; return n.b[0]; }
int main(void) { return exponent(8.5f) - 3 + low(0x100); }
