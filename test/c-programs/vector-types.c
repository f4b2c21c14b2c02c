typedef int v4 __attribute__((vector_size(16)));
typedef double d2 __attribute__((vector_size(16)));
v4 blend(v4 a, v4 b) { return (a > b & a) | (a <= b & b); }
d2 madd(d2 a, d2 b, d2 c) { return a * b + c; }
int sum(v4 a) { return a[0] + a[1] + a[2] + a[3]; }
int main(void) { d2 d = madd((d2){1, 2}, (d2){3, 4}, (d2){5, 6}); return sum(blend((v4){1, 9, 3, 7}, (v4){5, 5, 5, 5})) + (int)d[1] - 40; }
