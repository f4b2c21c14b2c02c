/* execve: arguments and environment arrive, close-on-exec closes, handlers are forgotten, what is ignored or blocked stays. */
#include "linux.h"

static void handler(int signal) {}

static int second(int argc, char **argv, char **envp) {
  show("argc", argc);
  for (int i = 1; i < argc; i++) say(argv[i]);
  for (int i = 0; envp[i]; i++) say(envp[i]);
  result("kept", sys3(SYS_fcntl, 10, 1, 0));
  result("closed", sys3(SYS_fcntl, 11, 1, 0));
  struct sigaction action;
  sys4(SYS_rt_sigaction, SIGUSR1, NULL, &action, 8);
  show("handler", (long)action.handler);
  sys4(SYS_rt_sigaction, SIGUSR2, NULL, &action, 8);
  show("ignored", (long)action.handler);
  u64 mask = 0;
  sys4(SYS_rt_sigprocmask, 0, NULL, &mask, 8);
  show("mask", mask);
  show("pending", pending_signals());
  return 42;
}

int main(int argc, char **argv, char **envp) {
  if (argc == 4 && same(argv[1], "again")) return second(argc, argv, envp);
  int pair[2];
  sys1(SYS_pipe, pair);
  sys2(SYS_dup2, pair[0], 10);
  sys3(SYS_dup3, pair[1], 11, 02000000);
  on_signal(SIGUSR1, handler, 0);
  on_signal(SIGUSR2, SIG_IGN, 0);
  mask_signals(SIG_SETMASK, BIT(SIGALRM));
  sys2(SYS_kill, sys0(SYS_getpid), SIGALRM);

  char *none[] = { NULL };
  result("no such file", sys3(SYS_execve, "./nothing", none, none));
  result("empty path", sys3(SYS_execve, "", none, none));
  result("a directory", sys3(SYS_execve, "/tmp", none, none));
  result("below a file", sys3(SYS_execve, "/dev/null/x", none, none));
  result("no program", sys3(SYS_execve, "/dev/null", none, none));
  result("bad path", sys3(SYS_execve, 8, none, none));
  result("bad arguments", sys3(SYS_execve, argv[0], 8, none));
  result("bad environment", sys3(SYS_execve, argv[0], none, 8));
  long fd = sys3(SYS_open, "text", 0101, 0755);
  sys3(SYS_write, fd, "no program\n", 11);
  sys1(SYS_close, fd);
  result("not executable as it is", sys3(SYS_execve, "./text", none, none));
  sys2(SYS_chmod, "./text", 0644);
  result("no right to", sys3(SYS_execve, "./text", none, none));

  int status;
  long pid = sys0(SYS_getpid);
  long child = fork_process();
  if (child == 0) {
    char *arguments[] = { argv[0], "again", "", "last one", NULL };
    char *environment[] = { "A=1", "B=", NULL };
    sys3(SYS_execve, argv[0], arguments, environment);
    leave(99);
  }
  wait_for(child, &status);
  show("status", status >> 8);
  result("the same process", sys0(SYS_getpid) - pid);
  return 0;
}
