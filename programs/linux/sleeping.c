/* Sleeping: relative and absolute, interrupted, what is left; clocks that only go forward. */
#include "linux.h"
static volatile int handled;
static void handler(int signal) { handled++; }
static long now(int clock) {
  struct timespec time;
  sys2(SYS_clock_gettime, clock, &time);
  return time.seconds * 1000000000 + time.nanoseconds;
}
static void later(int signal, int ms) {
  long me = sys0(SYS_getpid);
  if (fork_process()) return;
  sleep_ms(ms);
  sys2(SYS_kill, me, signal);
  leave(0);
}
int main(int argc, char **argv, char **envp) {
  struct timespec time = { 0, 5000000 }, left = { 7, 7 }, none = { 0, 0 }, bad = { 0, 1000000000 }, negative = { -1, 0 };
  long before = now(1);
  result("nanosleep", sys2(SYS_nanosleep, &time, &left));
  show("not too short", now(1) - before >= 5000000);
  show("nothing is left, untouched", left.seconds == 7);
  result("no time at all", sys2(SYS_nanosleep, &none, 0));
  result("bad", sys2(SYS_nanosleep, &bad, 0));
  result("negative", sys2(SYS_nanosleep, &negative, 0));
  on_signal(SIGUSR1, handler, SA_RESTART);
  on_signal(SIGCHLD, SIG_IGN, 0);
  time.nanoseconds = 500000000;
  later(SIGUSR1, 10);
  result("interrupted, even with SA_RESTART", sys2(SYS_nanosleep, &time, &left));
  show("some is left", left.seconds == 0 && left.nanoseconds > 300000000);
  later(SIGUSR1, 10);
  result("clock_nanosleep", sys4(SYS_clock_nanosleep, 0, 0, &time, &left));
  show("some is left", left.nanoseconds > 300000000);
  /* An absolute one tells nothing, and need not. */
  left.seconds = 7;
  long until = now(1) + 40000000;
  struct timespec at = { until / 1000000000, until % 1000000000 };
  later(SIGUSR1, 10);
  result("interrupted", sys4(SYS_clock_nanosleep, 1, 1, &at, &left));
  show("untouched", left.seconds);
  result("again", sys4(SYS_clock_nanosleep, 1, 1, &at, 0));
  show("not too early", now(1) >= until);
  result("past", sys4(SYS_clock_nanosleep, 1, 1, &none, 0));
  /* A signal that nobody handles does not interrupt. */
  later(28, 10);
  before = now(1);
  time.nanoseconds = 30000000;
  result("SIGWINCH", sys2(SYS_nanosleep, &time, &left));
  show("not too short", now(1) - before >= 30000000);
  result("no such clock", sys4(SYS_clock_nanosleep, 99, 0, &time, 0));
  result("a thread's CPU time", sys4(SYS_clock_nanosleep, 3, 0, &time, 0));
  result("a coarse clock", sys4(SYS_clock_nanosleep, 6, 0, &time, 0));
  static const int clocks[] = { 0, 1, 4, 5, 6, 7, 11 };
  int backwards = 0;
  for (int i = 0; i < 7; i++) {
    long last = now(clocks[i]);
    for (int j = 0; j < 100; j++) {
      long next = now(clocks[i]);
      backwards += next < last;
      last = next;
    }
  }
  show("clocks that went back", backwards);
  struct { long s, us; } tv;
  sys2(SYS_gettimeofday, &tv, 0);
  show("the same second, nearly", now(0) / 1000000000 - tv.s <= 1);
  show("the same, by time", sys1(SYS_time, 0) - tv.s <= 1);
  show("handled", handled);
  return 0;
}
