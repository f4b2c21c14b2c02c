// What SSE3 to SSE4.2 are used for: strings, checksums, colours, sums along a vector, and loops that gcc vectorises with them.

#pragma GCC target("sse4.2,popcnt")
#include "runtime.h"
#include <nmmintrin.h>
#ifdef __clang__
#pragma clang attribute push(__attribute__((target("sse4.2,popcnt"))), apply_to = function)
#endif

/** Called where code is to be small. */
#define ROUNDING(name, step) \
  __attribute__((used)) float name(float x) { return _mm_cvtss_f32(step(_mm_setzero_ps(), _mm_set_ss(x))); }
#define TRUNCATE(a, b) _mm_round_ss(a, b, _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC)
ROUNDING(floorf, _mm_floor_ss)
ROUNDING(ceilf, _mm_ceil_ss)
ROUNDING(truncf, TRUNCATE)

#define N 200
static short samples[N], filter[N];
static int wide[N];
static unsigned char pixels[N * 4], alpha[N];
static float a[N], b[N];

/** The length of a string, sixteen characters at a time. */
static size_t length_of(const char *s) {
  const __m128i none = _mm_setr_epi8(1, (char)255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  for (size_t at = 0;; at += 16) {
    // A constant also where nothing is optimised.
    enum { MODE = _SIDD_UBYTE_OPS | _SIDD_CMP_RANGES | _SIDD_NEGATIVE_POLARITY };
    int index = _mm_cmpistri(none, _mm_loadu_si128((const __m128i *)(s + at)), MODE);
    if (index < 16) return at + (size_t)index;
  }
}
/** Where one string begins in another. */
static int find(const char *haystack, const char *needle, int n) {
  __m128i wanted = _mm_loadu_si128((const __m128i *)needle);
  for (int at = 0;; at += 16 - n + 1) {
    __m128i block = _mm_loadu_si128((const __m128i *)(haystack + at));
    int index = _mm_cmpestri(wanted, n, block, 16, _SIDD_CMP_EQUAL_ORDERED);
    if (index <= 16 - n) return at + index;
    if (_mm_cmpistrz(wanted, block, 0)) return -1;
  }
}
static uint32_t checksum(const void *data, size_t n) {
  const unsigned char *p = data;
  uint64_t crc = 0xffffffff;
  for (; n >= 8; n -= 8, p += 8) {
    uint64_t word;
    __builtin_memcpy(&word, p, 8);
    crc = _mm_crc32_u64(crc, word);
  }
  while (n-- > 0) crc = _mm_crc32_u8((uint32_t)crc, *p++);
  return ~(uint32_t)crc;
}
static float dot(const float *x, const float *y) {
  __m128 sum = _mm_setzero_ps();
  for (int i = 0; i < N; i += 4) sum = _mm_add_ps(sum, _mm_dp_ps(_mm_loadu_ps(x + i), _mm_loadu_ps(y + i), 0xf1));
  return _mm_cvtss_f32(_mm_hadd_ps(sum, sum));
}
/** Reverses the channels of four pixels and takes the smaller of both. */
static void swap_channels(unsigned char *p) {
  const __m128i order = _mm_setr_epi8(2, 1, 0, 3, 6, 5, 4, 7, 10, 9, 8, 11, 14, 13, 12, (char)0x80);
  __m128i v = _mm_loadu_si128((__m128i *)p), swapped = _mm_shuffle_epi8(v, order);
  _mm_storeu_si128((__m128i *)p, _mm_blendv_epi8(_mm_min_epu8(v, swapped), _mm_alignr_epi8(v, swapped, 5), v));
}

static int program(void) {
  static char story[300];
  for (int i = 0; i < 290; i++) story[i] = (char)('a' + next_random() % 4);
  memcpy(story + 211, "needle", 6);
  decimal((int64_t)length_of(story)), line(" characters");
  decimal(find(story, "needle\0\0\0\0\0\0\0\0\0\0", 6)), line(" is where it is");
  hex(checksum("123456789", 9), 8), line(" is the checksum");

  for (int i = 0; i < N; i++) {
    samples[i] = (short)next_random(), filter[i] = (short)next_random(), wide[i] = (int)next_random();
    alpha[i] = (unsigned char)next_random(), a[i] = (float)next_double() - 0.5f, b[i] = (float)next_double() * 100;
  }
  for (int i = 0; i < N * 4; i++) pixels[i] = (unsigned char)next_random();
  bits32(dot(a, b)), line(" dot");
  for (int i = 0; i < N * 4; i += 16) swap_channels(pixels + i);
  hex(checksum(pixels, sizeof pixels), 8), line(" pixels");

  // gcc makes PMOVSX, PMULLD, PMINSD, PABSD, PMULHRSW, PACKUSDW and their like of these.
  int64_t sum = 0;
  int least = 1 << 30, most = -least;
  static unsigned short clamped[N];
  static unsigned total[N];
  for (int i = 0; i < N; i++) {
    sum += (int64_t)samples[i] * wide[i];
    least = samples[i] * filter[i] < least ? samples[i] * filter[i] : least;
    most = __builtin_abs(wide[i] / 4) > most ? __builtin_abs(wide[i] / 4) : most;
    clamped[i] = wide[i] < 0 ? 0 : wide[i] > 65535 ? 65535 : (unsigned short)wide[i];
    samples[i] = (short)((samples[i] * filter[i] + 0x4000) >> 15);
    total[i] = alpha[i] * (unsigned)wide[i];
  }
  decimal(sum), put(' '), decimal(least), put(' '), decimal(most), line("");
  hex(checksum(samples, sizeof samples), 8), put(' '), hex(checksum(clamped, sizeof clamped), 8), put(' ');
  hex(checksum(total, sizeof total), 8), line("");

  for (int i = 0; i < N; i++)
    b[i] = __builtin_floorf(b[i]) + __builtin_ceilf(a[i]) * 2 + __builtin_truncf(b[i] * a[i]) * 4 + __builtin_rintf(a[i] * 9);
  hex(checksum(b, sizeof b), 8), line(" rounded");
  __m128i smallest = _mm_minpos_epu16(_mm_mpsadbw_epu8(_mm_loadu_si128((__m128i *)pixels), _mm_loadu_si128((__m128i *)alpha), 2));
  decimal(_mm_extract_epi16(smallest, 0)), put(' '), decimal(_mm_extract_epi16(smallest, 1)), line(" best match");
  decimal(_mm_testz_si128(smallest, smallest)), put(' '), decimal(__builtin_popcountll(next_random())), line("");
  return 0;
}
#ifdef __clang__
#pragma clang attribute pop
#endif
