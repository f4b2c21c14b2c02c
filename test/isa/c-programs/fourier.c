// The fast Fourier transform and back in float and double, with twiddle factors from a recurrence; a convolution by it.

#include "runtime.h"

enum { N = 32 };
static double cosines[N], sines[N];
static void twiddles(void) {
  // One turn divided by 32, by halving angles from a quarter.
  double c = 0, s = 1;
  for (int i = 4; i < N; i *= 2) {
    double half_c = __builtin_sqrt((1 + c) / 2), half_s = s / (2 * half_c);
    c = half_c, s = half_s;
  }
  cosines[0] = 1, sines[0] = 0;
  for (int i = 1; i < N; i++) cosines[i] = cosines[i - 1] * c - sines[i - 1] * s, sines[i] = sines[i - 1] * c + cosines[i - 1] * s;
}
#define TRANSFORM(type, name)                                                                                                   \
  static void name(type *re, type *im, int inverse) {                                                                           \
    for (int i = 1, j = 0; i < N; i++) {                                                                                        \
      int bit = N >> 1;                                                                                                         \
      for (; j & bit; bit >>= 1) j ^= bit;                                                                                      \
      j ^= bit;                                                                                                                 \
      if (i < j) {                                                                                                              \
        type t = re[i];                                                                                                         \
        re[i] = re[j], re[j] = t, t = im[i], im[i] = im[j], im[j] = t;                                                          \
      }                                                                                                                         \
    }                                                                                                                           \
    for (int size = 2; size <= N; size *= 2)                                                                                    \
      for (int start = 0; start < N; start += size)                                                                             \
        for (int k = 0; k < size / 2; k++) {                                                                                    \
          type c = (type)cosines[k * (N / size)], s = (type)(inverse ? sines[k * (N / size)] : -sines[k * (N / size)]);         \
          int a = start + k, b = a + size / 2;                                                                                  \
          type x = re[b] * c - im[b] * s, y = re[b] * s + im[b] * c;                                                            \
          re[b] = re[a] - x, im[b] = im[a] - y, re[a] += x, im[a] += y;                                                         \
        }                                                                                                                       \
    if (inverse)                                                                                                                \
      for (int i = 0; i < N; i++) re[i] /= N, im[i] /= N;                                                                       \
  }
TRANSFORM(double, transform)
TRANSFORM(float, transform_float)

static int program(void) {
  double re[N], im[N], other[N], zero[N];
  float small_re[N], small_im[N];
  twiddles();
  for (int i = 0; i < N; i++) {
    re[i] = i < 8 ? i * i - 3 : 0, other[i] = i < 5 ? 1.0 / (i + 1) : 0, im[i] = zero[i] = 0;
    small_re[i] = (float)((i * 7) % 11) - 5, small_im[i] = 0;
  }
  transform(re, im, 0), transform(other, zero, 0);
  for (int i = 0; i < N; i++) {
    double x = re[i] * other[i] - im[i] * zero[i];
    im[i] = re[i] * zero[i] + im[i] * other[i], re[i] = x;
  }
  transform(re, im, 1);
  transform_float(small_re, small_im, 0);
  for (int i = 0; i < N; i++) bits64(re[i]), put(' '), bits32(small_re[i]), put(' '), bits32(small_im[i]), line("");
  transform_float(small_re, small_im, 1);
  for (int i = 0; i < N; i++) bits32(small_re[i]), put(i % 8 == 7 ? '\n' : ' ');
  return 0;
}
