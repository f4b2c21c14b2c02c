static void sift(short *h, int i, int n) {
  for (int c; (c = 2 * i + 1) < n; i = c) {
    if (c + 1 < n && h[c + 1] > h[c]) c++;
    if (h[i] >= h[c]) return;
    short t = h[i]; h[i] = h[c]; h[c] = t;
  }
}
void heap_sort(short *h, int n) {
  for (int i = n / 2; i-- > 0;) sift(h, i, n);
  while (n-- > 1) { short t = h[0]; h[0] = h[n]; h[n] = t; sift(h, 0, n); }
}
int main(void) { short a[] = {9, 4, -3, 7}; heap_sort(a, 4); return a[0] + 3; }
