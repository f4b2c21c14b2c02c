// What the programs of this folder have instead of a C library: output, exit, and the four functions that gcc itself calls.

#include <stddef.h>
#include <stdint.h>

static long call3(long number, long a, long b, long c) {
  long result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
  return result;
}

static char out_buffer[4096];
static size_t out_length;

__attribute__((unused)) static void flush(void) {
  call3(1, 1, (long)out_buffer, (long)out_length);
  out_length = 0;
}
__attribute__((unused)) static void put(char c) {
  if (out_length == sizeof out_buffer) flush();
  out_buffer[out_length++] = c;
}
__attribute__((unused)) static void text(const char *s) {
  while (*s) put(*s++);
}
/** A number in hexadecimal, all digits of its width. */
__attribute__((unused)) static void hex(uint64_t value, int digits) {
  while (digits-- > 0) put("0123456789abcdef"[(value >> (4 * digits)) & 15]);
}
__attribute__((unused)) static void decimal(int64_t value) {
  char digits[20];
  int n = 0;
  uint64_t rest = value < 0 ? -(uint64_t)value : (uint64_t)value;
  do digits[n++] = (char)('0' + rest % 10);
  while ((rest /= 10) != 0);
  if (value < 0) put('-');
  while (n > 0) put(digits[--n]);
}
/** The bits of a double or float: no rounding hides a difference. */
__attribute__((unused)) static void bits64(double value) {
  uint64_t bits;
  __builtin_memcpy(&bits, &value, 8);
  hex(bits, 16);
}
__attribute__((unused)) static void bits32(float value) {
  uint32_t bits;
  __builtin_memcpy(&bits, &value, 4);
  hex(bits, 8);
}
/** A long double: sign and exponent, then the significand. */
__attribute__((unused)) static void bits80(long double value) {
  uint64_t significand;
  uint16_t top;
  __builtin_memcpy(&significand, &value, 8);
  __builtin_memcpy(&top, (const char *)&value + 8, 2);
  hex(top, 4), put(':'), hex(significand, 16);
}
__attribute__((unused)) static void line(const char *name) {
  text(name);
  put('\n');
}

/** A value that the compiler cannot know. */
#define HIDE(x) __asm__ volatile("" : "+m"(x))

static uint64_t random_state = 0x9e3779b97f4a7c15u;
__attribute__((unused)) static uint64_t next_random(void) {
  random_state ^= random_state << 13;
  random_state ^= random_state >> 7;
  random_state ^= random_state << 17;
  return random_state;
}
/** In [0, 1). */
__attribute__((unused)) static double next_double(void) { return (double)(next_random() >> 11) * 0x1p-53; }

#define PLAIN_LOOP __attribute__((optimize("no-tree-loop-distribute-patterns"), used))
PLAIN_LOOP void *memcpy(void *to, const void *from, size_t n) {
  for (size_t i = 0; i < n; i++) ((char *)to)[i] = ((const char *)from)[i];
  return to;
}
PLAIN_LOOP void *memmove(void *to, const void *from, size_t n) {
  if ((char *)to < (const char *)from) return memcpy(to, from, n);
  while (n-- > 0) ((char *)to)[n] = ((const char *)from)[n];
  return to;
}
PLAIN_LOOP void *memset(void *to, int value, size_t n) {
  for (size_t i = 0; i < n; i++) ((char *)to)[i] = (char)value;
  return to;
}
PLAIN_LOOP size_t strlen(const char *s) {
  size_t n = 0;
  while (s[n]) n++;
  return n;
}
PLAIN_LOOP int memcmp(const void *a, const void *b, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (((const uint8_t *)a)[i] != ((const uint8_t *)b)[i]) return ((const uint8_t *)a)[i] - ((const uint8_t *)b)[i];
  return 0;
}

static int program(void);
__attribute__((used)) static void start(void) {
  int status = program();
  flush();
  call3(231, status, 0, 0);
}
__asm__(".globl _start\n_start:\n  xor %ebp, %ebp\n  and $-16, %rsp\n  call start\n  hlt");
