// Loops over arrays of every element type, as a compiler turns them into vectors.

#include "runtime.h"

#define N 259
static int8_t bytes_a[N], bytes_b[N], bytes_c[N];
static uint8_t ubytes_a[N], ubytes_b[N];
static int16_t words_a[N], words_b[N], words_c[N];
static uint16_t uwords_a[N], uwords_b[N];
static int32_t ints_a[N], ints_b[N], ints_c[N];
static int64_t longs_a[N], longs_b[N];
static float floats_a[N], floats_b[N], floats_c[N];
static double doubles_a[N], doubles_b[N];

static uint64_t digest(const void *data, size_t length) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (size_t i = 0; i < length; i++) hash = (hash ^ ((const uint8_t *)data)[i]) * 0x100000001b3u;
  return hash;
}
#define SHOW(array) (hex(digest(array, sizeof array), 16), line(" " #array))

static int saturate(int x) { return x > 127 ? 127 : x < -128 ? -128 : x; }

static int program(void) {
  for (int i = 0; i < N; i++) {
    uint64_t r = next_random();
    bytes_a[i] = (int8_t)r, bytes_b[i] = (int8_t)(r >> 8), ubytes_a[i] = (uint8_t)(r >> 16), ubytes_b[i] = (uint8_t)(r >> 24);
    words_a[i] = (int16_t)(r >> 32), words_b[i] = (int16_t)(r >> 48), uwords_a[i] = (uint16_t)r, uwords_b[i] = (uint16_t)(r >> 9);
    ints_a[i] = (int32_t)r, ints_b[i] = (int32_t)(r >> 32), longs_a[i] = (int64_t)r, longs_b[i] = (int64_t)next_random();
    floats_a[i] = (float)next_double(), floats_b[i] = (float)(i - 100), doubles_a[i] = next_double(), doubles_b[i] = i * 0.37;
  }
  for (int i = 0; i < N; i++) bytes_c[i] = (int8_t)(bytes_a[i] + bytes_b[i]);
  SHOW(bytes_c);
  for (int i = 0; i < N; i++) bytes_c[i] = (int8_t)saturate(bytes_a[i] + bytes_b[i]);
  SHOW(bytes_c);
  for (int i = 0; i < N; i++) ubytes_b[i] = (uint8_t)((ubytes_a[i] + ubytes_b[i] + 1) >> 1);
  SHOW(ubytes_b);
  for (int i = 0; i < N; i++) ubytes_a[i] = ubytes_a[i] > ubytes_b[i] ? ubytes_a[i] : ubytes_b[i];
  SHOW(ubytes_a);
  int distance = 0;
  for (int i = 0; i < N; i++) distance += ubytes_a[i] > ubytes_b[i] ? ubytes_a[i] - ubytes_b[i] : ubytes_b[i] - ubytes_a[i];
  decimal(distance), line(" distance");
  for (int i = 0; i < N; i++) words_c[i] = (int16_t)((words_a[i] * words_b[i]) >> 16);
  SHOW(words_c);
  for (int i = 0; i < N; i++) uwords_b[i] = (uint16_t)((uint32_t)uwords_a[i] * uwords_b[i] >> 16);
  SHOW(uwords_b);
  for (int i = 0; i < N; i++) words_c[i] = (int16_t)(words_a[i] * 3 - (words_b[i] >> 2));
  SHOW(words_c);
  int dot = 0;
  for (int i = 0; i < N; i++) dot += words_a[i] * words_b[i];
  decimal(dot), line(" dot");
  for (int i = 0; i < N; i++) ints_c[i] = ints_a[i] < ints_b[i] ? ints_a[i] << 3 : ints_b[i] >> 5;
  SHOW(ints_c);
  for (int i = 0; i < N; i++) ints_c[i] = (int32_t)((uint32_t)ints_a[i] * (uint32_t)ints_b[i]);
  SHOW(ints_c);
  int64_t sum = 0;
  for (int i = 0; i < N; i++) sum += ints_a[i];
  decimal(sum), line(" sum");
  for (int i = 0; i < N; i++) longs_b[i] = (longs_a[i] ^ longs_b[i]) + (longs_a[i] >> 3) - ((uint64_t)longs_b[i] >> 60);
  SHOW(longs_b);
  for (int i = 0; i < N; i++) bytes_c[i] = (int8_t)words_a[i], words_c[i] = (int16_t)ints_a[i], ints_c[i] = (int32_t)longs_a[i];
  SHOW(bytes_c), SHOW(words_c), SHOW(ints_c);
  for (int i = 0; i < N; i++) floats_c[i] = floats_a[i] * floats_b[i] + 0.5f;
  SHOW(floats_c);
  for (int i = 0; i < N; i++) floats_c[i] = __builtin_sqrtf(floats_a[i]) / (floats_b[i] + 1000);
  SHOW(floats_c);
  for (int i = 0; i < N; i++) floats_c[i] = (float)ints_a[i], ints_c[i] = (int)(floats_a[i] * 1e6f);
  SHOW(floats_c), SHOW(ints_c);
  for (int i = 0; i < N; i++) doubles_b[i] = doubles_a[i] < doubles_b[i] ? doubles_a[i] : -doubles_b[i];
  SHOW(doubles_b);
  for (int i = 0; i < N; i++) doubles_b[i] = ints_a[i] * doubles_a[i], floats_c[i] = (float)doubles_a[i];
  SHOW(doubles_b), SHOW(floats_c);
  for (int i = 0; i < N; i++) floats_c[i] = __builtin_fabsf(floats_b[N - 1 - i]) > 50 ? floats_a[i] : 0;
  SHOW(floats_c);
  return 0;
}
