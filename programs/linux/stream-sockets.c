/* Unix streams: connecting, peeking, waiting for all, shutting down, resets, options and names. */
#include "linux.h"
struct address { unsigned short family; char path[30]; };
static char buffer[256];
static int number_option(int fd, int option) {
  int value = -1, length = 4;
  long got = sys5(SYS_getsockopt, fd, 1, option, &value, &length);
  return got < 0 ? got : value;
}
int main(int argc, char **argv, char **envp) {
  struct address name = { 1, "name" }, far = { 1 };
  int length, status;
  int listener = sys3(SYS_socket, 1, 1, 0), client = sys3(SYS_socket, 1, 1, 0);
  on_signal(SIGPIPE, SIG_IGN, 0);
  result("listen without a name", sys2(SYS_listen, listener, 1));
  sys3(SYS_bind, listener, &name, 7);
  result("nobody listens", sys3(SYS_connect, client, &name, 7));
  result("listen", sys2(SYS_listen, listener, 1));
  result("connect", sys3(SYS_connect, client, &name, 7));
  result("connect twice", sys3(SYS_connect, client, &name, 7));
  result("written before it is accepted", sys3(SYS_write, client, "early", 5));
  length = sizeof far;
  int server = sys3(SYS_accept, listener, &far, &length);
  outcome("accept", server);
  show("the client has no name", length);
  length = sizeof far;
  sys3(SYS_getsockname, server, &far, &length);
  show("the server has the listener's", length == 7 && same(far.path, "name"));
  length = sizeof far;
  result("getpeername", sys3(SYS_getpeername, client, &far, &length));
  show("cut", length == 7);
  length = 3;
  memset(&far, 'x', sizeof far);
  sys3(SYS_getpeername, client, &far, &length);
  show("its real length", length);
  show("one letter", far.path[0] == 'n' && far.path[1] == 'x');
  result("read", sys3(SYS_read, server, buffer, 100));
  sys3(SYS_write, client, "abcdef", 6);
  result("peek", sys6(SYS_recvfrom, server, L(buffer), 4, 2, 0, 0));
  result("peek again", sys6(SYS_recvfrom, server, L(buffer), 100, 2, 0, 0));
  sys3(SYS_write, client, "gh", 2);
  result("both", sys6(SYS_recvfrom, server, L(buffer), 100, 0, 0, 0));
  result("nothing", sys6(SYS_recvfrom, server, L(buffer), 100, 0x40, 0, 0));
  long child = fork_process();
  if (child == 0) {
    for (int i = 0; i < 4; i++) {
      sys3(SYS_write, client, "xy", 2);
      sleep_ms(3);
    }
    leave(0);
  }
  result("waits for all", sys6(SYS_recvfrom, server, L(buffer), 8, 0x100, 0, 0));
  wait_for(child, &status);
  int waiting;
  sys3(SYS_write, client, "12345", 5);
  sys3(SYS_ioctl, server, 0x541b, &waiting);
  show("FIONREAD", waiting);
  result("an address on a stream", sys6(SYS_sendto, client, L("x"), 1, 0, L(&name), 7));
  result("out of band on recv", sys6(SYS_recvfrom, listener, L(buffer), 1, 0, 0, 0));
  show("type", number_option(client, 3));
  show("domain", number_option(client, 39));
  show("listens", number_option(listener, 30));
  show("error", number_option(client, 4));
  show("no such option", number_option(client, 99));
  struct { long s, us; } limit = { 0, 20000 };
  result("a time limit", sys5(SYS_setsockopt, client, 1, 20, &limit, 16));
  result("is kept", sys3(SYS_read, client, buffer, 1));
  limit.us = 2000000;
  result("a bad one", sys5(SYS_setsockopt, client, 1, 20, &limit, 16));
  result("too short", sys5(SYS_setsockopt, client, 1, 20, &limit, 4));
  int small = 1;
  sys5(SYS_setsockopt, client, 1, 7, &small, 4);
  show("the least send buffer", number_option(client, 7));
  result("shutdown for writing", sys2(SYS_shutdown, client, 1));
  result("write", sys3(SYS_write, client, "x", 1));
  result("what was written before", sys3(SYS_read, server, buffer, 100));
  result("then the end", sys3(SYS_read, server, buffer, 100));
  result("the other way is open", sys3(SYS_write, server, "back", 4));
  result("read", sys3(SYS_read, client, buffer, 100));
  sys3(SYS_write, server, "unread", 6);
  sys1(SYS_close, client);
  result("reset", sys3(SYS_read, server, buffer, 100));
  result("the end", sys3(SYS_read, server, buffer, 100));
  result("write", sys3(SYS_write, server, "x", 1));
  /* A listener that goes with connections nobody has accepted. */
  client = sys3(SYS_socket, 1, 1, 0);
  result("connect", sys3(SYS_connect, client, &name, 7));
  sys1(SYS_close, listener);
  result("never accepted", sys3(SYS_read, client, buffer, 100));
  result("its name leads nowhere", sys3(SYS_connect, sys3(SYS_socket, 1, 1, 0), &name, 7));
  result("no socket", sys3(SYS_connect, sys3(SYS_open, ".", 0, 0), &name, 7));
  result("how", sys2(SYS_shutdown, server, 3));
  result("a family", sys3(SYS_socket, 99, 1, 0));
  result("a type", sys3(SYS_socket, 1, 4, 0));
  result("a protocol", sys3(SYS_socket, 1, 1, 7));
  result("no address", sys3(SYS_bind, server, &name, 300));
  return 0;
}
