unsigned long length(const char *s) { const char *e = s; while (*e) e++; return e - s; }
int compare(const char *a, const char *b) { while (*a && *a == *b) a++, b++; return (unsigned char)*a - (unsigned char)*b; }
char *copy(char *d, const char *s) { char *r = d; while ((*d++ = *s++)); return r; }
const char *find(const char *s, char c) { for (;; s++) { if (*s == c) return s; if (!*s) return 0; } }
void reverse(char *s) { unsigned long n = length(s); for (unsigned long i = 0; i < n / 2; i++) { char t = s[i]; s[i] = s[n - 1 - i]; s[n - 1 - i] = t; } }
int main(void) { char b[16]; reverse(copy(b, "hello")); return compare(b, "olleh") || find(b, 'x') != 0; }
