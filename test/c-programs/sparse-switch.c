int name(int x) { switch (x) { case -100: return 1; case 3: return 2; case 77: return 3; case 1000: return 4; case 100000: return 5; case 2000000000: return 6; } return 0; }
int ranges(int x) { switch (x) { case 0 ... 9: return 1; case 10 ... 99: return 2; case 100 ... 999: return 3; } return 9; }
const char *spelled(unsigned n) { switch (n) { case 0: return "zero"; case 1: return "one"; case 2: return "two"; case 3: return "three"; case 4: return "four"; } return "many"; }
int main(void) { return name(77) + ranges(50) + spelled(3)[0] - 't' - 5; }
