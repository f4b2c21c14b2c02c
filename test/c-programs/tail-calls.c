int odd(unsigned n);
int even(unsigned n) { return n == 0 ? 1 : odd(n - 1); }
int odd(unsigned n) { return n == 0 ? 0 : even(n - 1); }
long sum(const int *a, int n, long s) { return n == 0 ? s : sum(a + 1, n - 1, s + *a); }
int main(void) { int a[] = {1, 2, 3}; return even(10) - 1 + sum(a, 3, 0) - 6; }
