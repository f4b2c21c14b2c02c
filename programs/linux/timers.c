/* Timers: alarm, setitimer, timer_create, timerfd; that they come, how often, and what is left. */
#include "linux.h"

static volatile int count, value, code;
static void handler(int signal, struct siginfo *info, void *context) {
  count++;
  value = info->timer_value;
  code = info->code;
}
struct itimerspec { struct timespec interval, value; };

int main(int argc, char **argv, char **envp) {
  on_signal(SIGALRM, handler, SA_SIGINFO);
  on_signal(SIGUSR1, handler, SA_SIGINFO);
  result("alarm", sys1(SYS_alarm, 100));
  result("what was left", sys1(SYS_alarm, 0));
  long time[4] = { 0, 5000, 0, 5000 }, old[4];
  result("setitimer", sys3(SYS_setitimer, 0, time, NULL));
  while (count < 3) sys0(SYS_pause);
  memset(time, 0, sizeof time);
  result("stop", sys3(SYS_setitimer, 0, time, old));
  show("interval", old[1]);
  result("getitimer", sys2(SYS_getitimer, 0, old));
  show("none", old[2] + old[3]);
  time[1] = 1000000;
  result("microseconds", sys3(SYS_setitimer, 0, time, NULL));
  result("which", sys2(SYS_getitimer, 5, old));

  int id = -1;
  struct { u64 value; int signo, notify, tid, pad[13]; } event = { 77, SIGUSR1, 0 };
  result("timer_create", sys3(SYS_timer_create, 1, &event, &id));
  struct itimerspec spec = { { 0, 0 }, { 0, 5000000 } }, left;
  count = 0;
  result("timer_settime", sys4(SYS_timer_settime, id, 0, &spec, NULL));
  while (count < 1) sys0(SYS_pause);
  show("value", value);
  show("code", code);
  result("overrun", sys1(SYS_timer_getoverrun, id));
  result("timer_gettime", sys2(SYS_timer_gettime, id, &left));
  show("not set", left.value.seconds + left.value.nanoseconds);
  mask_signals(SIG_BLOCK, BIT(SIGUSR1));
  spec.interval.nanoseconds = spec.value.nanoseconds = 1000000;
  sys4(SYS_timer_settime, id, 0, &spec, NULL);
  sleep_ms(30);
  mask_signals(SIG_UNBLOCK, BIT(SIGUSR1));
  show("it ran over", sys1(SYS_timer_getoverrun, id) > 5);
  result("delete", sys1(SYS_timer_delete, id));
  result("again", sys1(SYS_timer_delete, id));
  result("clock", sys3(SYS_timer_create, 99, &event, &id));
  event.signo = 65;
  result("signal", sys3(SYS_timer_create, 1, &event, &id));
  result("no such timer", sys4(SYS_timer_settime, 55, 0, &spec, NULL));

  int fd = sys2(SYS_timerfd_create, 1, 0);
  u64 expired = 0;
  outcome("timerfd", fd);
  spec.interval.nanoseconds = 2000000;
  spec.value.nanoseconds = 1000000;
  result("set", sys4(SYS_timerfd_settime, fd, 0, &spec, NULL));
  result("read", sys3(SYS_read, fd, &expired, 8));
  show("at least once", expired >= 1);
  sleep_ms(20);
  sys3(SYS_read, fd, &expired, 8);
  show("several at once", expired >= 5);
  result("get", sys2(SYS_timerfd_gettime, fd, &left));
  show("interval", left.interval.nanoseconds);
  memset(&spec, 0, sizeof spec);
  sys4(SYS_timerfd_settime, fd, 0, &spec, NULL);
  sys3(SYS_fcntl, fd, 4, 04000);
  result("stopped", sys3(SYS_read, fd, &expired, 8));
  result("short", sys3(SYS_read, fd, &expired, 7));
  result("write", sys3(SYS_write, fd, &expired, 8));
  sys2(SYS_clock_gettime, 1, &spec.value);
  result("a time that has passed", sys4(SYS_timerfd_settime, fd, 1, &spec, NULL));
  sleep_ms(1);
  result("has come", sys3(SYS_read, fd, &expired, 8));
  result("flags", sys4(SYS_timerfd_settime, fd, 8, &spec, NULL));
  result("no timerfd", sys4(SYS_timerfd_settime, 0, 0, &spec, NULL));
  result("clock", sys2(SYS_timerfd_create, 3, 0));
  /* A child has no timers of its parent's. */
  int status;
  time[1] = 0;
  time[3] = 20000;
  on_signal(SIGALRM, SIG_DFL, 0);
  mask_signals(SIG_BLOCK, BIT(SIGALRM));
  sys3(SYS_setitimer, 0, time, NULL);
  long child = fork_process();
  if (child == 0) {
    sleep_ms(40);
    leave(pending_signals() != 0);
  }
  wait_for(child, &status);
  show("child", status);
  show("parent", pending_signals() != 0);
  return 0;
}
