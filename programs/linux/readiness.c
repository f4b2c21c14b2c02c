/* poll, ppoll, select, pselect6: sets, times, masks, what is wrong. */
#include "linux.h"
static volatile int handled;
static void handler(int signal) { handled++; }
struct pollfd { int fd; short events, found; };
static int p[2], e;
static void poll_one(const char *what, int fd, int events) {
  struct pollfd one = { fd, events, 0 };
  long got = sys3(SYS_poll, &one, 1, 0);
  put(what);
  put(": ");
  put_number(got);
  put(" ");
  put_hex((unsigned short)one.found);
  end();
}
static void select_three(const char *what, u64 read, u64 write, u64 except, int count) {
  struct { long s, us; } none = { 0, 0 };
  u64 r[2] = { read, 0 }, w[2] = { write, 0 }, x[2] = { except, 0 };
  long got = sys5(SYS_select, count, r, w, x, &none);
  put(what);
  put(": ");
  if (got < 0) {
    put("-");
    put(error_name(-got));
  } else {
    put_number(got);
    put(" ");
    put_hex(r[0]);
    put(" ");
    put_hex(w[0]);
    put(" ");
    put_hex(x[0]);
  }
  end();
}
int main(int argc, char **argv, char **envp) {
  sys2(SYS_pipe2, p, 04000);
  e = sys2(SYS_eventfd2, 0, 04000);
  int pair[2];
  sys4(SYS_socketpair, 1, 1, 0, pair);
  sys3(SYS_dup3, p[0], 10, 0);
  sys3(SYS_dup3, p[1], 11, 0);
  sys3(SYS_dup3, e, 12, 0);
  sys3(SYS_dup3, pair[0], 13, 0);
  poll_one("nothing to read", 10, 1);
  poll_one("room", 11, 4);
  poll_one("room, in other words", 11, 0x104);
  poll_one("not asked", 11, 1);
  poll_one("an eventfd", 12, 5);
  poll_one("a socket", 13, 0x2005);
  poll_one("not open", 99, 1);
  poll_one("negative", -1, 1);
  poll_one("a file", sys3(SYS_open, "file", 0102, 0600), 5);
  select_three("select", 1 << 10 | 1 << 12, 1 << 11 | 1 << 12, 1 << 13, 14);
  sys3(SYS_write, p[1], "x", 1);
  select_three("with data", 1 << 10 | 1 << 12, 1 << 11 | 1 << 12, 1 << 13, 14);
  select_three("count leaves one out", 1 << 10 | 1 << 12, 1 << 11 | 1 << 12, 0, 12);
  select_three("not open", 1ul << 40, 0, 0, 64);
  select_three("no count", 1 << 10, 0, 0, 0);
  select_three("negative", 1 << 10, 0, 0, -1);
  sys1(SYS_close, pair[1]);
  poll_one("the peer is gone", 13, 0x2005);
  select_three("the peer is gone", 1 << 13, 1 << 13, 1 << 13, 14);
  struct timespec time = { 0, 5000000 }, bad = { 0, -1 }, left = { 0, 5000000 };
  struct pollfd one = { 12, 1, 0 };
  result("ppoll waits", sys5(SYS_ppoll, &one, 1, &left, 0, 8));
  show("and tells what is left", left.seconds + left.nanoseconds);
  result("a bad time", sys5(SYS_ppoll, &one, 1, &bad, 0, 8));
  result("a bad mask size", sys5(SYS_ppoll, &one, 1, &time, &time, 4));
  result("too many", sys3(SYS_poll, &one, 5000000, 0));
  result("a bad pointer", sys3(SYS_poll, 16, 1, 0));
  result("none", sys3(SYS_poll, 0, 0, 1));
  /* The mask is changed for the wait only, and nothing slips between. */
  on_signal(SIGUSR1, handler, 0);
  mask_signals(SIG_BLOCK, BIT(SIGUSR1));
  sys2(SYS_kill, sys0(SYS_getpid), SIGUSR1);
  u64 empty = 0, mask;
  one.fd = 12;
  result("pending, let in", sys5(SYS_ppoll, &one, 1, 0, &empty, 8));
  show("handled", handled);
  sys4(SYS_rt_sigprocmask, 0, 0, &mask, 8);
  show("blocked again", mask == BIT(SIGUSR1));
  sys2(SYS_kill, sys0(SYS_getpid), SIGUSR1);
  one.fd = 10;
  result("ready: nobody is let in", sys5(SYS_ppoll, &one, 1, 0, &empty, 8));
  show("handled", handled);
  struct { void *set; u64 size; } pair6 = { &empty, 8 };
  u64 set[1] = { 1 << 12 };
  result("pselect6", sys6(SYS_pselect6, 13, L(set), 0, 0, 0, L(&pair6)));
  show("handled", handled);
  set[0] = 1 << 12;
  result("a time", sys6(SYS_pselect6, 13, L(set), 0, 0, L(&time), 0));
  show("nothing in the set", set[0]);
  /* Somebody else makes it ready. */
  long child = fork_process();
  if (child == 0) {
    u64 many = 5;
    sleep_ms(10);
    sys3(SYS_write, e, &many, 8);
    leave(0);
  }
  one.fd = 12;
  result("woken", sys3(SYS_poll, &one, 1, -1));
  wait_for(child, 0);
  return 0;
}
