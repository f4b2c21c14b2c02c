/* Processes as files. */
#include "linux.h"
static volatile int handled, value;
static void handler(int signal, struct siginfo *info, void *context) {
  handled++;
  value = info->value;
}
int main(int argc, char **argv, char **envp) {
  int status, p[2], q[2];
  char byte = 0;
  sys1(SYS_pipe, p);
  sys1(SYS_pipe, q);
  long child = fork_process();
  if (child == 0) {
    on_signal(SIGUSR1, handler, SA_SIGINFO | SA_RESTART);
    int secret = sys2(SYS_memfd_create, "secret", 0);
    sys3(SYS_write, secret, "hidden", 6);
    sys2(SYS_dup2, secret, 20);
    sys3(SYS_write, p[1], "r", 1);
    sys3(SYS_read, q[0], &byte, 1);
    leave(handled * 10 + value);
  }
  sys3(SYS_read, p[0], &byte, 1);
  int fd = sys2(SYS_pidfd_open, child, 0);
  outcome("pidfd_open", fd);
  show("closed by exec", sys3(SYS_fcntl, fd, 1, 0));
  struct { int fd; short events, found; } poll = { fd, 1, 0 };
  result("it lives", sys3(SYS_poll, &poll, 1, 0));
  int copy = sys3(SYS_pidfd_getfd, fd, 20, 0);
  outcome("pidfd_getfd", copy);
  char text[8] = "";
  sys4(SYS_pread64, copy, text, 6, 0);
  say(text);
  show("the same place", sys3(SYS_lseek, copy, 0, 1));
  result("not open there", sys3(SYS_pidfd_getfd, fd, 99, 0));
  result("no such flag", sys3(SYS_pidfd_getfd, fd, 20, 1));
  result("no pidfd", sys3(SYS_pidfd_getfd, 1, 20, 0));
  result("signal 0", sys4(SYS_pidfd_send_signal, fd, 0, 0, 0));
  result("SIGUSR1", sys4(SYS_pidfd_send_signal, fd, SIGUSR1, 0, 0));
  struct siginfo info;
  memset(&info, 0, sizeof info);
  info.signo = SIGUSR1;
  info.code = -1;
  info.value = 7;
  sleep_ms(10);
  result("with a value", sys4(SYS_pidfd_send_signal, fd, SIGUSR1, &info, 0));
  info.code = 0;
  result("as if by kill", sys4(SYS_pidfd_send_signal, fd, SIGUSR1, &info, 0));
  info.signo = SIGUSR2;
  result("another number", sys4(SYS_pidfd_send_signal, fd, SIGUSR1, &info, 0));
  result("no such signal", sys4(SYS_pidfd_send_signal, fd, 99, 0, 0));
  result("a flag", sys4(SYS_pidfd_send_signal, fd, SIGUSR1, 0, 1 << 30));
  sleep_ms(10);
  sys3(SYS_write, q[1], "x", 1);
  result("it has ended", sys3(SYS_poll, &poll, 1, -1));
  show("readable", poll.found);
  result("a zombie's descriptors", sys3(SYS_pidfd_getfd, fd, 20, 0));
  result("a zombie can be sent signals", sys4(SYS_pidfd_send_signal, fd, SIGUSR1, 0, 0));
  result("waitid", sys5(SYS_waitid, 3, fd, &info, 4, 0));
  show("its status", info.status);
  result("nobody", sys4(SYS_pidfd_send_signal, fd, SIGUSR1, 0, 0));
  result("waited for already", sys5(SYS_waitid, 3, fd, &info, 4, 0));
  result("no such process", sys2(SYS_pidfd_open, 99999999, 0));
  result("a bad number", sys2(SYS_pidfd_open, -1, 0));
  result("a bad flag", sys2(SYS_pidfd_open, sys0(SYS_getpid), 1));
  /* clone with a pidfd. */
  int made = -1;
  child = sys5(SYS_clone, 0x1000 | SIGCHLD, 0, &made, 0, 0);
  if (child == 0) leave(4);
  show("a descriptor", made > 2);
  result("waitid", sys5(SYS_waitid, 3, made, &info, 4, 0));
  show("its status", info.status);
  return 0;
}
