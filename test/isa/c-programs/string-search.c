// Knuth–Morris–Pratt, Boyer–Moore–Horspool, Rabin–Karp and bits in parallel find the same places.

#include "runtime.h"

enum { LENGTH = 900 };
static char haystack[LENGTH + 1];
static int found[4][LENGTH], counts[4];

static void kmp(const char *needle, int m) {
  int fail[32] = {-1};
  for (int i = 0, k = -1; i < m;) {
    while (k >= 0 && needle[i] != needle[k]) k = fail[k];
    fail[++i] = ++k;
  }
  for (int i = 0, k = 0; i < LENGTH; i++) {
    while (k >= 0 && haystack[i] != needle[k]) k = fail[k];
    if (++k == m) found[0][counts[0]++] = i - m + 1, k = fail[k];
  }
}
static void horspool(const char *needle, int m) {
  int skip[256];
  for (int i = 0; i < 256; i++) skip[i] = m;
  for (int i = 0; i < m - 1; i++) skip[(uint8_t)needle[i]] = m - 1 - i;
  for (int at = 0; at <= LENGTH - m; at += skip[(uint8_t)haystack[at + m - 1]])
    if (memcmp(haystack + at, needle, (size_t)m) == 0) found[1][counts[1]++] = at;
}
static void rolling(const char *needle, int m) {
  uint64_t wanted = 0, hash = 0, top = 1;
  for (int i = 0; i < m; i++) wanted = (wanted * 257 + (uint8_t)needle[i]) % 1000000007, hash = (hash * 257 + (uint8_t)haystack[i]) % 1000000007;
  for (int i = 1; i < m; i++) top = top * 257 % 1000000007;
  for (int at = 0; at + m <= LENGTH; at++) {
    if (hash == wanted && memcmp(haystack + at, needle, (size_t)m) == 0) found[2][counts[2]++] = at;
    hash = ((hash + 1000000007 * 257ull - top * (uint8_t)haystack[at]) % 1000000007 * 257 + (uint8_t)haystack[at + m]) % 1000000007;
  }
}
static void parallel(const char *needle, int m) {
  uint32_t masks[256] = {0}, state = 0;
  for (int i = 0; i < m; i++) masks[(uint8_t)needle[i]] |= 1u << i;
  for (int i = 0; i < LENGTH; i++) {
    state = (state << 1 | 1) & masks[(uint8_t)haystack[i]];
    if (state >> (m - 1) & 1) found[3][counts[3]++] = i - m + 1;
  }
}

static int program(void) {
  for (int i = 0; i < LENGTH; i++) haystack[i] = "ab"[next_random() >> 60 > 9] + (char)(i % 97 == 0);
  static const char *const needles[] = {"a", "abab", "aabaab", "bbbb", "abba", "cab", "aaaaaaaaaaaaaaaa"};
  for (int n = 0; n < 7; n++) {
    int m = (int)strlen(needles[n]);
    memset(counts, 0, sizeof counts);
    kmp(needles[n], m), horspool(needles[n], m), rolling(needles[n], m), parallel(needles[n], m);
    text(needles[n]);
    for (int way = 0; way < 4; way++) {
      uint32_t sum = 0;
      for (int i = 0; i < counts[way]; i++) sum = sum * 31 + (uint32_t)found[way][i];
      put(' '), decimal(counts[way]), put(':'), hex(sum, 8);
    }
    line("");
  }
  return 0;
}
