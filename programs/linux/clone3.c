/* clone and clone3 that make processes: shared files, shared memory, thread ids stored, a pidfd; and what they refuse. */
#include "linux.h"

struct clone_args {
  u64 flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls, set_tid, set_tid_size, cgroup;
};
static volatile int parent_tid, child_tid, pidfd;

static long start(u64 flags, u64 signal) {
  struct clone_args args = { flags, (u64)&pidfd, (u64)&child_tid, (u64)&parent_tid, signal };
  return sys2(SYS_clone3, &args, sizeof args);
}

int main(int argc, char **argv, char **envp) {
  int status;
  /* CLONE_PARENT_SETTID | CLONE_CHILD_SETTID | CLONE_PIDFD */
  long child = start(0x100000 | 0x1000000 | 0x1000, SIGCHLD);
  if (child == 0) leave(child_tid == sys0(SYS_getpid) ? 1 : 2);
  result("told", parent_tid - child);
  struct siginfo info;
  result("by pidfd", sys5(SYS_waitid, 3, pidfd, &info, 4, NULL));
  show("status", info.status);
  result("a signal to nobody", sys4(SYS_pidfd_send_signal, pidfd, SIGTERM, NULL, 0));
  result("close on exec", sys3(SYS_fcntl, pidfd, 1, 0));
  sys1(SYS_close, pidfd);

  /* CLONE_FILES: the child's pipe is the parent's too. */
  int *pair = map_pages(4096, MAP_SHARED);
  child = start(0x400, SIGCHLD);
  if (child == 0) {
    sys1(SYS_pipe, pair);
    sys3(SYS_write, pair[1], "hi", 3);
    leave(0);
  }
  wait_for(child, &status);
  char text[3];
  result("through the child's pipe", sys3(SYS_read, pair[0], text, 3));

  /* CLONE_FS: so is its directory. */
  child = start(0x200, SIGCHLD);
  if (child == 0) leave(sys1(SYS_chdir, "/tmp"));
  wait_for(child, &status);
  char where[64];
  sys2(SYS_getcwd, where, sizeof where);
  say(where);

  result("size", sys2(SYS_clone3, text, 8));
  result("too large", sys2(SYS_clone3, text, 5000));
  result("bad pointer", sys2(SYS_clone3, 8, 88));
  result("thread without handlers", start(0x10000, 0));
  result("handlers without memory", start(0x800, SIGCHLD));
  result("a thread's signal", start(0x10900, SIGCHLD));
  result("a signal that is none", start(0, 65));
  result("clone, the same", sys5(SYS_clone, 0x10000, 0, 0, 0, 0));

  /* pidfd_open, pidfd_send_signal, pidfd_getfd */
  child = fork_process();
  if (child == 0) for (;;) sys0(SYS_pause);
  long fd = sys2(SYS_pidfd_open, child, 0);
  outcome("pidfd_open", fd);
  result("no flags", sys2(SYS_pidfd_open, child, 1));
  result("nobody", sys2(SYS_pidfd_open, 999999, 0));
  result("no id", sys2(SYS_pidfd_open, -1, 0));
  long copy = sys3(SYS_pidfd_getfd, fd, pair[1], 0);
  outcome("pidfd_getfd", copy);
  result("write to it", sys3(SYS_write, copy, "abc", 3));
  result("read", sys3(SYS_read, pair[0], text, 3));
  result("not open there", sys3(SYS_pidfd_getfd, fd, 99, 0));
  result("no pidfd", sys3(SYS_pidfd_getfd, pair[0], 0, 0));
  result("nothing", sys4(SYS_pidfd_send_signal, fd, 0, NULL, 0));
  result("SIGTERM", sys4(SYS_pidfd_send_signal, fd, SIGTERM, NULL, 0));
  wait_for(child, &status);
  show("by", status);
  return 0;
}
