// More locals than the red zone and than one page; alloca and variable arrays.
int fill(int n) { char a[5000]; for (int i = 0; i < 5000; i++) a[i] = i * n; return a[n]; }
int variable(int n) { int a[n]; for (int i = 0; i < n; i++) a[i] = i; return a[n - 1]; }
int aligned(int n) { __attribute__((aligned(64))) int a[16]; for (int i = 0; i < 16; i++) a[i] = n; return a[n & 15]; }
int main(void) { return fill(3) + variable(5) + aligned(2) - 15; }
