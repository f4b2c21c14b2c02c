// CRC-32, CRC-64, Adler-32, FNV-1a, djb2 and a table-driven CRC-16 over the same bytes, and what they make of a flipped bit.

#include "runtime.h"

static uint32_t crc32(const uint8_t *p, size_t n) {
  uint32_t crc = ~0u;
  while (n--) {
    crc ^= *p++;
    for (int i = 0; i < 8; i++) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
  }
  return ~crc;
}
static uint64_t crc64(const uint8_t *p, size_t n) {
  uint64_t crc = 0;
  while (n--) {
    crc ^= (uint64_t)*p++ << 56;
    for (int i = 0; i < 8; i++) crc = crc << 1 ^ ((int64_t)crc < 0 ? 0x42f0e1eba9ea3693u : 0);
  }
  return crc;
}
static uint16_t table[256];
static uint16_t crc16(const uint8_t *p, size_t n) {
  uint16_t crc = 0xffff;
  while (n--) crc = (uint16_t)(crc << 8 ^ table[(crc >> 8 ^ *p++) & 255]);
  return crc;
}
static uint32_t adler(const uint8_t *p, size_t n) {
  uint32_t a = 1, b = 0;
  while (n--) a = (a + *p++) % 65521, b = (b + a) % 65521;
  return b << 16 | a;
}
static uint64_t fnv(const uint8_t *p, size_t n) {
  uint64_t hash = 0xcbf29ce484222325u;
  while (n--) hash = (hash ^ *p++) * 0x100000001b3u;
  return hash;
}
static uint32_t djb2(const uint8_t *p, size_t n) {
  uint32_t hash = 5381;
  while (n--) hash = hash * 33 + *p++;
  return hash;
}

static int program(void) {
  static uint8_t bytes[512];
  for (unsigned i = 0; i < 256; i++) {
    uint16_t value = (uint16_t)(i << 8);
    for (int k = 0; k < 8; k++) value = (uint16_t)(value << 1 ^ (value & 0x8000 ? 0x1021 : 0));
    table[i] = value;
  }
  for (unsigned i = 0; i < sizeof bytes; i++) bytes[i] = (uint8_t)(next_random() >> 24);
  for (int flip = -1; flip < 4096; flip += 1365) {
    if (flip >= 0) bytes[flip / 8] ^= (uint8_t)(1 << flip % 8);
    hex(crc32(bytes, 512), 8), put(' '), hex(crc64(bytes, 512), 16), put(' '), hex(crc16(bytes, 512), 4), put(' ');
    hex(adler(bytes, 512), 8), put(' '), hex(fnv(bytes, 512), 16), put(' '), hex(djb2(bytes, 512), 8), line("");
  }
  return 0;
}
