// Arithmetic that notices when it does not fit: every width, signed and unsigned, saturating and mixed.

#include "runtime.h"

#define CHECKED(type, name)                                                                                                     \
  __attribute__((noinline)) static int name(type a, type b, type *sum, type *difference, type *product) {                       \
    return __builtin_add_overflow(a, b, sum) | __builtin_sub_overflow(a, b, difference) << 1 | __builtin_mul_overflow(a, b, product) << 2; \
  }                                                                                                                             \
  static void name##_all(void) {                                                                                                \
    const type low = (type)((type)-1 < 0 ? (type)((uint64_t)1 << (8 * sizeof(type) - 1)) : 0), high = (type)~low;               \
    const type values[] = {low, (type)(low + 1), high, (type)(high - 1), 0, 1, 2, (type)(high / 2 + 1), (type)-3, 100};         \
    for (int i = 0; i < 10; i++)                                                                                                \
      for (int j = 0; j < 10; j += 3) {                                                                                         \
        type a = values[i], b = values[j], sum, difference, product;                                                            \
        HIDE(a);                                                                                                                \
        HIDE(b);                                                                                                                \
        decimal(name(a, b, &sum, &difference, &product));                                                                       \
        check = check * 31 + (uint64_t)sum, check = check * 31 + (uint64_t)difference, check = check * 31 + (uint64_t)product;  \
      }                                                                                                                         \
    put(' '), hex(check, 16), line("");                                                                                         \
  }
static uint64_t check;
CHECKED(int8_t, s8)
CHECKED(uint8_t, u8)
CHECKED(int16_t, s16)
CHECKED(uint16_t, u16)
CHECKED(int32_t, s32)
CHECKED(uint32_t, u32)
CHECKED(int64_t, s64)
CHECKED(uint64_t, u64)

static int32_t saturating(int64_t n) { return n > INT32_MAX ? INT32_MAX : n < INT32_MIN ? INT32_MIN : (int32_t)n; }
static uint32_t average(uint32_t a, uint32_t b) { return (a & b) + ((a ^ b) >> 1); }

static int program(void) {
  s8_all(), u8_all(), s16_all(), u16_all(), s32_all(), u32_all(), s64_all(), u64_all();
  for (int i = 0; i < 6; i++) {
    int64_t n = (int64_t)next_random() >> (i * 9);
    uint32_t carry = 0, words[3] = {(uint32_t)n, ~0u, (uint32_t)i};
    for (int k = 0; k < 3; k++) {
      uint32_t first = __builtin_add_overflow(words[k], 0xfffffff0u, &words[k]), second = __builtin_add_overflow(words[k], carry, &words[k]);
      carry = first | second;
    }
    decimal(saturating(n)), put(' '), hex(average((uint32_t)n, (uint32_t)(n >> 7)), 8), put(' '), hex(words[0], 8), hex(words[1], 8), hex(words[2], 8), decimal(carry), line("");
  }
  return 0;
}
