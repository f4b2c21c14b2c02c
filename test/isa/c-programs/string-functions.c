// The functions of string.h, written anew, and calls that meet every edge of them.

#include "runtime.h"

static int compare(const char *a, const char *b) {
  while (*a && *a == *b) a++, b++;
  return (uint8_t)*a - (uint8_t)*b;
}
static char *find(const char *s, int c) {
  for (;; s++) {
    if (*s == (char)c) return (char *)s;
    if (!*s) return 0;
  }
}
static char *find_last(const char *s, int c) {
  const char *found = 0;
  do
    if (*s == (char)c) found = s;
  while (*s++);
  return (char *)found;
}
static size_t span(const char *s, const char *set, int inside) {
  size_t n = 0;
  while (s[n] && (find(set, s[n]) != 0) == inside) n++;
  return n;
}
static char *find_text(const char *s, const char *what) {
  size_t n = strlen(what);
  for (;; s++) {
    size_t i = 0;
    while (i < n && s[i] == what[i]) i++;
    if (i == n) return (char *)s;
    if (!*s) return 0;
  }
}
static char *token(char *s, const char *set, char **rest) {
  if (!s) s = *rest;
  s += span(s, set, 1);
  if (!*s) return *rest = s, (char *)0;
  char *end = s + span(s, set, 0);
  *rest = *end ? end + 1 : end, *end = 0;
  return s;
}
static char *copy(char *to, const char *from, size_t room) {
  size_t i = 0;
  for (; i < room && from[i]; i++) to[i] = from[i];
  for (; i < room; i++) to[i] = 0;
  return to;
}
static int64_t to_number(const char *s, const char **end, int base) {
  int negative = 0;
  uint64_t value = 0;
  s += span(s, " \t\n", 1);
  if (*s == '-' || *s == '+') negative = *s++ == '-';
  if ((base == 0 || base == 16) && s[0] == '0' && (s[1] | 32) == 'x') base = 16, s += 2;
  if (base == 0) base = *s == '0' ? 8 : 10;
  for (;; s++) {
    int digit = *s >= '0' && *s <= '9' ? *s - '0' : (*s | 32) >= 'a' && (*s | 32) <= 'z' ? (*s | 32) - 'a' + 10 : 99;
    if (digit >= base) break;
    value = value * (unsigned)base + (unsigned)digit;
  }
  *end = s;
  return (int64_t)(negative ? -value : value);
}
static void place(const char *s, const char *found) { decimal(found ? found - s : -1), put(' '); }

static int program(void) {
  const char *s = "the quick brown fox jumps over the lazy dog";
  static const char *const words[] = {"", "the", "The", "them", "th\xe9", "the quick"};
  for (int i = 0; i < 6; i++)
    for (int j = 0; j < 6; j++) decimal(compare(words[i], words[j])), put(' ');
  line("");
  place(s, find(s, 'q')), place(s, find(s, 'Q')), place(s, find(s, 0)), place(s, find_last(s, 'o')), place(s, find_last(s, 0));
  place(s, find_text(s, "the l")), place(s, find_text(s, "")), place(s, find_text(s, "dogs")), place(s, find_text(s, "og"));
  decimal((int64_t)span(s, "eht", 1)), put(' '), decimal((int64_t)span(s, "xyz", 0)), line("");
  char line_of_text[] = "  one,two;;three , four;", *rest = 0;
  for (char *t = token(line_of_text, " ,;", &rest); t; t = token(0, " ,;", &rest)) put('['), text(t), put(']');
  line("");
  char room[8];
  for (size_t n = 0; n <= 8; n += 2) {
    memset(room, '#', 8), copy(room, "abcde", n);
    for (int i = 0; i < 8; i++) put(room[i] ? room[i] : '.');
    put(' ');
  }
  line("");
  static const char *const numbers[] = {"42", "  -17x", "0x7fFf", "0755", "-0x10", "9223372036854775807", "zz", "+5", "1010"};
  for (int i = 0; i < 9; i++) {
    const char *end;
    decimal(to_number(numbers[i], &end, i == 6 ? 36 : i == 8 ? 2 : 0)), put('@'), decimal(end - numbers[i]), put(' ');
  }
  line("");
  char shifted[64];
  memcpy(shifted, s, 44), memmove(shifted + 4, shifted, 20), memmove(shifted, shifted + 3, 30), shifted[40] = 0;
  line(shifted);
  return 0;
}
