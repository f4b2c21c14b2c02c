typedef unsigned __int128 u128; typedef __int128 i128;
u128 add(u128 a, u128 b) { return a + b; }
u128 shift(u128 a, int n) { return a << n | a >> (n + 3); }
i128 multiply(i128 a, i128 b) { return a * b - a; }
int less(i128 a, i128 b) { return a < b; }
int main(void) { u128 x = add(~0ul, 1); return (int)(x >> 64) + less(-1, 0) + (int)multiply(3, 4) + (int)(shift(x, 1) >> 70) - 11; }
