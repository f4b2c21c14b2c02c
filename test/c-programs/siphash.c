// 64-bit rotations in a macro.
typedef unsigned long u64;
#define ROT(x, b) ((x) << (b) | (x) >> (64 - (b)))
static void round(u64 v[4]) {
  v[0] += v[1]; v[1] = ROT(v[1], 13) ^ v[0]; v[0] = ROT(v[0], 32);
  v[2] += v[3]; v[3] = ROT(v[3], 16) ^ v[2];
  v[0] += v[3]; v[3] = ROT(v[3], 21) ^ v[0];
  v[2] += v[1]; v[1] = ROT(v[1], 17) ^ v[2]; v[2] = ROT(v[2], 32);
}
u64 siphash(u64 k0, u64 k1, u64 m) {
  u64 v[4] = {k0 ^ 0x736f6d6570736575ul, k1 ^ 0x646f72616e646f6dul, k0 ^ 0x6c7967656e657261ul, k1 ^ 0x7465646279746573ul};
  v[3] ^= m; round(v); round(v); v[0] ^= m; v[2] ^= 0xff;
  for (int i = 0; i < 4; i++) round(v);
  return v[0] ^ v[1] ^ v[2] ^ v[3];
}
int main(void) { return siphash(1, 2, 3) % 100; }
