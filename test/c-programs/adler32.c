// The checksum of zlib.
unsigned adler32(const unsigned char *data, unsigned long size) {
  unsigned a = 1, b = 0;
  for (unsigned long i = 0; i < size; i++) {
    a = (a + data[i]) % 65521;
    b = (b + a) % 65521;
  }
  return b << 16 | a;
}
int main(void) { return adler32((const unsigned char *)"Wikipedia", 9) == 0x11e60398 ? 0 : 1; }
