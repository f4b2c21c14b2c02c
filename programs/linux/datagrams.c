/* Unix datagrams and packets: boundaries, names, queues, truncation, peers. */
#include "linux.h"
struct address { unsigned short family; char path[30]; };
static char buffer[256];
static struct address from;
static long receive(int fd, int flags) {
  int length = sizeof from;
  memset(&from, 0, sizeof from);
  long got = sys6(SYS_recvfrom, fd, L(buffer), 16, flags, L(&from), L(&length));
  result("received", got);
  if (got >= 0) show("address bytes", length);
  return got;
}
int main(int argc, char **argv, char **envp) {
  struct address one = { 1, "one" }, two = { 1, "two" }, hidden = { 1, "\0hidden" };
  int a = sys3(SYS_socket, 1, 2, 0), b = sys3(SYS_socket, 1, 2 | 04000, 0), c = sys3(SYS_socket, 1, 2, 0);
  result("bind", sys3(SYS_bind, a, &one, 6));
  result("bind twice", sys3(SYS_bind, a, &two, 6));
  result("the name is taken", sys3(SYS_bind, b, &one, 6));
  result("bind", sys3(SYS_bind, b, &two, 6));
  result("abstract", sys3(SYS_bind, c, &hidden, 9));
  result("sendto", sys6(SYS_sendto, a, L("hello"), 5, 0, L(&two), 6));
  result("sendto", sys6(SYS_sendto, c, L("a longer message than fits"), 26, 0, L(&two), 6));
  result("nothing at all", sys6(SYS_sendto, a, L(""), 0, 0, L(&two), 6));
  receive(b, 2);
  receive(b, 0);
  receive(b, 0x20);
  receive(b, 0);
  receive(b, 0);
  result("to nobody", sys6(SYS_sendto, a, L("x"), 1, 0, L("\1\0none"), 7));
  result("without a peer", sys3(SYS_write, a, "x", 1));
  result("connect", sys3(SYS_connect, a, &two, 6));
  result("write", sys3(SYS_write, a, "by connect", 10));
  receive(b, 0);
  result("not from others", sys3(SYS_connect, b, &hidden, 9));
  result("it talks to another", sys6(SYS_sendto, a, L("x"), 1, 0, L(&two), 6));
  struct { unsigned short family; } none = { 0 };
  result("no peer any more", sys3(SYS_connect, b, &none, 2));
  /* The queue is short. */
  sys3(SYS_fcntl, a, 4, 04000);
  int count = 0;
  while (sys3(SYS_write, a, "x", 1) == 1) count++;
  show("fit into the queue", count);
  result("no more", sys3(SYS_write, a, "x", 1));
  sys1(SYS_close, b);
  result("the receiver is gone", sys3(SYS_write, a, "x", 1));
  result("and forgotten", sys3(SYS_write, a, "x", 1));
  result("the name remains", sys6(SYS_sendto, a, L("x"), 1, 0, L(&two), 6));

  int pair[2];
  sys4(SYS_socketpair, 1, 5, 0, pair);
  result("a packet", sys3(SYS_write, pair[0], "first", 5));
  result("a packet", sys3(SYS_write, pair[0], "second", 6));
  result("read part of it", sys3(SYS_read, pair[1], buffer, 3));
  result("the next one", sys3(SYS_read, pair[1], buffer, 100));
  struct { void *base; u64 length; } parts[2] = { { "ab", 2 }, { "cde", 3 } };
  struct { void *name; int length, pad; void *iov; u64 count; void *control; u64 control_length; int flags; } message = { 0, 0, 0, parts, 2 };
  result("sendmsg", sys3(SYS_sendmsg, pair[0], &message, 0));
  struct { void *base; u64 length; } into[1] = { { buffer, 3 } };
  message.iov = into;
  message.count = 1;
  result("recvmsg", sys3(SYS_recvmsg, pair[1], &message, 0));
  show("flags", message.flags);
  result("shutdown", sys2(SYS_shutdown, pair[0], 1));
  result("the end", sys3(SYS_read, pair[1], buffer, 10));
  on_signal(SIGPIPE, SIG_IGN, 0);
  result("shut", sys3(SYS_write, pair[0], "x", 1));
  sys1(SYS_close, pair[0]);
  result("write to nobody", sys3(SYS_write, pair[1], "x", 1));
  int listener = sys3(SYS_socket, 1, 5, 0);
  struct address packets = { 1, "packets" };
  sys3(SYS_bind, listener, &packets, 10);
  sys2(SYS_listen, listener, 1);
  int client = sys3(SYS_socket, 1, 1, 0);
  result("a stream to packets", sys3(SYS_connect, client, &packets, 10));
  result("not connected", sys3(SYS_write, sys3(SYS_socket, 1, 5, 0), "x", 1));
  result("listen", sys2(SYS_listen, a, 1));
  return 0;
}
