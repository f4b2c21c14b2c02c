/* vfork: the parent stands still until the child ends or executes another program, and they use the same memory. */
#include "linux.h"

static volatile int seen;

int main(int argc, char **argv, char **envp) {
  if (argc == 2) return 5;
  int status;
  long child = sys0(SYS_vfork);
  if (child == 0) {
    seen = 1;
    leave(3);
  }
  show("the child has written", seen);
  wait_for(child, &status);
  show("status", status >> 8);
  char *arguments[] = { argv[0], "x", NULL };
  child = sys0(SYS_vfork);
  if (child == 0) {
    seen = 2;
    sys3(SYS_execve, argv[0], arguments, envp);
    leave(99);
  }
  show("the child has written", seen);
  wait_for(child, &status);
  show("status", status >> 8);
  return 0;
}
