int pack(const unsigned char *in, int n, unsigned char *out) {
  int o = 0;
  for (int i = 0; i < n;) { int r = 1; while (i + r < n && r < 255 && in[i + r] == in[i]) r++; out[o++] = r; out[o++] = in[i]; i += r; }
  return o;
}
int main(void) { unsigned char o[20]; return pack((const unsigned char *)"aaabccdddd", 10, o) - 8; }
