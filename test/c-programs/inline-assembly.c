static inline unsigned long stamp(void) { unsigned a, d; __asm__ volatile("rdtsc" : "=a"(a), "=d"(d)); return (unsigned long)d << 32 | a; }
static inline void identify(unsigned n, unsigned *r) { __asm__("cpuid" : "=a"(r[0]), "=b"(r[1]), "=c"(r[2]), "=d"(r[3]) : "0"(n)); }
static inline void barrier(void) { __asm__ volatile("mfence" ::: "memory"); }
int main(void) { unsigned r[4]; identify(0, r); barrier(); return stamp() == 0; }
