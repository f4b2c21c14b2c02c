// Loops that -O3 turns into SSE2.
void add(int *a, const int *b, int n) { for (int i = 0; i < n; i++) a[i] += b[i]; }
void scale(float *a, float f, int n) { for (int i = 0; i < n; i++) a[i] *= f; }
int dot(const short *a, const short *b, int n) { int s = 0; for (int i = 0; i < n; i++) s += a[i] * b[i]; return s; }
void mask(unsigned char *a, unsigned char m, int n) { for (int i = 0; i < n; i++) a[i] = a[i] > m ? a[i] & m : 0; }
int x[20], y[20]; float f[20]; short s[20]; unsigned char c[20];
int main(void) { add(x, y, 20); scale(f, 2, 20); mask(c, 7, 20); return dot(s, s, 20); }
