struct entry { const char *key; int value; };
static struct entry table[64];
static unsigned hash(const char *s) { unsigned h = 5381; while (*s) h = h * 33 + *s++; return h; }
static int same(const char *a, const char *b) { while (*a && *a == *b) a++, b++; return *a == *b; }
int *slot(const char *key) {
  unsigned i = hash(key) & 63;
  while (table[i].key && !same(table[i].key, key)) i = (i + 1) & 63;
  table[i].key = key;
  return &table[i].value;
}
int main(void) { ++*slot("one"); *slot("two") += 2; ++*slot("one"); return *slot("one") + *slot("two") - 4; }
