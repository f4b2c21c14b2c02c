// A table made at run time, then looked up.
static unsigned table[256];
static void prepare(void) {
  for (unsigned i = 0; i < 256; i++) {
    unsigned c = i;
    for (int k = 0; k < 8; k++) c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1;
    table[i] = c;
  }
}
unsigned crc32(const char *text) {
  unsigned c = ~0u;
  for (; *text; text++) c = table[(c ^ *text) & 255] ^ (c >> 8);
  return ~c;
}
int main(void) { prepare(); return crc32("123456789") != 0xcbf43926u; }
