// Digits of pi and e, one after the other, by a spigot on an array of integers.

#include "runtime.h"

enum { DIGITS = 60, LENGTH = DIGITS * 10 / 3 + 2 };

static int program(void) {
  static int32_t rest[LENGTH];
  for (int i = 0; i < LENGTH; i++) rest[i] = 2;
  int nines = 0, held = -1;
  for (int n = 0; n < DIGITS; n++) {
    int32_t carry = 0;
    for (int i = LENGTH - 1; i > 0; i--) {
      int32_t x = rest[i] * 10 + carry;
      rest[i] = x % (2 * i + 1);
      carry = x / (2 * i + 1) * i;
    }
    int32_t x = rest[0] * 10 + carry, digit = x / 10;
    rest[0] = x % 10;
    if (digit == 9) {
      nines++;
      continue;
    }
    if (held >= 0) put((char)('0' + held + digit / 10));
    while (nines > 0) put(digit >= 10 ? '0' : '9'), nines--;
    held = digit % 10;
  }
  line("");
  static uint16_t fraction[40];
  for (int i = 0; i < 40; i++) fraction[i] = 1;
  text("2.");
  for (int n = 0; n < 40; n++) {
    unsigned carry = 0;
    for (int i = 39; i >= 0; i--) {
      unsigned x = fraction[i] * 10u + carry;
      fraction[i] = (uint16_t)(x % (unsigned)(i + 2));
      carry = x / (unsigned)(i + 2);
    }
    put((char)('0' + carry % 10));
  }
  line("");
  return 0;
}
