// Mutual recursion over strings.
static int here(const char *p, const char *s);
static int star(int c, const char *p, const char *s) { do if (here(p, s)) return 1; while (*s && (*s++ == c || c == '.')); return 0; }
static int here(const char *p, const char *s) {
  if (!*p) return 1;
  if (p[1] == '*') return star(*p, p + 2, s);
  if (*p == '$' && !p[1]) return !*s;
  return *s && (*p == '.' || *p == *s) && here(p + 1, s + 1);
}
int match(const char *p, const char *s) { if (*p == '^') return here(p + 1, s); do if (here(p, s)) return 1; while (*s++); return 0; }
int main(void) { return !match("^a.*c$", "abbbc"); }
