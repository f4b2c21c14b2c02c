/* epoll: levels, edges, one shot, sets within sets, changing what is wanted, waiting with a time in nanoseconds. */
#include "linux.h"
#define IN 1
#define OUT 4
#define ET 0x80000000u
#define ONESHOT 0x40000000
#define EXCLUSIVE 0x10000000
struct event { u32 events; u64 data; } __attribute__((packed));
static int set;
static struct event found[8];
static void add(int set, int how, int fd, u32 events, u64 data) {
  struct event event = { events, data };
  long got = sys4(SYS_epoll_ctl, set, how, fd, &event);
  if (got) result("epoll_ctl", got);
}
static void look(const char *what) {
  long n = sys4(SYS_epoll_wait, set, found, 8, 0);
  put(what);
  put(": ");
  put_number(n);
  for (int i = 0; i < n; i++) {
    put(" ");
    put_number(found[i].data);
    put("=");
    put_hex(found[i].events);
  }
  end();
}

int main(int argc, char **argv, char **envp) {
  int p[2], q[2];
  char bytes[100];
  struct timespec none = { 0, 0 }, some = { 0, 3000000 }, bad = { 0, 1000000000 };
  set = sys1(SYS_epoll_create1, 0);
  sys2(SYS_pipe2, p, 04000);
  sys2(SYS_pipe2, q, 04000);
  add(set, 1, p[0], IN, 1);
  look("empty");
  sys3(SYS_write, p[1], "ab", 2);
  look("level");
  look("level again");
  add(set, 3, p[0], IN | ET, 2);
  look("edge");
  look("edge again");
  sys3(SYS_write, p[1], "c", 1);
  look("a new edge");
  sys3(SYS_read, p[0], bytes, 1);
  look("reading is no edge");
  add(set, 3, p[0], IN | ONESHOT, 3);
  look("one shot");
  look("disarmed");
  sys3(SYS_write, p[1], "d", 1);
  look("still disarmed");
  add(set, 3, p[0], IN | ONESHOT, 4);
  look("armed again");
  add(set, 1, q[1], OUT, 5);
  look("room to write");
  add(set, 3, q[1], 0, 5);
  look("nothing wanted");
  sys1(SYS_close, q[0]);
  look("errors are told");
  add(set, 2, q[1], 0, 0);
  look("deleted");
  /* A descriptor that is closed leaves the set, unless the file lives on. */
  add(set, 3, p[0], IN, 6);
  int copy = sys1(SYS_dup, p[0]);
  sys1(SYS_close, p[0]);
  look("a copy keeps it");
  sys1(SYS_close, copy);
  look("the last one does not");
  /* Sets within sets. */
  int outer = sys1(SYS_epoll_create1, 0), event = sys2(SYS_eventfd2, 1, 04000);
  add(set, 1, event, IN, 7);
  add(outer, 1, set, IN, 8);
  struct event one;
  result("outer", sys4(SYS_epoll_wait, outer, &one, 1, 0));
  show("data", one.data);
  sys3(SYS_read, event, bytes, 8);
  result("outer, nothing left", sys4(SYS_epoll_wait, outer, &one, 1, 0));
  result("a circle", sys4(SYS_epoll_ctl, set, 1, outer, &one));
  result("itself", sys4(SYS_epoll_ctl, set, 1, set, &one));
  one.events = IN;
  result("twice", sys4(SYS_epoll_ctl, set, 1, event, &one));
  result("not in it", sys4(SYS_epoll_ctl, set, 3, p[1], &one));
  one.events = IN | EXCLUSIVE;
  result("exclusive by MOD", sys4(SYS_epoll_ctl, set, 3, event, &one));
  int file = sys3(SYS_open, "file", 0102, 0600);
  one.events = IN;
  result("an ordinary file", sys4(SYS_epoll_ctl, set, 1, file, &one));
  /* Fairness: with room for one, everybody gets his turn. */
  int many[3];
  for (int i = 0; i < 3; i++) {
    many[i] = sys2(SYS_eventfd2, 1, 0);
    add(set, 1, many[i], IN, 10 + i);
  }
  for (int i = 0; i < 4; i++) {
    sys4(SYS_epoll_wait, set, &one, 1, 0);
    show("turn", one.data);
  }
  for (int i = 0; i < 3; i++) sys1(SYS_close, many[i]);
  result("pwait2, at once", sys6(SYS_epoll_pwait2, set, L(found), 8, L(&none), 0, 8));
  result("pwait2, some time", sys6(SYS_epoll_pwait2, set, L(found), 8, L(&some), 0, 8));
  result("pwait2, bad time", sys6(SYS_epoll_pwait2, set, L(found), 8, L(&bad), 0, 8));
  result("no room", sys4(SYS_epoll_wait, set, found, 0, 0));
  result("no set", sys4(SYS_epoll_wait, 1, found, 1, 0));
  return 0;
}
