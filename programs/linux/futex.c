/* Futexes among threads, and in memory shared by processes. */
#include "linux.h"

static volatile int word, done;
static int futex(volatile int *at, int op, int value, void *time) { return sys6(SYS_futex, L(at), op, value, L(time), 0, ~0u); }
static volatile int one;
static void waiter(void *unused) {
  while (word == 0) futex(&word, 0, 0, NULL);
  done = 1;
}

int main(int argc, char **argv, char **envp) {
  struct timespec time = { 0, 1000000 };
  result("another value", futex(&word, 0, 1, NULL));
  result("time", futex(&word, 0, 0, &time));
  result("nobody to wake", futex(&word, 1, 1, NULL));
  result("unaligned", futex((int *)((char *)&word + 1), 0, 0, NULL));
  result("bad pointer", futex((int *)4096, 0, 0, NULL));
  result("bad time", futex(&word, 0, 0, (void *)8));
  thread(waiter, NULL, &one);
  sleep_ms(20);
  word = 1;
  result("woken", futex(&word, 1, 1, NULL));
  join(&one);
  show("done", done);
  /* Across fork, in shared memory, and not in private memory. */
  volatile int *shared = map_pages(4096, MAP_SHARED);
  long child = fork_process();
  int status;
  if (child == 0) {
    while (shared[0] == 0) futex(shared, 0, 0, NULL);
    leave(shared[0]);
  }
  sleep_ms(20);
  shared[0] = 5;
  result("woken", futex(shared, 1, 10, NULL));
  wait_for(child, &status);
  show("it saw", status >> 8);
  word = 0;
  child = fork_process();
  if (child == 0) {
    struct timespec long_time = { 0, 50000000 };
    leave(futex(&word, 0, 0, &long_time) == -110 ? 1 : 2);
  }
  sleep_ms(20);
  result("private is another word", futex(&word, 1, 10, NULL));
  wait_for(child, &status);
  show("it waited in vain", status >> 8);
  return 0;
}
