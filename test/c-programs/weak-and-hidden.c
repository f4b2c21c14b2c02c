__attribute__((weak)) int maybe(void);
__attribute__((weak)) int given(void) { return 3; }
__attribute__((visibility("hidden"))) int hidden = 4;
static int local(void) { return 5; }
extern int alias(void) __attribute__((alias("given")));
int main(void) { return (maybe ? maybe() : 0) + given() + hidden + local() + alias() - 15; }
