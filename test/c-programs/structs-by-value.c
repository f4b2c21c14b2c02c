struct pair { int a, b; };
struct mixed { double d; long l; };
struct large { long v[5]; };
struct pair swapped(struct pair p) { struct pair r = {p.b, p.a}; return r; }
struct mixed doubled(struct mixed m) { m.d *= 2; m.l *= 2; return m; }
struct large filled(int n) { struct large r; for (int i = 0; i < 5; i++) r.v[i] = n * i; return r; }
long sum(struct large l) { return l.v[0] + l.v[1] + l.v[2] + l.v[3] + l.v[4]; }
int main(void) { struct pair p = swapped((struct pair){1, 2}); struct mixed m = doubled((struct mixed){1.5, 3}); return p.a + (int)m.d + m.l + sum(filled(2)) - 31; }
