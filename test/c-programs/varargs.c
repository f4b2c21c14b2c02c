int sum(int n, ...) { __builtin_va_list l; __builtin_va_start(l, n); int s = 0; while (n--) s += __builtin_va_arg(l, int); __builtin_va_end(l); return s; }
double mean(int n, ...) { __builtin_va_list l; __builtin_va_start(l, n); double s = 0; for (int i = 0; i < n; i++) s += __builtin_va_arg(l, double); __builtin_va_end(l); return s / n; }
long mixed(const char *f, ...) {
  __builtin_va_list l, m; long s = 0; __builtin_va_start(l, f); __builtin_va_copy(m, l);
  for (; *f; f++) s += *f == 'd' ? (long)__builtin_va_arg(l, double) : *f == 'l' ? __builtin_va_arg(l, long) : __builtin_va_arg(l, int);
  return s + __builtin_va_arg(m, int);
}
int main(void) { return sum(8, 1, 2, 3, 4, 5, 6, 7, 8) + (int)mean(2, 1.0, 3.0) + mixed("idl", 1, 2.0, 3L) - 45; }
