/* execve by a thread that is not the first: the others end, and it becomes the process. */
#include "linux.h"

static char **arguments, **environment;
static long before;

static void executes(void *unused) {
  sys3(SYS_execve, arguments[0], arguments, environment);
  leave(98);
}
static void waits(void *unused) {
  for (;;) sys0(SYS_pause);
}

int main(int argc, char **argv, char **envp) {
  static volatile int one, two;
  if (argc == 2) {
    show("it leads", sys0(SYS_gettid) == sys0(SYS_getpid));
    return 11;
  }
  char *list[] = { argv[0], "second", NULL };
  arguments = list;
  environment = envp;
  int status;
  long child = fork_process();
  if (child == 0) {
    thread(waits, NULL, &one);
    thread(executes, NULL, &two);
    for (;;) sys0(SYS_pause);
  }
  show("same process", wait_for(child, &status) == child);
  show("status", status >> 8);
  return 0;
}
