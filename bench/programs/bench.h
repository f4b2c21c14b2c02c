/* What the benchmarks beside it share: system calls without a C library, and the checksum they print. */
#ifndef RING3_BENCH_H
#define RING3_BENCH_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;
typedef long i64;
typedef unsigned __int128 u128;

static inline long system_call(long number, long a, long b, long c, long d) {
  long result;
  register long r10 __asm__("r10") = d;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "0"(number), "D"(a), "S"(b), "d"(c), "r"(r10)
                   : "rcx", "r11", "memory");
  return result;
}
enum { SYS_write = 1, SYS_fork = 57, SYS_exit = 60, SYS_wait4 = 61 };

/* Prints a checksum in hexadecimal, and a line end. */
static void print_checksum(u64 sum) {
  char text[17];
  for (int i = 15; i >= 0; i--, sum >>= 4) text[i] = "0123456789abcdef"[sum & 15];
  text[16] = '\n';
  system_call(SYS_write, 1, (long)text, 17, 0);
}

/* The xorshift64 generator. */
static inline u64 next_random(u64 *state) {
  u64 x = *state;
  x ^= x << 13;
  x ^= x >> 7;
  x ^= x << 17;
  return *state = x;
}

#endif
