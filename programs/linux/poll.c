/* poll, ppoll, select, pselect6 over pipes, eventfds, sockets and ordinary files. */
#include "linux.h"

struct pollfd { int fd; short events, revents; };
static long look(const char *what, int fd, int events) {
  struct pollfd one = { fd, events, 99 };
  long n = sys3(SYS_poll, &one, 1, 0);
  put(what);
  put(": ");
  put_number(n);
  put(" ");
  put_hex(one.revents & 0xffff);
  end();
  return one.revents;
}

int main(int argc, char **argv, char **envp) {
  int p[2], s[2], status;
  char bytes[70000];
  sys1(SYS_pipe, p);
  look("empty pipe", p[0], 1);
  look("room", p[1], 4);
  sys3(SYS_write, p[1], "x", 1);
  look("data", p[0], 1 | 4);
  look("not asked", p[0], 0);
  sys3(SYS_fcntl, p[1], 4, 04000);
  sys3(SYS_write, p[1], bytes, 70000);
  look("full", p[1], 4);
  sys1(SYS_close, p[1]);
  look("data and no writer", p[0], 1);
  sys3(SYS_read, p[0], bytes, 70000);
  look("no writer", p[0], 1);
  sys1(SYS_pipe, p);
  sys1(SYS_close, p[0]);
  look("no reader", p[1], 4);
  look("not open", 99, 1);
  look("negative", -1, 1);
  int e = sys2(SYS_eventfd2, 0, 0);
  look("eventfd 0", e, 5);
  u64 n = 1;
  sys3(SYS_write, e, &n, 8);
  look("eventfd 1", e, 5);
  n = 0xfffffffffffffffd;
  sys3(SYS_write, e, &n, 8);
  look("eventfd full", e, 5);
  sys4(SYS_socketpair, 1, 1, 0, s);
  look("socket", s[0], 0x2005);
  sys3(SYS_write, s[1], "x", 1);
  look("with data", s[0], 0x2005);
  sys2(SYS_shutdown, s[1], 1);
  look("half closed", s[0], 0x2005);
  sys1(SYS_close, s[1]);
  look("closed", s[0], 0x2005);
  int null = sys2(SYS_open, "/dev/null", 2);
  look("always", null, 5);
  result("too many", sys3(SYS_poll, bytes, 1u << 31, 0));
  result("bad pointer", sys3(SYS_poll, 8, 1, 0));

  /* Waiting: for another process, for time, for a signal. */
  sys1(SYS_pipe, p);
  struct pollfd two[2] = { { p[0], 1, 0 }, { s[0], 2, 0 } };
  two[1].fd = -1;
  long child = fork_process();
  if (child == 0) {
    sleep_ms(20);
    sys3(SYS_write, p[1], "x", 1);
    leave(0);
  }
  result("wakes", sys3(SYS_poll, two, 2, 5000));
  show("first", two[0].revents);
  wait_for(child, &status);
  struct timespec time = { 0, 10000000 };
  two[0].fd = p[1];
  two[0].events = 1;
  result("time", sys5(SYS_ppoll, two, 2, &time, NULL, 8));
  show("nothing left", time.seconds + time.nanoseconds);
  result("wrong mask size", sys5(SYS_ppoll, two, 2, &time, bytes, 4));
  time.nanoseconds = 1000000000;
  result("wrong time", sys5(SYS_ppoll, two, 2, &time, NULL, 8));

  u64 read[2] = { 1ul << p[0] | 1ul << p[1], 0 }, write[2] = { 1ul << p[0] | 1ul << p[1], 0 };
  result("select", sys5(SYS_select, 64, read, write, NULL, NULL));
  show("readable", read[0] == 1ul << p[0]);
  show("writable", write[0] == 1ul << p[1]);
  read[0] = 1ul << 63;
  result("not open", sys5(SYS_select, 64, read, NULL, NULL, NULL));
  result("negative", sys5(SYS_select, -1, read, NULL, NULL, NULL));
  read[0] = 1ul << p[1];
  long limit[2] = { 0, 5000 };
  result("select's time", sys5(SYS_select, 64, read, NULL, NULL, limit));
  show("cleared", read[0]);
  time.nanoseconds = 0;
  read[0] = 1ul << p[0];
  result("pselect6", sys6(SYS_pselect6, 64, L(read), 0, 0, L(&time), 0));
  return 0;
}
