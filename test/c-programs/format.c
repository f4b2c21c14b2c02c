// A small printf.
static char out[128]; static int used;
static void put(char c) { if (used < 127) out[used++] = c; }
static void number(unsigned long v, unsigned base) { if (v >= base) number(v / base, base); put("0123456789abcdef"[v % base]); }
void format(const char *f, ...) {
  __builtin_va_list l; __builtin_va_start(l, f);
  for (; *f; f++) {
    if (*f != '%') { put(*f); continue; }
    switch (*++f) {
      case 'd': { int v = __builtin_va_arg(l, int); if (v < 0) put('-'), v = -v; number(v, 10); break; }
      case 'x': number(__builtin_va_arg(l, unsigned), 16); break;
      case 's': for (const char *s = __builtin_va_arg(l, const char *); *s; s++) put(*s); break;
      case 'c': put(__builtin_va_arg(l, int)); break;
      default: put('%');
    }
  }
}
int main(void) { format("%d %x %s %c%%\n", -12, 255u, "text", 'z'); return used - 16; }
