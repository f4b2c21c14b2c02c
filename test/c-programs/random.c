static unsigned long state[2] = {1, 2};
unsigned long next(void) { unsigned long a = state[0], b = state[1]; state[0] = b; a ^= a << 23; state[1] = a ^ b ^ a >> 18 ^ b >> 5; return state[1] + b; }
double uniform(void) { return (next() >> 11) * 0x1p-53; }
int below(int n) { return (unsigned __int128)next() * n >> 64; }
int main(void) { int s = 0; for (int i = 0; i < 100; i++) s += below(6); return s > 600 || uniform() >= 1; }
