__thread int per_thread = 7; static __thread long hidden; __thread char zeros[100];
int bump(void) { return per_thread++; }
long *address(void) { return &hidden; }
char at(int i) { return zeros[i]; }
int main(void) { return 0; }
