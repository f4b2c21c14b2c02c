static int scratch[64];
void merge(int *a, int n) {
  if (n < 2) return;
  int m = n / 2, i = 0, j = m, k = 0;
  merge(a, m);
  merge(a + m, n - m);
  while (i < m || j < n) scratch[k++] = j == n || (i < m && a[i] <= a[j]) ? a[i++] : a[j++];
  for (i = 0; i < n; i++) a[i] = scratch[i];
}
int main(void) { int a[7] = {4, 3, 9, 1, 0, 5, 2}; merge(a, 7); return a[6] != 9; }
