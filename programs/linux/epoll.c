/* epoll: level, edge, one shot; changing and removing; an epoll in an epoll; what it refuses. */
#include "linux.h"

struct __attribute__((packed)) event { u32 events; u64 data; };
static struct event found[8];
static int epoll;

static void ctl(const char *what, int op, int fd, u32 events, u64 data) {
  struct event event = { events, data };
  result(what, sys4(SYS_epoll_ctl, epoll, op, fd, &event));
}
static void look(const char *what) {
  long n = sys4(SYS_epoll_wait, epoll, found, 8, 0);
  put(what);
  put(": ");
  put_number(n);
  for (long i = 0; i < n; i++) {
    put(" ");
    put_number(found[i].data);
    put("=");
    put_hex(found[i].events);
  }
  end();
}

int main(int argc, char **argv, char **envp) {
  int p[2], q[2], s[2], status;
  char byte;
  u64 n = 1;
  epoll = sys1(SYS_epoll_create1, 0);
  outcome("create", epoll);
  result("flags", sys1(SYS_epoll_create1, 1));
  outcome("the old one", sys1(SYS_epoll_create, 1));
  result("size", sys1(SYS_epoll_create, 0));
  sys1(SYS_pipe, p);
  sys1(SYS_pipe, q);
  ctl("add", 1, p[0], 1, 10);
  ctl("twice", 1, p[0], 1, 10);
  ctl("another", 1, q[0], 1 | 0x80000000, 20);
  look("nothing");
  sys3(SYS_write, p[1], "x", 1);
  sys3(SYS_write, q[1], "x", 1);
  look("both");
  look("level only");
  sys3(SYS_write, q[1], "x", 1);
  look("edge again");
  sys3(SYS_read, p[0], &byte, 1);
  look("read");
  ctl("mod", 3, q[0], 1 | 0x40000000, 21);
  look("armed");
  look("once");
  sys3(SYS_write, q[1], "x", 1);
  look("not armed");
  ctl("mod", 3, q[0], 1 | 0x40000000, 22);
  look("armed again");
  ctl("del", 2, q[0], 0, 0);
  ctl("del again", 2, q[0], 0, 0);
  ctl("mod of none", 3, q[0], 0, 0);
  ctl("not open", 1, 99, 1, 0);
  ctl("itself", 1, epoll, 1, 0);
  ctl("no command", 9, q[0], 1, 0);
  int null = sys2(SYS_open, "/dev/null", 2);
  ctl("an ordinary file", 1, null, 1, 0);
  result("no epoll", sys4(SYS_epoll_ctl, p[0], 1, q[0], found));
  result("bad event", sys4(SYS_epoll_ctl, epoll, 1, q[0], 8));
  result("room for none", sys4(SYS_epoll_wait, epoll, found, 0, 0));
  sys3(SYS_write, p[1], "x", 1);
  result("bad pointer", sys4(SYS_epoll_wait, epoll, 8, 8, 0));
  look("it is still there");
  sys3(SYS_read, p[0], &byte, 1);

  /* Errors and hang-ups come unasked; a file that is closed leaves the set. */
  sys4(SYS_socketpair, 1, 1, 0, s);
  ctl("socket", 1, s[0], 0x2000 | 0x80000000, 30);
  look("quiet");
  sys1(SYS_close, s[1]);
  look("hang-up");
  sys1(SYS_close, s[0]);
  look("gone");
  int e = sys2(SYS_eventfd2, 0, 0);
  int copy = sys1(SYS_dup, e);
  ctl("eventfd", 1, e, 5, 40);
  ctl("its copy", 1, copy, 1, 41);
  look("writable");
  sys3(SYS_write, e, &n, 8);
  look("both");
  sys1(SYS_close, e);
  look("the file lives on");
  sys1(SYS_close, copy);
  look("and now not");

  /* An epoll in an epoll. */
  int outer = sys1(SYS_epoll_create1, 0), inner = epoll;
  epoll = outer;
  ctl("inner", 1, inner, 1, 50);
  look("nothing");
  sys3(SYS_write, p[1], "x", 1);
  look("inner is ready");
  sys3(SYS_read, p[0], &byte, 1);
  look("and not any more");
  epoll = inner;
  ctl("a circle", 1, outer, 1, 0);

  /* Waiting. */
  long child = fork_process();
  if (child == 0) {
    sleep_ms(20);
    sys3(SYS_write, p[1], "x", 1);
    leave(0);
  }
  result("wait", sys4(SYS_epoll_wait, epoll, found, 8, 5000));
  wait_for(child, &status);
  sys3(SYS_read, p[0], &byte, 1);
  result("time", sys6(SYS_epoll_pwait, epoll, L(found), 8, 10, 0, 8));
  result("mask size", sys6(SYS_epoll_pwait, epoll, L(found), 8, 10, L(&n), 4));
  return 0;
}
