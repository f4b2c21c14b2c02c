static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
void encode(const unsigned char *in, int n, char *out) {
  for (int i = 0; i < n; i += 3) {
    unsigned v = in[i] << 16 | (i + 1 < n ? in[i + 1] << 8 : 0) | (i + 2 < n ? in[i + 2] : 0);
    *out++ = letters[v >> 18];
    *out++ = letters[v >> 12 & 63];
    *out++ = i + 1 < n ? letters[v >> 6 & 63] : '=';
    *out++ = i + 2 < n ? letters[v & 63] : '=';
  }
  *out = 0;
}
int main(void) { char b[20]; encode((const unsigned char *)"Many", 4, b); return b[7] - '='; }
