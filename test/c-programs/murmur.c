// Rotations and a fall-through switch.
static unsigned rotl(unsigned x, int r) { return x << r | x >> (32 - r); }
unsigned murmur3(const unsigned char *p, int n, unsigned h) {
  int i = 0;
  for (; i + 4 <= n; i += 4) {
    unsigned k = p[i] | p[i + 1] << 8 | p[i + 2] << 16 | (unsigned)p[i + 3] << 24;
    h = rotl(h ^ rotl(k * 0xcc9e2d51u, 15) * 0x1b873593u, 13) * 5 + 0xe6546b64u;
  }
  unsigned k = 0;
  switch (n & 3) {
    case 3: k ^= p[i + 2] << 16; /* fall through */
    case 2: k ^= p[i + 1] << 8; /* fall through */
    case 1: k ^= p[i]; h ^= rotl(k * 0xcc9e2d51u, 15) * 0x1b873593u;
  }
  h ^= n;
  h = (h ^ h >> 16) * 0x85ebca6bu;
  return h ^ h >> 13;
}
int main(void) { return murmur3((const unsigned char *)"hello", 5, 42) & 127; }
