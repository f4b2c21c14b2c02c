/* Process groups and sessions: who belongs where, and who gets a signal sent to a group. */
#include "linux.h"

int main(int argc, char **argv, char **envp) {
  int status;
  int pair[2];
  char byte;
  sys1(SYS_pipe, pair);
  long outer = fork_process();
  if (outer) {
    wait_for(outer, &status);
    return status >> 8;
  }
  result("setsid", sys0(SYS_setsid) - sys0(SYS_getpid));
  result("again", sys0(SYS_setsid));
  result("group", sys0(SYS_getpgrp) - sys0(SYS_getpid));
  result("session", sys1(SYS_getsid, 0) - sys0(SYS_getpid));
  result("a leader stays", sys2(SYS_setpgid, 0, 0));
  long children[3];
  for (int i = 0; i < 3; i++) {
    children[i] = fork_process();
    if (children[i] == 0) {
      sys3(SYS_write, pair[1], "x", 1);
      for (;;) sys0(SYS_pause);
    }
  }
  for (int i = 0; i < 3; i++) sys3(SYS_read, pair[0], &byte, 1);
  result("inherited", sys1(SYS_getpgid, children[0]) - sys0(SYS_getpid));
  result("of its own", sys2(SYS_setpgid, children[0], 0));
  result("joins", sys2(SYS_setpgid, children[1], children[0]));
  result("group", sys1(SYS_getpgid, children[1]) - children[0]);
  result("no such group", sys2(SYS_setpgid, children[2], 999999));
  result("negative", sys2(SYS_setpgid, children[2], -5));
  result("no such process", sys2(SYS_setpgid, 999999, 0));
  result("kill the group", sys2(SYS_kill, -children[0], SIGTERM));
  result("first", wait_for(children[0], &status) - children[0]);
  result("second", wait_for(children[1], &status) - children[1]);
  result("WNOHANG", sys4(SYS_wait4, -1, &status, 1, NULL));
  result("group is empty", sys2(SYS_kill, -children[0], 0));
  mask_signals(SIG_BLOCK, BIT(SIGTERM));
  result("own group", sys2(SYS_kill, 0, SIGTERM));
  result("third", wait_for(0, &status) - children[2]);
  show("by", status);
  show("pending here too", pending_signals() == BIT(SIGTERM));
  result("getpgid of nobody", sys1(SYS_getpgid, 999999));
  result("getsid of nobody", sys1(SYS_getsid, 999999));
  leave(6);
}
