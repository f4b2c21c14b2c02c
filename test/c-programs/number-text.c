char *decimal(long v, char *end) {
  unsigned long u = v < 0 ? -(unsigned long)v : v;
  *--end = 0;
  do *--end = '0' + u % 10; while (u /= 10);
  if (v < 0) *--end = '-';
  return end;
}
long parse(const char *s) { long v = 0, sign = 1; if (*s == '-') sign = -1, s++; while (*s >= '0' && *s <= '9') v = v * 10 + *s++ - '0'; return v * sign; }
int main(void) { char b[24]; return parse(decimal(-1234567890123L, b + 24)) != -1234567890123L; }
