/* Threads: ids, joining, what they share, the end of one and of all. */
#include "linux.h"

static volatile int ids[4], words[4], sum, lock;
static void adds(void *which) {
  for (int i = 0; i < 1000; i++) {
    while (__sync_lock_test_and_set(&lock, 1)) sys0(SYS_sched_yield);
    sum++;
    __sync_lock_release(&lock);
  }
  ids[(long)which] = sys0(SYS_gettid);
}
static void ends_all(void *unused) {
  leave(23);
}
static void changes_directory(void *unused) {
  sys1(SYS_chdir, "/");
}

int main(int argc, char **argv, char **envp) {
  int status;
  for (long i = 0; i < 4; i++) thread(adds, (void *)i, &words[i]);
  for (int i = 0; i < 4; i++) join(&words[i]);
  show("sum", sum);
  int different = 1;
  for (int i = 0; i < 4; i++) {
    different &= ids[i] != sys0(SYS_getpid);
    for (int j = 0; j < i; j++) different &= ids[i] != ids[j];
  }
  show("ids", different);
  thread(changes_directory, NULL, &words[0]);
  join(&words[0]);
  char where[100];
  sys2(SYS_getcwd, where, 100);
  say(where);
  result("gone", sys3(SYS_tgkill, sys0(SYS_getpid), ids[0], 0));
  long child = fork_process();
  if (child == 0) {
    thread(ends_all, NULL, &words[0]);
    for (;;) sys0(SYS_pause);
  }
  wait_for(child, &status);
  show("ended by a thread", status >> 8);
  return 0;
}
