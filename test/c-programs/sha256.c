// Rounds over a constant table and a block of words.
static const unsigned K[16] = {0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
                               0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174};
#define R(x, n) ((x) >> (n) | (x) << (32 - (n)))
void round16(unsigned s[8], const unsigned w[16]) {
  for (int i = 0; i < 16; i++) {
    unsigned t1 = s[7] + (R(s[4], 6) ^ R(s[4], 11) ^ R(s[4], 25)) + ((s[4] & s[5]) ^ (~s[4] & s[6])) + K[i] + w[i];
    unsigned t2 = (R(s[0], 2) ^ R(s[0], 13) ^ R(s[0], 22)) + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
    for (int j = 7; j > 0; j--) s[j] = s[j - 1];
    s[4] += t1;
    s[0] = t1 + t2;
  }
}
int main(void) {
  unsigned s[8] = {1, 2, 3, 4, 5, 6, 7, 8}, w[16] = {9, 8, 7};
  round16(s, w);
  return s[3] & 63;
}
