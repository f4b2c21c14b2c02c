/* Descriptors: the lowest free one, copies and their flags, limits, tables that are shared and are not. */
#include "linux.h"
static int status;
static volatile int word;
static void closer(void *fd) { sys1(SYS_close, fd); }
int main(int argc, char **argv, char **envp) {
  for (int i = 3; i < 30; i++) sys1(SYS_close, i);
  result("the lowest", sys3(SYS_open, "file", 0102, 0600));
  result("the next", sys1(SYS_dup, 3));
  result("at a place", sys2(SYS_dup2, 3, 10));
  result("between", sys3(SYS_open, ".", 0, 0));
  sys1(SYS_close, 4);
  result("the hole", sys1(SYS_dup, 10));
  result("from a number on", sys3(SYS_fcntl, 3, 0, 8));
  result("again", sys3(SYS_fcntl, 3, 1030, 8));
  result("no flag", sys3(SYS_fcntl, 8, 1, 0));
  result("a flag", sys3(SYS_fcntl, 9, 1, 0));
  result("set", sys3(SYS_fcntl, 8, 2, 1));
  result("it is set", sys3(SYS_fcntl, 8, 1, 0));
  result("a copy has it not", sys3(SYS_fcntl, sys1(SYS_dup, 8), 1, 0));
  /* One open file: one place, one set of status flags. */
  sys3(SYS_write, 3, "hello", 5);
  result("the same place", sys3(SYS_lseek, 10, 0, 1));
  sys3(SYS_fcntl, 3, 4, 02000);
  show("the same flags", (sys3(SYS_fcntl, 10, 3, 0) & 02000) != 0);
  sys3(SYS_lseek, 3, 0, 0);
  sys3(SYS_write, 3, " world", 6);
  result("appended", sys3(SYS_lseek, 3, 0, 1));
  long other = sys3(SYS_open, "file", 0, 0);
  result("opened twice: another place", sys3(SYS_lseek, other, 0, 1));
  show("access mode", sys3(SYS_fcntl, other, 3, 0) & 3);
  int on = 1;
  result("FIONBIO", sys3(SYS_ioctl, other, 0x5421, &on));
  show("it is set", (sys3(SYS_fcntl, other, 3, 0) & 04000) != 0);
  result("FIOCLEX", sys3(SYS_ioctl, other, 0x5451, 0));
  result("it is set", sys3(SYS_fcntl, other, 1, 0));
  result("no terminal", sys3(SYS_ioctl, other, 0x5401, &on));
  /* A child's table is its own; a thread's is not. */
  long child = fork_process();
  if (child == 0) {
    sys1(SYS_close, 3);
    sys3(SYS_lseek, 10, 3, 0);
    leave(sys1(SYS_dup, 10));
  }
  wait_for(child, &status);
  show("the child's lowest", status >> 8);
  result("mine is open", sys3(SYS_fcntl, 3, 1, 0));
  result("the place is shared", sys3(SYS_lseek, 3, 0, 1));
  thread(closer, (void *)3, &word);
  join(&word);
  result("closed by a thread", sys3(SYS_fcntl, 3, 1, 0));
  child = sys5(SYS_clone, 0x400 | SIGCHLD, 0, 0, 0, 0);
  if (child == 0) {
    sys1(SYS_close, 10);
    leave(0);
  }
  wait_for(child, &status);
  result("closed by a process that shares", sys3(SYS_fcntl, 10, 1, 0));
  result("close", sys1(SYS_close, 10));
  result("a range, for exec only", sys3(SYS_close_range, 4, 8, 4));
  result("it is set", sys3(SYS_fcntl, 4, 1, 0));
  result("a range", sys3(SYS_close_range, 4, 100, 0));
  result("closed", sys3(SYS_fcntl, 9, 1, 0));
  u64 limit[2] = { 6, 100 };
  result("setrlimit", sys2(SYS_setrlimit, 7, limit));
  result("3", sys1(SYS_dup, 1));
  sys1(SYS_dup, 1);
  result("5", sys1(SYS_dup, 1));
  result("no more", sys1(SYS_dup, 1));
  result("nor open", sys3(SYS_open, "file", 0, 0));
  int pair[2];
  result("nor a pipe", sys1(SYS_pipe, pair));
  result("nor a pair", sys4(SYS_socketpair, 1, 1, 0, pair));
  result("nor beyond", sys2(SYS_dup2, 1, 6));
  result("F_DUPFD beyond", sys3(SYS_fcntl, 1, 0, 6));
  result("but in place", sys2(SYS_dup2, 1, 5));
  limit[0] = 100;
  limit[1] = 50;
  result("upside down", sys2(SYS_setrlimit, 7, limit));
  u64 seen[2];
  result("prlimit", sys4(SYS_prlimit64, 0, 7, 0, seen));
  show("soft", seen[0]);
  show("hard", seen[1]);
  return 0;
}
