/* timerfd and signalfd: what is counted, what is read, when they are ready. */
#include "linux.h"
struct spec { long is, in, vs, vn; };
static u64 ticks;
static int ready(int fd) {
  struct { int fd; short events, found; } one = { fd, 1, 0 };
  sys3(SYS_poll, &one, 1, 0);
  return one.found;
}
int main(int argc, char **argv, char **envp) {
  struct spec spec = { 0, 0, 0, 2000000 }, left;
  int fd = sys2(SYS_timerfd_create, 1, 04000);
  outcome("timerfd_create", fd);
  result("not set", sys3(SYS_read, fd, &ticks, 8));
  result("set", sys4(SYS_timerfd_settime, fd, 0, &spec, 0));
  result("not yet", sys3(SYS_read, fd, &ticks, 8));
  show("not ready", ready(fd));
  sleep_ms(10);
  show("ready", ready(fd));
  result("read", sys3(SYS_read, fd, &ticks, 8));
  show("once", ticks);
  result("nothing more", sys3(SYS_read, fd, &ticks, 8));
  spec.in = 1000000;
  sys4(SYS_timerfd_settime, fd, 0, &spec, 0);
  sleep_ms(20);
  sys3(SYS_read, fd, &ticks, 8);
  show("many times", ticks >= 15);
  result("gettime", sys2(SYS_timerfd_gettime, fd, &left));
  show("interval", left.in);
  show("left", left.vn > 0 && left.vn <= 1000000);
  spec.vn = 0;
  sys4(SYS_timerfd_settime, fd, 0, &spec, &left);
  show("old interval", left.in);
  sleep_ms(3);
  result("stopped", sys3(SYS_read, fd, &ticks, 8));
  struct timespec now;
  sys2(SYS_clock_gettime, 1, &now);
  spec = (struct spec){ 0, 0, now.seconds, now.nanoseconds };
  sys4(SYS_timerfd_settime, fd, 1, &spec, 0);
  sleep_ms(1);
  result("a time that has passed", sys3(SYS_read, fd, &ticks, 8));
  spec = (struct spec){ 0, 0, 0, 3000000 };
  sys3(SYS_fcntl, fd, 4, 0);
  sys4(SYS_timerfd_settime, fd, 0, &spec, 0);
  result("waits", sys3(SYS_read, fd, &ticks, 8));
  show("once", ticks);
  result("too small", sys3(SYS_read, fd, &ticks, 4));
  result("write", sys3(SYS_write, fd, &ticks, 8));
  result("no such clock", sys2(SYS_timerfd_create, 2, 0));
  result("no such flag", sys2(SYS_timerfd_create, 1, 1));
  result("no timerfd", sys4(SYS_timerfd_settime, 1, 0, &spec, 0));
  result("flags", sys4(SYS_timerfd_settime, fd, 8, &spec, 0));
  result("a bad time", sys4(SYS_timerfd_settime, fd, 0, (&(struct spec){ 0, 0, -1, 0 }), 0));

  /* Signals as a file. */
  u64 set = BIT(SIGUSR1) | BIT(34);
  struct { u32 signo, err; int code; u32 pid, uid; int fd; u32 tid, band, overrun, trap; int status, value; u64 pointer; u8 room[72]; } info[4];
  mask_signals(SIG_BLOCK, set | BIT(SIGUSR2));
  int file = sys4(SYS_signalfd4, -1, &set, 8, 04000);
  outcome("signalfd4", file);
  result("none", sys3(SYS_read, file, info, sizeof info));
  long me = sys0(SYS_getpid);
  sys2(SYS_kill, me, SIGUSR2);
  show("another one", ready(file));
  struct siginfo sent;
  memset(&sent, 0, sizeof sent);
  sent.code = -1;
  sent.value = 77;
  for (int i = 0; i < 3; i++) sys3(SYS_rt_sigqueueinfo, me, 34, &sent);
  sys2(SYS_kill, me, SIGUSR1);
  show("ready", ready(file));
  long got = sys3(SYS_read, file, info, 2 * 128);
  result("two of them", got);
  show("first", info[0].signo);
  show("from me", info[0].pid == me);
  show("second", info[1].signo);
  show("its value", info[1].value);
  result("the rest", sys3(SYS_read, file, info, sizeof info));
  result("too small", sys3(SYS_read, file, info, 100));
  set = BIT(SIGUSR2);
  result("another set", sys4(SYS_signalfd4, file, &set, 8, 0) == file ? 0 : -1);
  show("ready", ready(file));
  result("read", sys3(SYS_read, file, info, 128));
  result("not a signalfd", sys4(SYS_signalfd4, fd, &set, 8, 0));
  result("not open", sys4(SYS_signalfd4, 99, &set, 8, 0));
  result("set size", sys4(SYS_signalfd4, -1, &set, 4, 0));
  return 0;
}
