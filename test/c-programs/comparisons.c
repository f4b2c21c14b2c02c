int compare(long a, long b) { return (a > b) - (a < b); }
int compare_unsigned(unsigned a, unsigned b) { return (a > b) - (a < b); }
int clamp(int x, int low, int high) { return x < low ? low : x > high ? high : x; }
_Bool between(int x, int a, int b) { return a <= x && x <= b; }
int select(int c, int a, int b) { return c ? a : b; }
int main(void) { return compare(1, 2) + compare_unsigned(-1, 1) + clamp(50, 0, 9) + between(5, 1, 9) + select(0, 1, -10); }
