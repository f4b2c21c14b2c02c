// Recursion and swaps through pointers.
static void swap(long *a, long *b) { long t = *a; *a = *b; *b = t; }
void quick(long *a, long low, long high) {
  if (low >= high) return;
  long pivot = a[(low + high) / 2], i = low, j = high;
  while (i <= j) {
    while (a[i] < pivot) i++;
    while (a[j] > pivot) j--;
    if (i <= j) swap(&a[i++], &a[j--]);
  }
  quick(a, low, j);
  quick(a, i, high);
}
int main(void) { long a[] = {3, 1, 2, 9, 8, 7}; quick(a, 0, 5); return a[5] - 9; }
