/* SIGCHLD: what it says about a child's end, and that it interrupts or does not interrupt. */
#include "linux.h"

static volatile int code, number, count, right_pid;
static volatile long child;

static void handler(int signal, struct siginfo *info, void *context) {
  count++;
  code = info->code;
  number = info->status;
  right_pid = info->pid == child;
}

int main(int argc, char **argv, char **envp) {
  int status;
  on_signal(SIGCHLD, handler, SA_SIGINFO | SA_RESTART);
  child = fork_process();
  if (child == 0) {
    sleep_ms(20);
    leave(9);
  }
  result("wait4", wait_for(child, &status) == child);
  show("code", code);
  show("status", number);
  show("pid is right", right_pid);
  child = fork_process();
  if (child == 0) {
    sleep_ms(20);
    sys2(SYS_kill, sys0(SYS_getpid), SIGKILL);
  }
  wait_for(child, &status);
  show("code", code);
  show("status", number);
  show("count", count);
  on_signal(SIGCHLD, handler, SA_SIGINFO);
  child = fork_process();
  if (child == 0) {
    sleep_ms(20);
    leave(0);
  }
  struct timespec time = { 5, 0 };
  result("nanosleep", sys2(SYS_nanosleep, &time, NULL));
  wait_for(child, &status);
  /* A child that tells by another signal, or by none, is waited for as a clone. */
  child = sys5(SYS_clone, 0, 0, 0, 0, 0);
  if (child == 0) leave(4);
  result("not a child", wait_for(child, &status));
  result("a clone", sys4(SYS_wait4, child, &status, 0x80000000, NULL) == child);
  show("status", status >> 8);
  return 0;
}
