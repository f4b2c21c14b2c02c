int find(const int *a, int n, int x) {
  int low = 0, high = n;
  while (low < high) { int m = low + (high - low) / 2; if (a[m] < x) low = m + 1; else high = m; }
  return low < n && a[low] == x ? low : -1;
}
static const int primes[] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29};
int main(void) { return find(primes, 10, 17) - 6; }
