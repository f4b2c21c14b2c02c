/* Pipes: how much fits, what is whole, what poll says, what is told of the other end. */
#include "linux.h"
static char page[70000];
static struct pollfd { int fd; short events, found; } fds[2];
static int p[2];
static void poll_both(const char *what) {
  fds[0] = (struct pollfd){ p[0], 1, 0 };
  fds[1] = (struct pollfd){ p[1], 4, 0 };
  long n = sys3(SYS_poll, fds, 2, 0);
  put(what);
  put(": ");
  put_number(n);
  put(" ");
  put_hex(fds[0].found);
  put(" ");
  put_hex(fds[1].found);
  end();
}
static int waiting(void) {
  int n = -1;
  sys3(SYS_ioctl, p[0], 0x541b, &n);
  return n;
}
int main(int argc, char **argv, char **envp) {
  sys2(SYS_pipe2, p, 04000);
  on_signal(SIGPIPE, SIG_IGN, 0);
  poll_both("empty");
  result("nothing there", sys3(SYS_read, p[0], page, 10));
  result("more than fits", sys3(SYS_write, p[1], page, 70000));
  show("waiting", waiting());
  poll_both("full");
  result("full", sys3(SYS_write, p[1], page, 1));
  result("read a little", sys3(SYS_read, p[0], page, 100));
  result("still no room for a byte", sys3(SYS_write, p[1], page, 1));
  result("read a page", sys3(SYS_read, p[0], page, 3996));
  poll_both("a page is free");
  result("not in parts", sys3(SYS_write, p[1], page, 4096));
  result("not even one", sys3(SYS_write, p[1], page, 1));
  while (sys3(SYS_read, p[0], page, 70000) > 0) continue;
  for (int i = 0; i < 3; i++) result("small ones share a page", sys3(SYS_write, p[1], page, 1000));
  show("waiting", waiting());
  result("all at once", sys3(SYS_read, p[0], page, 70000));
  int count = 0;
  while (sys3(SYS_write, p[1], page, 3000) == 3000) count++;
  show("of 3000 bytes fit", count);
  result("a smaller one", sys3(SYS_write, p[1], page, 100));
  result("the wrong end", sys3(SYS_read, p[1], page, 1));
  result("the wrong end", sys3(SYS_write, p[0], page, 1));
  result("no places", sys3(SYS_lseek, p[0], 0, 0));
  result("a bad buffer", sys3(SYS_read, p[0], 16, 10));
  show("is not lost", waiting());
  result("nothing asked for", sys3(SYS_read, p[0], 16, 0));
  int again = sys1(SYS_dup, p[1]);
  sys1(SYS_close, p[1]);
  poll_both("one writer is gone");
  sys1(SYS_close, again);
  poll_both("all are");
  while (sys3(SYS_read, p[0], page, 70000) > 0) continue;
  result("the end", sys3(SYS_read, p[0], page, 1));
  poll_both("at the end");
  sys1(SYS_close, p[0]);
  sys2(SYS_pipe2, p, 04000);
  sys1(SYS_close, p[0]);
  result("nobody reads", sys3(SYS_write, p[1], page, 1));
  result("nothing to write", sys3(SYS_write, p[1], page, 0));
  poll_both("nobody reads");
  result("flags", sys2(SYS_pipe2, p, 1));
  result("a bad pointer", sys1(SYS_pipe, 16));
  /* Two writers, whole lines. */
  sys1(SYS_pipe, p);
  for (int who = 0; who < 2; who++) {
    if (fork_process()) continue;
    for (int i = 0; i < 1500; i++) page[i] = 'a' + who;
    for (int i = 0; i < 40; i++) sys3(SYS_write, p[1], page, 1500);
    leave(0);
  }
  sys1(SYS_close, p[1]);
  long total = 0, mixed = 0, n, filled_bytes = 0;
  static char line_[1500];
  while ((n = sys3(SYS_read, p[0], line_ + filled_bytes, 1500 - filled_bytes)) > 0) {
    filled_bytes += n;
    total += n;
    if (filled_bytes < 1500) continue;
    for (int i = 1; i < 1500; i++) mixed += line_[i] != line_[0];
    filled_bytes = 0;
  }
  show("bytes", total);
  show("mixed", mixed);
  while (wait_for(-1, 0) > 0) continue;
  return 0;
}
