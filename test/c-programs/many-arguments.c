long many(int a, long b, char c, short d, unsigned e, long f, int g, char h, double i, float j, long k) { return a + b + c + d + e + f + g + h + (long)i + (long)j + k; }
double doubles(double a, double b, double c, double d, double e, double f, double g, double h, double i, double j) { return a - b + c - d + e - f + g - h + i - j; }
int main(void) { return many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) - 66 + (int)doubles(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) + 5; }
