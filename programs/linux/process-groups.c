/* Groups and sessions, signals to them, and who waits for whom. */
#include "linux.h"
static int status;
static volatile int handled;
static void handler(int signal) { handled++; }
static long sleeper(long group) {
  long child = fork_process();
  if (child == 0)
    for (;;) sys0(SYS_pause);
  result("setpgid", sys2(SYS_setpgid, child, group));
  return child;
}
int main(int argc, char **argv, char **envp) {
  struct siginfo info;
  on_signal(SIGUSR1, handler, SA_RESTART);
  long me = sys0(SYS_getpid);
  /* In a session of its own, away from whoever runs this. */
  long child = fork_process();
  if (child) {
    wait_for(child, &status);
    return status >> 8;
  }
  result("setsid", sys0(SYS_setsid) == sys0(SYS_getpid) ? 0 : -1);
  result("twice", sys0(SYS_setsid));
  show("leads its group", sys0(SYS_getpgrp) == sys0(SYS_getpid));
  show("and its session", sys1(SYS_getsid, 0) == sys0(SYS_getpid));
  result("its own group cannot change", sys2(SYS_setpgid, 0, 0));
  long first = sleeper(0), second = sleeper(first), third = sleeper(0);
  show("one group", sys1(SYS_getpgid, first) == first && sys1(SYS_getpgid, second) == first);
  show("another", sys1(SYS_getpgid, third) == third);
  result("no such group", sys2(SYS_setpgid, third, 99999999));
  result("negative", sys2(SYS_setpgid, third, -1));
  result("not a child", sys2(SYS_setpgid, me, 0));
  result("nobody", sys2(SYS_setpgid, 99999999, 0));
  result("kill a group", sys2(SYS_kill, -first, SIGTERM));
  long one = sys4(SYS_wait4, -first, &status, 0, 0);
  show("one of it", one == first || one == second);
  show("by", status);
  long two = sys4(SYS_wait4, -first, &status, 0, 0);
  show("the other", one + two == first + second);
  result("nobody left in it", sys4(SYS_wait4, -first, &status, 0, 0));
  result("no such group", sys2(SYS_kill, -first, 0));
  result("the third lives", sys4(SYS_wait4, third, &status, 1, 0));
  result("its group, by waitid", sys5(SYS_waitid, 2, third, &info, 4 | 1, 0));
  sys2(SYS_kill, third, SIGKILL);
  result("by waitid", sys5(SYS_waitid, 2, third, &info, 4, 0));
  show("status", info.status);
  show("code", info.code);
  /* To one's own group. */
  long child2 = fork_process();
  if (child2 == 0) {
    for (;;) sys0(SYS_pause);
  }
  on_signal(SIGUSR1, handler, SA_RESTART);
  result("kill 0", sys2(SYS_kill, 0, SIGUSR1));
  show("I am meant too", handled);
  sys2(SYS_kill, child2, SIGKILL);
  sys4(SYS_wait4, 0, &status, 0, 0);
  show("of my own group", status);
  result("no children", sys4(SYS_wait4, -1, &status, 0, 0));
  result("no such option", sys4(SYS_wait4, -1, &status, 0x100, 0));
  result("getpgid of nobody", sys1(SYS_getpgid, 99999999));
  result("getsid of nobody", sys1(SYS_getsid, 99999999));
  /* A grandchild is not waited for; an orphan's parent is another. */
  int p[2];
  long told;
  sys1(SYS_pipe, p);
  child = fork_process();
  if (child == 0) {
    long mother = sys0(SYS_getpid);
    if (fork_process() == 0) {
      while (sys0(SYS_getppid) == mother) sleep_ms(1);
      told = 1;
      sys3(SYS_write, p[1], &told, 8);
      leave(0);
    }
    leave(6);
  }
  wait_for(child, &status);
  show("status", status >> 8);
  sys3(SYS_read, p[0], &told, 8);
  show("it has another parent", told);
  result("no children", sys4(SYS_wait4, -1, &status, 0, 0));
  /* Times of children that have been waited for. */
  child = fork_process();
  if (child == 0) {
    for (volatile int i = 0; i < 40000000; i++) continue;
    leave(0);
  }
  struct { long us, uu, ss, su, rest[14]; } usage;
  result("wait4 with usage", sys4(SYS_wait4, child, &status, 0, &usage) == child ? 0 : -1);
  show("it has worked", usage.us + usage.uu + usage.ss + usage.su > 0);
  return 0;
}
