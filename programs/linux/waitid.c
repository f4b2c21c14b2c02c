/* waitid: what it fills in, and how it refuses. */
#include "linux.h"

int main(int argc, char **argv, char **envp) {
  struct siginfo info;
  long child = fork_process();
  if (child == 0) leave(12);
  result("WNOWAIT", sys5(SYS_waitid, 1, child, &info, 4 | 0x1000000, NULL));
  show("signo", info.signo);
  show("code", info.code);
  show("status", info.status);
  result("pid", info.pid - child);
  memset(&info, 1, sizeof info);
  result("and once more", sys5(SYS_waitid, 0, 0, &info, 4, NULL));
  show("status", info.status);
  result("gone", sys5(SYS_waitid, 0, 0, &info, 4, NULL));
  child = fork_process();
  if (child == 0) for (;;) sys0(SYS_pause);
  result("WNOHANG", sys5(SYS_waitid, 1, child, &info, 5, NULL));
  show("signo", info.signo);
  show("pid", info.pid);
  result("no options", sys5(SYS_waitid, 1, child, &info, 1, NULL));
  result("unknown options", sys5(SYS_waitid, 1, child, &info, 4 | 0x10000, NULL));
  result("unknown kind", sys5(SYS_waitid, 9, child, &info, 4, NULL));
  result("no id", sys5(SYS_waitid, 1, 0, &info, 4, NULL));
  sys2(SYS_kill, child, SIGUSR2);
  result("no place to tell", sys5(SYS_waitid, 1, child, NULL, 4, NULL));
  result("bad place", (child = fork_process()) == 0 ? (leave(0), 0) : sys5(SYS_waitid, 1, child, 8, 4, NULL));
  return 0;
}
