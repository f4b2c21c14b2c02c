float lerp(float a, float b, float t) { return a + (b - a) * t; }
float largest(const float *a, int n) { float m = a[0]; for (int i = 1; i < n; i++) if (a[i] > m) m = a[i]; return m; }
double widen(float f) { return f; }
float narrow(double d) { return d; }
int truncate(float f) { return f; }
int main(void) { float a[] = {1, 5.5f, 3}; return truncate(lerp(largest(a, 3), 0, .5f)) + (int)widen(1.5f) + (int)narrow(2.25) - 5; }
