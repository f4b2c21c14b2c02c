/* A child whose parent ends lives on with another parent; one that nobody wants to hear of leaves no zombie. */
#include "linux.h"

int main(int argc, char **argv, char **envp) {
  int pair[2];
  int status;
  sys1(SYS_pipe, pair);
  long child = fork_process();
  if (child == 0) {
    long me = sys0(SYS_getpid);
    if (fork_process() == 0) {
      while (sys0(SYS_getppid) == me) sys0(SYS_sched_yield);
      sys3(SYS_write, pair[1], "x", 1);
      leave(0);
    }
    leave(1);
  }
  result("the middle one", wait_for(child, &status) - child);
  char byte;
  result("the orphan has spoken", sys3(SYS_read, pair[0], &byte, 1));

  on_signal(SIGCHLD, SIG_IGN, 0);
  child = fork_process();
  if (child == 0) leave(3);
  result("nothing to wait for", wait_for(child, &status));
  on_signal(SIGCHLD, SIG_DFL, SA_NOCLDWAIT);
  child = fork_process();
  if (child == 0) leave(3);
  result("nor with SA_NOCLDWAIT", wait_for(child, &status));
  return 0;
}
