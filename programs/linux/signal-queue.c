/* Queued signals and their values; sigtimedwait and signalfd take them; sigsuspend and pause wait for them. */
#include "linux.h"

static int order[16], values[16];
static volatile int count;
static void handler(int signal, struct siginfo *info, void *context) {
  order[count] = signal;
  values[count++] = info->value;
}
static long queue(int signal, long value) {
  struct siginfo info;
  memset(&info, 0, sizeof info);
  info.signo = signal;
  info.code = -1;
  info.pid = sys0(SYS_getpid);
  info.value = value;
  return sys3(SYS_rt_sigqueueinfo, sys0(SYS_getpid), signal, &info);
}

int main(int argc, char **argv, char **envp) {
  struct siginfo info;
  struct timespec time = { 0, 5000000 };
  u64 set = BIT(34) | BIT(35) | BIT(SIGUSR1);
  on_signal(34, handler, SA_SIGINFO);
  on_signal(35, handler, SA_SIGINFO);
  on_signal(SIGUSR1, handler, SA_SIGINFO);
  mask_signals(SIG_BLOCK, set);
  result("queue", queue(35, 1));
  queue(34, 2);
  queue(34, 3);
  queue(SIGUSR1, 4);
  queue(SIGUSR1, 5);
  show("pending", pending_signals() == set);
  mask_signals(SIG_UNBLOCK, set);
  for (int i = 0; i < count; i++) {
    put_number(order[i]);
    put(" ");
    put_number(values[i]);
    end();
  }
  mask_signals(SIG_BLOCK, set);
  queue(34, 6);
  result("sigtimedwait", sys4(SYS_rt_sigtimedwait, &set, &info, &time, 8));
  show("value", info.value);
  show("code", info.code);
  result("nothing", sys4(SYS_rt_sigtimedwait, &set, &info, &time, 8));
  result("set size", sys4(SYS_rt_sigtimedwait, &set, &info, &time, 4));
  int status;
  long parent = sys0(SYS_getpid);
  long child = fork_process();
  if (child == 0) {
    sleep_ms(20);
    sys2(SYS_kill, parent, SIGUSR1);
    leave(0);
  }
  result("waits", sys4(SYS_rt_sigtimedwait, &set, &info, NULL, 8));
  show("from the child", info.pid == child);
  wait_for(child, &status);

  int fd = sys4(SYS_signalfd4, -1, &set, 8, 04000);
  outcome("signalfd", fd);
  struct { u32 signo; int errno_, code; u32 pid, uid; int fd; u32 tid, band, overrun, trap; int status, value; u8 rest[80]; } got[2];
  result("nothing", sys3(SYS_read, fd, got, sizeof got));
  queue(34, 8);
  queue(SIGUSR1, 9);
  result("two", sys3(SYS_read, fd, got, sizeof got));
  show("first", got[0].signo);
  show("second", got[1].signo);
  show("value", got[1].value);
  result("too short", sys3(SYS_read, fd, got, 100));
  set = BIT(SIGUSR2);
  result("another set", sys4(SYS_signalfd4, fd, &set, 8, 0) == fd);
  result("flags", sys4(SYS_signalfd4, -1, &set, 8, 1));
  result("no signalfd", sys4(SYS_signalfd4, 0, &set, 8, 0));

  count = 0;
  on_signal(SIGALRM, handler, SA_SIGINFO);
  sys1(SYS_alarm, 1);
  set = 0;
  result("sigsuspend", sys2(SYS_rt_sigsuspend, &set, 8));
  show("handled", order[0]);
  u64 mask;
  sys4(SYS_rt_sigprocmask, 0, NULL, &mask, 8);
  show("mask is back", mask == (BIT(34) | BIT(35) | BIT(SIGUSR1)));
  info.code = 0;
  result("nobody", queue(0, 0) + sys2(SYS_kill, 999999, 0));
  return 0;
}
