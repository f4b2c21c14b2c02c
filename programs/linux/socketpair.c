/* socketpair: streams, datagrams and packets; ends that close; what shutdown does. */
#include "linux.h"

static char buffer[64];

static void stream(void) {
  int s[2];
  say("- stream");
  result("socketpair", sys4(SYS_socketpair, 1, 1, 0, s));
  result("write", sys3(SYS_write, s[0], "hello", 5));
  result("send", sys6(SYS_sendto, s[0], L(" you"), 4, 0, 0, 0));
  result("peek", sys6(SYS_recvfrom, s[1], L(buffer), 3, 2, 0, 0));
  result("read both at once", sys3(SYS_read, s[1], buffer, 64));
  result("nothing there", sys6(SYS_recvfrom, s[1], L(buffer), 64, 0x40, 0, 0));
  result("nothing sent", sys3(SYS_write, s[0], buffer, 0));
  result("unconnect", sys6(SYS_sendto, s[0], L("x"), 1, 0, L("\1\0abc"), 5));
  result("SHUT_WR", sys2(SYS_shutdown, s[0], 1));
  on_signal(SIGPIPE, SIG_IGN, 0);
  result("write", sys3(SYS_write, s[0], "x", 1));
  result("the other reads the end", sys3(SYS_read, s[1], buffer, 64));
  result("and can write", sys3(SYS_write, s[1], "back", 4));
  result("read", sys3(SYS_read, s[0], buffer, 64));
  result("bad how", sys2(SYS_shutdown, s[0], 3));
  sys3(SYS_write, s[1], "unread", 6);
  sys1(SYS_close, s[0]);
  result("closed with unread data", sys3(SYS_read, s[1], buffer, 64));
  result("then the end", sys3(SYS_read, s[1], buffer, 64));
  result("write", sys3(SYS_write, s[1], "x", 1));
  sys1(SYS_close, s[1]);
}
static void datagrams(int type) {
  int s[2];
  sys4(SYS_socketpair, 1, type, 0, s);
  result("three", sys3(SYS_write, s[0], "one", 3));
  result("two", sys3(SYS_write, s[0], "to", 2));
  result("none", sys3(SYS_write, s[0], "", 0));
  result("cut", sys3(SYS_read, s[1], buffer, 2));
  result("next", sys3(SYS_read, s[1], buffer, 64));
  result("empty", sys3(SYS_read, s[1], buffer, 64));
  sys3(SYS_write, s[0], "whole", 5);
  result("MSG_TRUNC tells all", sys6(SYS_recvfrom, s[1], L(buffer), 1, 0x20, 0, 0));
  sys1(SYS_close, s[1]);
  result("closed", sys3(SYS_write, s[0], "x", 1));
  result("again", sys3(SYS_write, s[0], "x", 1));
  result("read", sys6(SYS_recvfrom, s[0], L(buffer), 1, 0x40, 0, 0));
  sys1(SYS_close, s[0]);
}
static char big[500000];

int main(int argc, char **argv, char **envp) {
  int s[2];
  stream();
  say("- datagrams");
  sys4(SYS_socketpair, 1, 2, 0, s);
  result("too much", sys3(SYS_write, s[0], big, 300000));
  datagrams(2);
  say("- packets");
  datagrams(5);
  say("- refused");
  result("family", sys4(SYS_socketpair, 99, 1, 0, s));
  result("type", sys4(SYS_socketpair, 1, 4, 0, s));
  result("beyond types", sys4(SYS_socketpair, 1, 15, 0, s));
  result("protocol", sys4(SYS_socketpair, 1, 1, 7, s));
  result("flags", sys4(SYS_socketpair, 1, 1 | 0x10000, 0, s));
  result("pointer", sys4(SYS_socketpair, 1, 1, 0, 8));
  sys1(SYS_pipe, s);
  result("not a socket", sys6(SYS_sendto, s[1], L("x"), 1, 0, 0, 0));
  result("not open", sys6(SYS_recvfrom, 99, L(buffer), 1, 0, 0, 0));
  return 0;
}
