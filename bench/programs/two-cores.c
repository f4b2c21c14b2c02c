// Two processes that share nothing, each busy with arithmetic: the child's result comes back as its exit status.
#include "bench.h"

static __attribute__((noinline)) u64 work(u64 x) {
  u64 sum = 0;
  for (u32 i = 0; i < 80000000; i++) {
    next_random(&x);
    if (x & 4)
      sum += x >> 3;
    else
      sum ^= x * 5;
    sum = (sum << 7) | (sum >> 57);
  }
  return sum;
}

int main(void) {
  long child = system_call(SYS_fork, 0, 0, 0, 0);
  if (child == 0) system_call(SYS_exit, (long)(work(362436069) & 255), 0, 0, 0);
  u64 sum = work(88172645463325252);
  int status = 0;
  system_call(SYS_wait4, child, (long)&status, 0, 0);
  print_checksum(sum * 31 + (u64)status);
  return 0;
}
