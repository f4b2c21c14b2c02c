double polynomial(double x) { return ((2.5 * x - 1.25) * x + 0.5) * x - 3; }
double absolute(double x) { return x < 0 ? -x : x; }
double root(double x) { double r = x; for (int i = 0; i < 20; i++) r = (r + x / r) / 2; return r; }
int order(double a, double b) { return a < b ? -1 : a > b ? 1 : a == b ? 0 : 2; }
int main(void) { return (int)(polynomial(2) + absolute(-1) + root(2) * 1000) + order(1, 2) - 1429 > 9; }
