static int ready;
__attribute__((constructor)) static void first(void) { ready++; }
__attribute__((constructor(200))) static void earlier(void) { ready += 10; }
__attribute__((destructor)) static void last(void) { ready = 0; }
int main(void) { return ready & 1; }
