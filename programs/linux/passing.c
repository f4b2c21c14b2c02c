/* Files in messages: copies, flags, room, peeking, what is thrown away, credentials. */
#include "linux.h"
struct iovec { void *base; u64 length; };
struct message { void *name; u32 name_length, pad; struct iovec *iov; u64 count; void *control; u64 control_length; u32 flags, pad2; };
struct control { u64 length; int level, type; int data[12]; };
static char text[64];
static int pair[2];
static struct control control;
static long send_files(int count, const int *fds) {
  struct iovec iov = { "x", 1 };
  control.length = 16 + 4 * count;
  control.level = control.type = 1;
  for (int i = 0; i < count; i++) control.data[i] = fds[i];
  struct message message = { 0, 0, 0, &iov, 1, &control, (control.length + 7) & ~7ul, 0, 0 };
  return sys3(SYS_sendmsg, pair[0], &message, 0);
}
static struct message received;
static long receive(u64 room, int flags) {
  struct iovec iov = { text, sizeof text };
  memset(&control, 0, sizeof control);
  received = (struct message){ 0, 0, 0, &iov, 1, &control, room, 0, 0 };
  return sys3(SYS_recvmsg, pair[1], &received, flags);
}
static int open_count(void) {
  int count = 0;
  for (int i = 0; i < 64; i++) count += sys3(SYS_fcntl, i, 1, 0) >= 0;
  return count;
}
int main(int argc, char **argv, char **envp) {
  sys4(SYS_socketpair, 1, 1, 0, pair);
  int fd = sys2(SYS_memfd_create, "file", 0), p[2];
  sys3(SYS_write, fd, "content", 7);
  sys1(SYS_pipe, p);
  int before = open_count();
  result("send", send_files(1, &fd));
  result("receive", receive(64, 0));
  show("length", control.length);
  show("room used", received.control_length);
  show("a new descriptor", control.data[0] > fd);
  show("the same place", sys3(SYS_lseek, control.data[0], 0, 1));
  sys1(SYS_close, control.data[0]);
  int three[3] = { fd, p[0], p[1] };
  result("three", send_files(3, three));
  result("room for two", receive(24, 0));
  show("cut", received.flags);
  show("came", (control.length - 16) / 4);
  for (u64 i = 0; i < (control.length - 16) / 4; i++) sys1(SYS_close, control.data[i]);
  show("nothing leaks", open_count() - before);
  send_files(1, &fd);
  result("no room", receive(0, 0));
  show("cut", received.flags);
  show("nothing leaks", open_count() - before);
  send_files(1, &fd);
  result("peek", receive(64, 2));
  sys1(SYS_close, control.data[0]);
  result("and for good, closed by exec", receive(64, 0x40000000));
  show("flags", received.flags);
  result("it is", sys3(SYS_fcntl, control.data[0], 1, 0));
  sys1(SYS_close, control.data[0]);
  send_files(1, &fd);
  result("read throws it away", sys3(SYS_read, pair[1], text, 10));
  show("nothing leaks", open_count() - before);
  /* The file lives in the message. */
  send_files(1, &p[1]);
  sys1(SYS_close, p[1]);
  sys3(SYS_fcntl, p[0], 4, 04000);
  result("somebody may write still", sys3(SYS_read, p[0], text, 1));
  receive(64, 0);
  sys3(SYS_write, control.data[0], "y", 1);
  sys1(SYS_close, control.data[0]);
  result("written", sys3(SYS_read, p[0], text, 1));
  result("now nobody", sys3(SYS_read, p[0], text, 1));
  /* A socket in its own queue is closed with the last way to reach it. */
  int inner[2];
  sys4(SYS_socketpair, 1, 1, 0, inner);
  send_files(1, &inner[0]);
  sys1(SYS_close, inner[0]);
  sys3(SYS_fcntl, inner[1], 4, 04000);
  result("in flight", sys3(SYS_read, inner[1], text, 1));
  int bad = 99;
  result("not open", send_files(1, &bad));
  control.type = 77;
  struct iovec iov = { "x", 1 };
  control.length = 20;
  struct message message = { 0, 0, 0, &iov, 1, &control, 24, 0, 0 };
  result("no such kind", sys3(SYS_sendmsg, pair[0], &message, 0));
  control.type = 1;
  control.length = 200;
  result("longer than its room", sys3(SYS_sendmsg, pair[0], &message, 0));
  /* Credentials. */
  int on = 1;
  result("SO_PASSCRED", sys5(SYS_setsockopt, pair[1], 1, 16, &on, 4));
  receive(64, 0);
  sys3(SYS_write, pair[0], "plain", 5);
  result("receive", receive(64, 0));
  show("type", control.type);
  show("from me", control.data[0] == sys0(SYS_getpid));
  struct { int pid, uid, gid; } peer;
  int length = sizeof peer;
  result("SO_PEERCRED", sys5(SYS_getsockopt, pair[0], 1, 17, &peer, &length));
  show("me", peer.pid == sys0(SYS_getpid));
  long child = fork_process();
  if (child == 0) {
    sys3(SYS_write, pair[0], "from the child", 14);
    leave(0);
  }
  receive(64, 0);
  show("from the child", control.data[0] == child);
  wait_for(child, 0);
  return 0;
}
