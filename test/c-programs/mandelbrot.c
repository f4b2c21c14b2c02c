int iterations(double x, double y) { double a = 0, b = 0; int n = 0; while (n < 100 && a * a + b * b < 4) { double t = a * a - b * b + x; b = 2 * a * b + y; a = t; n++; } return n; }
int main(void) { int s = 0; for (int y = -4; y <= 4; y++) for (int x = -8; x <= 4; x++) s += iterations(x / 4.0, y / 4.0) == 100; return s < 9; }
