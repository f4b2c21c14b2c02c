// Shifts, masks and early returns.
int decode(const unsigned char *s, unsigned *out) {
  if (s[0] < 0x80) { *out = s[0]; return 1; }
  if (s[0] < 0xe0) { *out = (s[0] & 31) << 6 | (s[1] & 63); return 2; }
  if (s[0] < 0xf0) { *out = (s[0] & 15) << 12 | (s[1] & 63) << 6 | (s[2] & 63); return 3; }
  *out = (s[0] & 7) << 18 | (s[1] & 63) << 12 | (s[2] & 63) << 6 | (s[3] & 63);
  return 4;
}
int main(void) { unsigned c; return decode((const unsigned char *)"\303\251t\303\251\n", &c) - 2 + (c != 0xe9); }
