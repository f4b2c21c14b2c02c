unsigned long fib(unsigned n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
unsigned long fast(unsigned n) { unsigned long a = 0, b = 1; while (n--) { unsigned long t = a + b; a = b; b = t; } return a; }
int main(void) { return fib(15) != fast(15); }
