/* timer_create and setitimer: once, again and again, at a time, to a thread, to nobody. */
#include "linux.h"
static volatile int count, who, overrun;
static void handler(int signal, struct siginfo *info, void *context) {
  count++;
  who = sys0(SYS_gettid);
  overrun = info->overrun;
}
struct event { long value; int signal, notify, tid, pad[9]; };
struct spec { long is, in, vs, vn; };
static volatile int word, ready, stop;
static void other(void *unused) {
  ready = 1;
  while (!stop) sleep_ms(1);
}
int main(int argc, char **argv, char **envp) {
  int id, second;
  struct spec spec = { 0, 0, 0, 3000000 }, left;
  struct event event = { 1, 34, 0 };
  on_signal(34, handler, SA_SIGINFO | SA_RESTART);
  on_signal(SIGALRM, handler, SA_SIGINFO | SA_RESTART);
  result("timer_create", sys3(SYS_timer_create, 1, &event, &id));
  result("and another", sys3(SYS_timer_create, 0, 0, &second));
  show("numbers follow", second == id + 1);
  result("not set", sys2(SYS_timer_gettime, id, &left));
  show("left", left.vs + left.vn);
  result("once", sys4(SYS_timer_settime, id, 0, &spec, 0));
  sys2(SYS_timer_gettime, id, &left);
  show("some is left", left.vn > 0 && left.vn <= 3000000);
  while (count < 1) sleep_ms(1);
  sleep_ms(10);
  show("only once", count);
  spec.in = 2000000;
  sys4(SYS_timer_settime, id, 0, &spec, 0);
  while (count < 5) sleep_ms(1);
  spec.vn = spec.in = 0;
  result("stop", sys4(SYS_timer_settime, id, 0, &spec, &left));
  show("its interval was", left.in);
  struct timespec now;
  sys2(SYS_clock_gettime, 1, &now);
  spec.vs = now.seconds + 1000;
  result("at a time far away", sys4(SYS_timer_settime, id, 1, &spec, 0));
  sys2(SYS_timer_gettime, id, &left);
  show("left, about", left.vs >= 998 && left.vs <= 1000);
  count = 0;
  spec.vs = 0;
  spec.vn = 1;
  result("at a time long past", sys4(SYS_timer_settime, id, 1, &spec, 0));
  while (count < 1) sleep_ms(1);
  show("at once", count);
  result("bad time", sys4(SYS_timer_settime, id, 0, (&(struct spec){ 0, 1000000000, 0, 0 }), 0));
  result("no time", sys4(SYS_timer_settime, id, 0, 0, 0));
  result("no such timer", sys4(SYS_timer_settime, 77, 0, &spec, 0));
  result("delete", sys1(SYS_timer_delete, id));
  result("delete twice", sys1(SYS_timer_delete, id));
  /* To a thread; to nobody. */
  event.tid = thread(other, 0, &word);
  event.notify = 4;
  while (!ready) sleep_ms(1);
  result("for a thread", sys3(SYS_timer_create, 1, &event, &id));
  count = 0;
  spec = (struct spec){ 0, 0, 0, 1000000 };
  sys4(SYS_timer_settime, id, 0, &spec, 0);
  while (count < 1) sleep_ms(1);
  show("taken by it", who == event.tid);
  stop = 1;
  join(&word);
  event.notify = 1;
  result("for nobody", sys3(SYS_timer_create, 1, &event, &second));
  spec = (struct spec){ 0, 1000000, 0, 1000000 };
  sys4(SYS_timer_settime, second, 0, &spec, 0);
  sleep_ms(5);
  show("no signal", count);
  sys2(SYS_timer_gettime, second, &left);
  show("but it runs", left.vn > 0 && left.vn <= 1000000);
  event.notify = 0;
  event.signal = 99;
  result("no such signal", sys3(SYS_timer_create, 1, &event, &id));
  event.notify = 9;
  event.signal = 34;
  result("no such way", sys3(SYS_timer_create, 1, &event, &id));
  result("no such clock", sys3(SYS_timer_create, 99, 0, &id));
  result("a coarse clock", sys3(SYS_timer_create, 6, 0, &id));
  result("a bad pointer", sys3(SYS_timer_create, 1, 0, 16));
  /* A child has no timers of its parent's. */
  struct { long is, iu, vs, vu; } timer = { 0, 0, 100, 0 }, now_left;
  sys3(SYS_setitimer, 0, &timer, 0);
  long child = fork_process();
  if (child == 0) {
    result("timers of the parent", sys2(SYS_timer_gettime, second, &left));
    sys2(SYS_getitimer, 0, &now_left);
    show("its interval timer", now_left.vs + now_left.vu);
    leave(0);
  }
  wait_for(child, 0);
  show("alarm tells what was left", sys1(SYS_alarm, 0) >= 99);
  show("nothing now", sys1(SYS_alarm, 50));
  show("nearly all", sys1(SYS_alarm, 0) >= 49);
  count = 0;
  timer = (typeof(timer)){ 0, 2000, 0, 2000 };
  sys3(SYS_setitimer, 0, &timer, 0);
  while (count < 3) sleep_ms(1);
  timer.vu = 0;
  sys3(SYS_setitimer, 0, &timer, 0);
  timer.vu = 1000000;
  result("a million microseconds", sys3(SYS_setitimer, 0, &timer, 0));
  return 0;
}
