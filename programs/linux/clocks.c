/* Clocks and sleeping: that time passes, in which order, and what is refused. */
#include "linux.h"

static void empty(int signal) {}
int main(int argc, char **argv, char **envp) {
  struct timespec a, b, left;
  result("monotonic", sys2(SYS_clock_gettime, 1, &a));
  sleep_ms(10);
  sys2(SYS_clock_gettime, 1, &b);
  show("ten milliseconds", (b.seconds - a.seconds) * 1000 + (b.nanoseconds - a.nanoseconds) / 1000000 >= 10);
  result("no such clock", sys2(SYS_clock_gettime, 99, &a));
  result("bad pointer", sys2(SYS_clock_gettime, 1, 8) < 0);
  result("resolution", sys2(SYS_clock_getres, 1, &a));
  show("ns", a.nanoseconds);
  sys2(SYS_clock_gettime, 1, &a);
  result("a time that has passed", sys4(SYS_clock_nanosleep, 1, 1, &a, NULL));
  a.nanoseconds = 1000000000;
  result("too many", sys2(SYS_nanosleep, &a, NULL));
  a.seconds = -1;
  result("negative", sys2(SYS_nanosleep, &a, NULL));
  result("CPU time of the thread", sys4(SYS_clock_nanosleep, 3, 0, &b, NULL));
  on_signal(SIGALRM, empty, 0);
  long time[4] = { 0, 0, 0, 5000 };
  sys3(SYS_setitimer, 0, time, NULL);
  a.seconds = 5;
  a.nanoseconds = 0;
  left.seconds = 0;
  result("interrupted", sys2(SYS_nanosleep, &a, &left));
  show("left", left.seconds);
  long day[2];
  result("gettimeofday", sys2(SYS_gettimeofday, day, NULL));
  show("this century", day[0] > 1600000000);
  outcome("time", sys1(SYS_time, NULL));
  outcome("times", sys1(SYS_times, NULL));
  sys2(SYS_clock_gettime, 2, &a);
  for (volatile int i = 0; i < 1000000; i++) continue;
  sys2(SYS_clock_gettime, 2, &b);
  show("CPU time passes", b.seconds > a.seconds || b.nanoseconds > a.nanoseconds);
  return 0;
}
