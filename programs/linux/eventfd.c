/* eventfd: counts, semaphores, overflow, waiting in two processes. */
#include "linux.h"

int main(int argc, char **argv, char **envp) {
  u64 n = 7;
  int status;
  int fd = sys2(SYS_eventfd2, 3, 04000);
  result("read", sys3(SYS_read, fd, &n, 8));
  show("count", n);
  result("empty", sys3(SYS_read, fd, &n, 8));
  n = 5;
  sys3(SYS_write, fd, &n, 8);
  sys3(SYS_write, fd, &n, 8);
  sys3(SYS_read, fd, &n, 8);
  show("sum", n);
  n = ~0ul;
  result("all ones", sys3(SYS_write, fd, &n, 8));
  n = ~0ul - 1;
  result("almost", sys3(SYS_write, fd, &n, 8));
  n = 1;
  result("overflow", sys3(SYS_write, fd, &n, 8));
  result("short", sys3(SYS_read, fd, &n, 7));
  int semaphore = sys2(SYS_eventfd2, 2, 04001);
  sys3(SYS_read, semaphore, &n, 8);
  show("one by one", n);
  sys3(SYS_read, semaphore, &n, 8);
  result("empty", sys3(SYS_read, semaphore, &n, 8));
  result("flags", sys2(SYS_eventfd2, 0, 2));
  int blocking = sys1(SYS_eventfd, 0);
  long child = fork_process();
  if (child == 0) {
    sys3(SYS_read, blocking, &n, 8);
    leave(n);
  }
  sleep_ms(20);
  n = 9;
  sys3(SYS_write, blocking, &n, 8);
  wait_for(child, &status);
  show("the child has read", status >> 8);
  return 0;
}
