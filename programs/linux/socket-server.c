/* bind, listen, connect, accept by path and by abstract name; what each says when it is not its turn. */
#include "linux.h"

struct address { u16 family; char path[108]; };
static struct address name = { 1, "server.sock" };
static struct address hidden = { 1, "\0ring3-compare" };
#define LENGTH (2 + 12)
#define HIDDEN (2 + 14)
static char buffer[128];

static void names(const char *what, long call, int fd) {
  struct address found;
  int length = sizeof found;
  memset(&found, 0, sizeof found);
  result(what, sys3(call, fd, &found, &length));
  show("length", length);
  if (length > 2) say(found.path[0] ? found.path : found.path + 1);
}

int main(int argc, char **argv, char **envp) {
  int status;
  int listener = sys3(SYS_socket, 1, 1, 0);
  result("listen without a name", sys2(SYS_listen, listener, 5));
  result("accept before listen", sys3(SYS_accept, listener, NULL, NULL));
  result("bind", sys3(SYS_bind, listener, &name, LENGTH));
  result("again", sys3(SYS_bind, listener, &hidden, HIDDEN));
  int other = sys3(SYS_socket, 1, 1, 0);
  result("in use", sys3(SYS_bind, other, &name, LENGTH));
  result("no length", sys3(SYS_bind, other, &name, 1));
  result("too long", sys3(SYS_bind, other, &name, 111));
  result("nobody listens", sys3(SYS_connect, other, &name, LENGTH));
  result("listen", sys2(SYS_listen, listener, 5));
  int datagram = sys3(SYS_socket, 1, 2, 0);
  result("another type", sys3(SYS_connect, datagram, &name, LENGTH));
  result("datagrams do not listen", sys2(SYS_listen, datagram, 5));

  long child = fork_process();
  if (child == 0) {
    int fd = sys3(SYS_socket, 1, 1, 0);
    result("connect", sys3(SYS_connect, fd, &name, LENGTH));
    result("twice", sys3(SYS_connect, fd, &name, LENGTH));
    sys3(SYS_write, fd, "question", 8);
    long n = sys3(SYS_read, fd, buffer, sizeof buffer);
    buffer[n] = 0;
    say(buffer);
    result("then the end", sys3(SYS_read, fd, buffer, sizeof buffer));
    leave(0);
  }
  struct address peer;
  int length = sizeof peer;
  int fd = sys4(SYS_accept4, listener, &peer, &length, 02000000);
  long n = sys3(SYS_read, fd, buffer, sizeof buffer);
  outcome("accept", fd);
  show("the client has no name", length);
  show("close on exec", sys3(SYS_fcntl, fd, 1, 0));
  buffer[n] = 0;
  say(buffer);
  sys3(SYS_write, fd, "answer", 6);
  sys2(SYS_shutdown, fd, 1);
  wait_for(child, &status);
  names("getsockname", SYS_getsockname, listener);
  names("of the accepted", SYS_getsockname, fd);
  names("getpeername", SYS_getpeername, fd);
  names("without a peer", SYS_getpeername, other);
  sys1(SYS_close, fd);

  /* A connection need not be accepted to be used. */
  sys1(SYS_close, other);
  other = sys3(SYS_socket, 1, 1, 0);
  result("connect", sys3(SYS_connect, other, &name, LENGTH));
  result("write", sys3(SYS_write, other, "early", 5));
  sys1(SYS_close, listener);
  result("the listener is gone", sys3(SYS_read, other, buffer, 10));
  result("so is the name's use", sys3(SYS_connect, sys3(SYS_socket, 1, 1, 0), &name, LENGTH));
  result("unlink", sys1(SYS_unlink, name.path));
  result("and the name", sys3(SYS_connect, sys3(SYS_socket, 1, 1, 0), &name, LENGTH));

  /* Abstract names; datagrams with addresses. */
  int a = sys3(SYS_socket, 1, 2, 0);
  int b = sys3(SYS_socket, 1, 2, 0);
  result("bind", sys3(SYS_bind, a, &hidden, HIDDEN));
  result("in use", sys3(SYS_bind, b, &hidden, HIDDEN));
  result("to nobody", sys3(SYS_write, b, "x", 1));
  result("sendto", sys6(SYS_sendto, b, L("letter"), 6, 0, L(&hidden), HIDDEN));
  length = sizeof peer;
  result("recvfrom", sys6(SYS_recvfrom, a, L(buffer), 64, 0, L(&peer), L(&length)));
  show("from nobody", length);
  result("bind", sys3(SYS_bind, b, &name, LENGTH));
  result("connect", sys3(SYS_connect, b, &hidden, HIDDEN));
  sys3(SYS_write, b, "second", 6);
  length = sizeof peer;
  result("recvfrom", sys6(SYS_recvfrom, a, L(buffer), 64, 0, L(&peer), L(&length)));
  say(peer.path);
  sys1(SYS_close, a);
  result("refused", sys3(SYS_write, b, "x", 1));
  sys1(SYS_unlink, name.path);
  int value = 0;
  length = 4;
  result("SO_TYPE", sys5(SYS_getsockopt, b, 1, 3, &value, &length));
  show("is", value);
  result("no such option", sys5(SYS_getsockopt, b, 1, 999, &value, &length));
  value = 1;
  result("SO_PASSCRED", sys5(SYS_setsockopt, b, 1, 16, &value, 4));
  result("too short", sys5(SYS_setsockopt, b, 1, 16, &value, 3));
  result("level", sys5(SYS_setsockopt, b, 6, 1, &value, 4));
  return 0;
}
