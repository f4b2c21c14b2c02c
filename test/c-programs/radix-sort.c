void radix(unsigned *a, unsigned *b, int n) {
  for (int shift = 0; shift < 32; shift += 8) {
    int count[257] = {0};
    for (int i = 0; i < n; i++) count[(a[i] >> shift & 255) + 1]++;
    for (int i = 0; i < 256; i++) count[i + 1] += count[i];
    for (int i = 0; i < n; i++) b[count[a[i] >> shift & 255]++] = a[i];
    unsigned *t = a; a = b; b = t;
  }
}
unsigned a[100], b[100];
int main(void) { for (int i = 0; i < 100; i++) a[i] = i * 2654435761u; radix(a, b, 100); return a[0] > a[1]; }
