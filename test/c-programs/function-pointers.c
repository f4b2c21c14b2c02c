typedef int (*operation)(int, int);
static int add(int a, int b) { return a + b; }
static int sub(int a, int b) { return a - b; }
static int mul(int a, int b) { return a * b; }
static const operation table[] = {add, sub, mul};
operation chosen = sub;
int fold(operation f, const int *a, int n, int start) { for (int i = 0; i < n; i++) start = f(start, a[i]); return start; }
int main(void) { int a[] = {1, 2, 3}, s = 0; for (int i = 0; i < 3; i++) s += fold(table[i], a, 3, 1); return s + chosen(1, 9); }
