// The x87 stack.
long double product(const long double *a, int n) { long double p = 1; while (n--) p *= *a++; return p; }
long double mix(long double a, double b, float c, int d) { return a / b - c * d + 1.5L; }
int order(long double a, long double b) { return a < b ? 1 : a >= b ? 2 : 3; }
long truncate(long double x) { return x; }
int main(void) { long double a[] = {1.5L, 2, 4}; return truncate(product(a, 3)) + truncate(mix(8, 2, 1, 1)) + order(1, 2) - 17; }
