/* fork, wait4, exit statuses: what a parent hears of its children, in the order of their ends and by number. */
#include "linux.h"

static int shared_by_copy = 1;

int main(int argc, char **argv, char **envp) {
  int status = -1;
  long child = fork_process();
  if (child == 0) {
    shared_by_copy = 2;
    say("child runs");
    leave(7);
  }
  result("wait for it", wait_for(child, &status) - child);
  show("status", status);
  show("parent's copy", shared_by_copy);
  result("wait again", wait_for(-1, &status));

  child = fork_process();
  if (child == 0) {
    sys2(SYS_kill, sys0(SYS_getpid), SIGUSR1);
    leave(1);
  }
  wait_for(child, &status);
  show("killed by itself", status);

  child = fork_process();
  if (child == 0) for (;;) sys0(SYS_pause);
  result("WNOHANG", sys4(SYS_wait4, child, &status, 1, NULL));
  sys2(SYS_kill, child, SIGTERM);
  wait_for(child, &status);
  show("killed by the parent", status);
  result("gone", sys2(SYS_kill, child, 0));

  long pids[5];
  for (int i = 0; i < 5; i++) {
    pids[i] = fork_process();
    if (pids[i] == 0) leave(10 + i);
  }
  for (int i = 4; i >= 0; i--) {
    wait_for(pids[i], &status);
    show("by number", status >> 8);
  }
  result("nobody left", wait_for(-1, NULL));
  result("bad options", sys4(SYS_wait4, -1, NULL, 0x100, NULL));
  result("bad pointer", (child = fork_process()) == 0 ? (leave(0), 0) : sys4(SYS_wait4, child, 8, 0, NULL));
  result("it is gone all the same", wait_for(child, NULL));
  return 0;
}
