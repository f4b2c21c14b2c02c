// 128-bit products.
typedef unsigned long u64;
u64 mulmod(u64 a, u64 b, u64 m) { u64 r = 0; while (b) { if (b & 1) r = (r + a) % m; a = a * 2 % m; b >>= 1; } return r; }
u64 high(u64 a, u64 b) { return (unsigned __int128)a * b >> 64; }
long high_signed(long a, long b) { return (__int128)a * b >> 64; }
int main(void) { return mulmod(123456789, 987654321, 1000007) + high(~0ul, 2) - 1 + high_signed(-1, 5) != 0; }
