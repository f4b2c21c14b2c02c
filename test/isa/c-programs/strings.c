// String functions sixteen bytes at a time, with SSE2 as C libraries use it.

#include "runtime.h"
#include <emmintrin.h>

static size_t length(const char *s) {
  const __m128i zero = _mm_setzero_si128();
  const char *at = (const char *)((uintptr_t)s & ~(uintptr_t)15);
  unsigned found = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_load_si128((const __m128i *)at), zero)) >> (s - at) << (s - at);
  while (!found) found = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_load_si128((const __m128i *)(at += 16)), zero));
  return (size_t)(at + __builtin_ctz(found) - s);
}
static const char *find(const char *s, char c, size_t n) {
  for (size_t i = 0; i + 16 <= n; i += 16) {
    int found = _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(s + i)), _mm_set1_epi8(c)));
    if (found) return s + i + __builtin_ctz((unsigned)found);
  }
  for (size_t i = n & ~(size_t)15; i < n; i++) if (s[i] == c) return s + i;
  return NULL;
}
static void copy(char *to, const char *from, size_t n) {
  size_t i = 0;
  for (; i + 16 <= n; i += 16) _mm_storeu_si128((__m128i *)(to + i), _mm_loadu_si128((const __m128i *)(from + i)));
  for (; i < n; i++) to[i] = from[i];
}
/** Upper case, without a branch: 20H is taken away where the byte is a small letter. */
static void shout(char *s, size_t n) {
  for (size_t i = 0; i + 16 <= n; i += 16) {
    __m128i v = _mm_loadu_si128((const __m128i *)(s + i));
    __m128i small = _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8('a' - 1)), _mm_cmplt_epi8(v, _mm_set1_epi8('z' + 1)));
    _mm_storeu_si128((__m128i *)(s + i), _mm_sub_epi8(v, _mm_and_si128(small, _mm_set1_epi8(0x20))));
  }
}
static void reverse(char *block) {
  __m128i v = _mm_loadu_si128((const __m128i *)block);
  v = _mm_or_si128(_mm_slli_epi16(v, 8), _mm_srli_epi16(v, 8));
  v = _mm_shufflehi_epi16(_mm_shufflelo_epi16(v, 0x1b), 0x1b);
  _mm_storeu_si128((__m128i *)block, _mm_shuffle_epi32(v, 0x4e));
}
static unsigned sum(const uint8_t *data, size_t n) {
  __m128i total = _mm_setzero_si128();
  for (size_t i = 0; i + 16 <= n; i += 16)
    total = _mm_add_epi64(total, _mm_sad_epu8(_mm_loadu_si128((const __m128i *)(data + i)), _mm_setzero_si128()));
  return (unsigned)_mm_cvtsi128_si32(total) + (unsigned)_mm_extract_epi16(total, 4);
}
/** Hexadecimal digits of eight bytes. */
static void digits(uint64_t value, char *to) {
  __m128i v = _mm_loadl_epi64((const __m128i *)&value);
  __m128i nibbles = _mm_and_si128(_mm_unpacklo_epi8(_mm_srli_epi16(v, 4), v), _mm_set1_epi8(15));
  __m128i letters = _mm_and_si128(_mm_cmpgt_epi8(nibbles, _mm_set1_epi8(9)), _mm_set1_epi8('a' - '0' - 10));
  _mm_storeu_si128((__m128i *)to, _mm_add_epi8(_mm_add_epi8(nibbles, _mm_set1_epi8('0')), letters));
}

static const char sample[] = "When a thread waits for an interrupt, nobody else may take its place; so it waits alone, and patiently.";

static int program(void) {
  static char buffer[300];
  for (int at = 0; at < 20; at++) decimal((int64_t)length(sample + at)), put(' ');
  line("");
  for (const char *c = "Wiz,;.?p"; *c; c++) {
    const char *found = find(sample, *c, sizeof sample - 1);
    decimal(found ? found - sample : -1), put(' ');
  }
  line("");
  for (int at = 0; at < 5; at++) {
    copy(buffer + at * 7, sample + at, sizeof sample - (size_t)at);
    shout(buffer + at, 96);
    reverse(buffer + at * 11);
    line(buffer);
  }
  decimal(sum((const uint8_t *)buffer, sizeof buffer)), line("");
  char shown[17] = {0};
  for (int i = 0; i < 5; i++) digits(next_random(), shown), line(shown);
  return 0;
}
