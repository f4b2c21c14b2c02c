__attribute__((section("mine"))) int in_mine = 5;
__attribute__((section(".text.special"))) int special(void) { return 6; }
__attribute__((aligned(256))) char wide[256];
const char *const messages[] = {"alpha", "beta", "gamma", "a", "ta"};
extern int start_mine __asm__("__start_mine");
int main(void) { return in_mine + special() + messages[2][0] - 'g' - 11 + (int)((long)wide & 255) + (start_mine != 5); }
