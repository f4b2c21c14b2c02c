struct flags { unsigned a : 3, b : 5, c : 1; int d : 7; unsigned long e : 40; };
struct flags set(struct flags f, unsigned n) { f.a = n; f.b += n; f.c ^= 1; f.d = -(int)n; f.e |= 1ul << 39; return f; }
int main(void) { struct flags f = {0}; f = set(f, 5); return f.a + f.b + f.c + f.d - 6; }
