/* Clocks of CPU time, and timers that go by them. */
#include "linux.h"
static volatile int alarms, profs, expirations;
static void on_virtual(int signal) { alarms++; }
static void on_prof(int signal) { profs++; }
static void on_timer(int signal, struct siginfo *info, void *context) { if (info->code == -2) expirations++; }
static long nanoseconds(int clock) {
  struct timespec time = { 0, 0 };
  long failed = sys2(SYS_clock_gettime, clock, &time);
  return failed ? failed : time.seconds * 1000000000 + time.nanoseconds;
}
static void spin_until(volatile int *what, int many) {
  while (*what < many) continue;
}
static volatile int sink;
static void work(void *unused) {
  for (int i = 0; i < 3000000; i++) sink += i;
}

int main(int argc, char **argv, char **envp) {
  struct { long is, iu, vs, vu; } timer = { 0, 0, 0, 20000 }, old;
  on_signal(26, on_virtual, SA_RESTART);
  on_signal(27, on_prof, SA_RESTART);
  on_signal(34, on_timer, SA_RESTART | SA_SIGINFO);
  result("nothing set", sys2(SYS_getitimer, 1, &old));
  show("value", old.vs | old.vu);
  result("ITIMER_VIRTUAL", sys3(SYS_setitimer, 1, &timer, NULL));
  long before = nanoseconds(2);
  spin_until(&alarms, 1);
  show("it took its time", nanoseconds(2) - before >= 15000000);
  /* Sleeping takes none of it. */
  result("ITIMER_PROF", sys3(SYS_setitimer, 2, &timer, NULL));
  sleep_ms(60);
  show("nothing while asleep", profs);
  result("getitimer", sys2(SYS_getitimer, 2, &old));
  show("most of it is left", old.vu > 10000);
  spin_until(&profs, 1);
  timer.iu = 8000;
  timer.vu = 8000;
  profs = 0;
  sys3(SYS_setitimer, 2, &timer, NULL);
  spin_until(&profs, 3);
  timer.iu = timer.vu = 0;
  result("stopped", sys3(SYS_setitimer, 2, &timer, &old));
  show("its interval was", old.iu);
  result("no such timer", sys3(SYS_setitimer, 3, &timer, NULL));

  struct { long value; int signal, notify, tid, pad[9]; } event = { 5, 34, 0 };
  int id;
  struct { long is, in, vs, vn; } spec = { 0, 0, 0, 20000000 }, left;
  result("timer_create, process", sys3(SYS_timer_create, 2, &event, &id));
  result("timer_settime", sys4(SYS_timer_settime, id, 0, &spec, NULL));
  sleep_ms(40);
  show("nothing while asleep", expirations);
  result("timer_gettime", sys2(SYS_timer_gettime, id, &left));
  show("it is set", left.vn > 0);
  spin_until(&expirations, 1);
  result("timer_delete", sys1(SYS_timer_delete, id));
  result("timer_create, thread", sys3(SYS_timer_create, 3, &event, &id));
  expirations = 0;
  sys4(SYS_timer_settime, id, 0, &spec, NULL);
  spin_until(&expirations, 1);
  result("timer_delete", sys1(SYS_timer_delete, id));
  /* A thread's work is its process's, and not another thread's. */
  int word = 0;
  long mine = nanoseconds(3), ours = nanoseconds(2);
  thread(work, NULL, &word);
  join(&word);
  show("ours grew more than mine", nanoseconds(2) - ours > nanoseconds(3) - mine);
  /* Another process's clock: its number's complement above three bits. */
  int p[2];
  char byte;
  sys1(SYS_pipe, p);
  long child = fork_process();
  if (child == 0) {
    work(NULL);
    sys3(SYS_write, p[1], "x", 1);
    for (;;) sys0(SYS_pause);
  }
  sys3(SYS_read, p[0], &byte, 1);
  int clock = (~child << 3) | 2;
  show("the child has worked", nanoseconds(clock) > 100000);
  outcome("clock_getres", sys2(SYS_clock_getres, clock, &left));
  result("a thread of another process", nanoseconds((~child << 3) | 6));
  result("nobody's", nanoseconds((~99999999 << 3) | 2));
  result("no such clock", nanoseconds(12));
  sys2(SYS_kill, child, SIGKILL);
  wait_for(child, NULL);
  return 0;
}
