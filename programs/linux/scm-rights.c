/* sendmsg and recvmsg: files and credentials in messages, truncated control, many buffers. */
#include "linux.h"

struct iovec { void *base; u64 length; };
struct msghdr { void *name; int namelen; struct iovec *iov; u64 iovlen; void *control; u64 controllen; int flags; };
struct control { u64 length; int level, type; int data[6]; };

static struct control sent, got;
static char buffer[64];

static long send_with(int fd, const char *text, int files, int *list) {
  struct iovec iov = { (void *)text, strlen(text) };
  struct msghdr message = { 0, 0, &iov, 1, &sent, 16 + 4 * files, 0 };
  sent.length = 16 + 4 * files;
  sent.level = 1;
  sent.type = 1;
  for (int i = 0; i < files; i++) sent.data[i] = list[i];
  return sys3(SYS_sendmsg, fd, &message, 0);
}
static int flags;
static long receive(int fd, u64 room, u64 bytes) {
  struct iovec iov[2] = { { buffer, 2 }, { buffer + 2, bytes - 2 } };
  struct msghdr message = { 0, 0, iov, 2, room ? &got : NULL, room, 0 };
  memset(&got, 0, sizeof got);
  long n = sys3(SYS_recvmsg, fd, &message, 0);
  flags = message.flags;
  return n;
}

int main(int argc, char **argv, char **envp) {
  int s[2], p[2], list[3];
  char byte;
  sys4(SYS_socketpair, 1, 1, 0, s);
  sys1(SYS_pipe, p);
  list[0] = p[0];
  list[1] = p[1];
  result("send two files", send_with(s[0], "abc", 2, list));
  sys1(SYS_close, p[0]);
  sys1(SYS_close, p[1]);
  result("receive", receive(s[1], 64, 64));
  show("control", got.length);
  show("flags", flags);
  result("write to what came", sys3(SYS_write, got.data[1], "x", 1));
  result("read from it", sys3(SYS_read, got.data[0], &byte, 1));
  p[0] = got.data[0];
  p[1] = got.data[1];

  result("a file that is not open", (list[0] = 99, send_with(s[0], "abc", 1, list)));
  list[0] = p[0];
  list[1] = p[1];
  list[2] = s[0];
  /* Bytes before, with and after files: the read ends with the files' own. */
  sys3(SYS_write, s[0], "11", 2);
  send_with(s[0], "22", 1, list);
  sys3(SYS_write, s[0], "33", 2);
  result("up to the files", receive(s[1], 64, 64));
  show("control", got.length);
  sys1(SYS_close, got.data[0]);
  result("the rest", receive(s[1], 64, 64));
  show("no control", got.length);
  send_with(s[0], "44", 3, list);
  result("room for one", receive(s[1], 20, 64));
  show("cut", flags & 8);
  show("control", got.length);
  sys1(SYS_close, got.data[0]);
  send_with(s[0], "55", 1, list);
  result("no room", receive(s[1], 0, 64));
  show("cut", flags & 8);
  send_with(s[0], "66", 1, list);
  result("read instead", sys3(SYS_read, s[1], buffer, 64));

  /* Credentials. */
  int one = 1;
  sys5(SYS_setsockopt, s[1], 1, 16, &one, 4);
  sys3(SYS_write, s[0], "77", 2);
  result("who", receive(s[1], 64, 64));
  show("type", got.type);
  show("the sender", got.data[0] == sys0(SYS_getpid));
  /* A socket in flight through itself, closed: it must be found. */
  int d[2];
  sys4(SYS_socketpair, 1, 2, 0, d);
  list[0] = d[0];
  list[1] = d[1];
  send_with(d[0], "loop", 2, list);
  sys1(SYS_close, d[0]);
  sys1(SYS_close, d[1]);
  /* Across fork. */
  int status;
  long child = fork_process();
  if (child == 0) {
    int q[2];
    sys1(SYS_pipe, q);
    sys3(SYS_write, q[1], "from the child", 14);
    list[0] = q[0];
    send_with(s[1], "q", 1, list);
    leave(0);
  }
  wait_for(child, &status);
  receive(s[0], 64, 64);
  long n = sys3(SYS_read, got.data[0], buffer, 64);
  buffer[n] = 0;
  say(buffer);
  result("its writer is gone", sys3(SYS_read, got.data[0], buffer, 64));
  return 0;
}
