struct block { char bytes[100]; };
void *memcpy(void *, const void *, unsigned long); void *memset(void *, int, unsigned long);
void copy(struct block *d, const struct block *s) { *d = *s; }
void clear(struct block *b) { memset(b, 0, sizeof *b); }
void some(char *d, const char *s, unsigned long n) { memcpy(d, s, n); memcpy(d + n, "constant", 9); }
int main(void) { struct block a, b; clear(&a); copy(&b, &a); some(b.bytes, "xyz", 3); return b.bytes[3] - 'c'; }
