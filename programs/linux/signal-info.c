/* What siginfo says: who sent it, why, and with which value. */
#include "linux.h"
static volatile int signals, code, from, value, overrun, last;
static void handler(int signal, struct siginfo *info, void *context) {
  signals++;
  last = signal;
  code = info->code;
  from = info->pid;
  if (signal != SIGCHLD) value = info->value;
}
static void timer_handler(int signal, struct siginfo *info, void *context) {
  signals++;
  code = info->code;
  overrun = info->overrun;
  value = info->timer_value;
}
static void tell(const char *what, int sender) {
  put(what);
  put(": signal ");
  put_number(last);
  put(", code ");
  put_number(code);
  put(from == sender ? ", from the right one" : ", from another");
  end();
}
int main(int argc, char **argv, char **envp) {
  int status;
  long me = sys0(SYS_getpid), tid = sys0(SYS_gettid);
  for (int signal = 34; signal < 37; signal++) on_signal(signal, handler, SA_SIGINFO);
  on_signal(SIGUSR1, handler, SA_SIGINFO);
  on_signal(SIGCHLD, handler, SA_SIGINFO | SA_RESTART);
  on_signal(SIGPIPE, handler, SA_SIGINFO);
  sys2(SYS_kill, me, SIGUSR1);
  tell("kill", me);
  sys2(SYS_tkill, tid, SIGUSR1);
  tell("tkill", me);
  sys3(SYS_tgkill, me, tid, SIGUSR1);
  tell("tgkill", me);
  struct siginfo info;
  memset(&info, 0, sizeof info);
  info.code = -1;
  info.pid = 4711;
  info.value = 42;
  result("sigqueue", sys3(SYS_rt_sigqueueinfo, me, 34, &info));
  tell("sigqueue", 4711);
  show("value", value);
  info.code = -60;
  result("any negative code", sys3(SYS_rt_sigqueueinfo, me, 34, &info));
  tell("sigqueue", 4711);
  info.code = 0;
  result("to oneself, like kill", sys3(SYS_rt_sigqueueinfo, me, 34, &info));
  tell("sigqueue", 4711);
  long child = fork_process();
  if (child == 0) {
    info.code = 0;
    result("to another, like kill", sys3(SYS_rt_sigqueueinfo, me, 34, &info));
    info.code = -6;
    result("to another, like tkill", sys3(SYS_rt_sigqueueinfo, me, 34, &info));
    info.code = -1;
    info.value = 99;
    result("to another", sys3(SYS_rt_sigqueueinfo, me, 35, &info));
    leave(0);
  }
  while (signals < 8) sleep_ms(1);
  wait_for(child, &status);
  show("value", value);
  child = fork_process();
  if (child == 0) leave(9);
  last = 0;
  while (last != SIGCHLD) sleep_ms(1);
  tell("an end", child);
  wait_for(child, &status);
  child = fork_process();
  if (child == 0)
    for (;;) sys0(SYS_pause);
  last = 0;
  sys2(SYS_kill, child, SIGTERM);
  while (last != SIGCHLD) sleep_ms(1);
  tell("a kill", child);
  wait_for(child, &status);
  int p[2];
  sys1(SYS_pipe, p);
  sys1(SYS_close, p[0]);
  result("write", sys3(SYS_write, p[1], "x", 1));
  tell("a broken pipe", me);
  /* A timer's signal, and how often it was late. */
  on_signal(36, timer_handler, SA_SIGINFO);
  struct { long value; int signal, notify, tid, pad[9]; } event = { 1234, 36, 0 };
  struct { long is, in, vs, vn; } spec = { 0, 1000000, 0, 1000000 };
  int id;
  mask_signals(SIG_BLOCK, BIT(36));
  sys3(SYS_timer_create, 1, &event, &id);
  sys4(SYS_timer_settime, id, 0, &spec, 0);
  sleep_ms(30);
  show("one is pending", pending_signals() == BIT(36));
  signals = 0;
  mask_signals(SIG_UNBLOCK, BIT(36));
  show("code", code);
  show("value", value);
  show("it was late", overrun > 10);
  sys1(SYS_timer_delete, id);
  /* Standard signals merge, real-time ones queue, lowest first. */
  on_signal(34, handler, SA_SIGINFO);
  on_signal(35, handler, SA_SIGINFO);
  mask_signals(SIG_BLOCK, BIT(34) | BIT(35) | BIT(SIGUSR1));
  signals = 0;
  for (int i = 0; i < 3; i++) {
    info.code = -1;
    info.value = i;
    sys3(SYS_rt_sigqueueinfo, me, 35, &info);
    sys3(SYS_rt_sigqueueinfo, me, 34, &info);
    sys2(SYS_kill, me, SIGUSR1);
  }
  u64 set = BIT(34) | BIT(35) | BIT(SIGUSR1);
  struct timespec none = { 0, 0 };
  long got;
  while ((got = sys4(SYS_rt_sigtimedwait, &set, &info, &none, 8)) > 0) {
    put_number(got);
    put(" with ");
    put_number(got >= 34 ? info.value : 0);
    end();
  }
  result("no more", got);
  return 0;
}
