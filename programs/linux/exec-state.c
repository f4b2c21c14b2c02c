/* What another program in the same process inherits, and what it does not. */
#include "linux.h"
static void handler(int signal) {}
static int digits(const char *text) {
  int value = 0;
  while (*text >= '0' && *text <= '9') value = 10 * value + *text++ - '0';
  return value;
}
static int again(char **argv, char **envp) {
  struct sigaction action;
  struct { void *sp; int flags, pad; u64 size; } stack;
  char directory[256];
  u64 mask;
  sys4(SYS_rt_sigaction, SIGUSR1, 0, &action, 8);
  show("a handler is gone", action.handler == SIG_DFL);
  sys4(SYS_rt_sigaction, SIGUSR2, 0, &action, 8);
  show("ignored stays ignored", action.handler == SIG_IGN);
  sys4(SYS_rt_sigprocmask, 0, 0, &mask, 8);
  show("the mask stays", mask == (BIT(SIGTERM) | BIT(40)));
  show("pending signals stay", pending_signals() == BIT(40));
  sys2(SYS_sigaltstack, 0, &stack);
  show("no alternate stack", stack.flags);
  result("kept open", sys3(SYS_fcntl, 10, 1, 0));
  result("closed", sys3(SYS_fcntl, 11, 1, 0));
  result("its place stays", sys3(SYS_lseek, 10, 0, 1));
  show("umask", sys1(SYS_umask, 0));
  sys2(SYS_getcwd, directory, sizeof directory);
  int n = strlen(directory);
  show("in the folder", n > 6 && same(directory + n - 6, "folder"));
  show("the same process", digits(argv[2]) == sys0(SYS_getpid));
  struct { long is, iu, vs, vu; } timer;
  sys2(SYS_getitimer, 0, &timer);
  show("the interval timer runs", timer.vs > 10);
  struct { long is, in, vs, vn; } spec;
  result("a created one does not", sys2(SYS_timer_gettime, 0, &spec));
  show("nice", 20 - sys2(SYS_getpriority, 0, 0));
  char name[16];
  sys2(SYS_prctl, 16, name);
  say(name);
  say(argv[0]);
  say(envp[0] ? envp[0] : "no environment");
  long fd = sys3(SYS_open, "/proc/self/cmdline", 0, 0);
  char line_[64];
  n = sys3(SYS_read, fd, line_, 64);
  show("its own words in /proc", same(line_, "any name") && same(line_ + 9, "again"));
  return 3;
}

int main(int argc, char **argv, char **envp) {
  if (argc > 1 && same(argv[1], "again")) return again(argv, envp);
  int status, word;
  char path[512], number[16];
  static char stack_space[8192];
  long length = sys3(SYS_readlink, "/proc/self/exe", path, sizeof path - 1);
  path[length > 0 ? length : 0] = 0;
  sys2(SYS_mkdir, "folder", 0700);
  long child = fork_process();
  if (child == 0) {
    on_signal(SIGUSR1, handler, 0);
    on_signal(SIGUSR2, SIG_IGN, 0);
    mask_signals(SIG_SETMASK, BIT(SIGTERM) | BIT(40));
    sys2(SYS_kill, sys0(SYS_getpid), 40);
    struct { void *sp; int flags, pad; u64 size; } stack = { stack_space, 0, 0, sizeof stack_space };
    sys2(SYS_sigaltstack, &stack, 0);
    long fd = sys3(SYS_open, "file", 0102, 0600);
    sys3(SYS_write, fd, "hello", 5);
    sys3(SYS_dup3, fd, 10, 0);
    sys3(SYS_dup3, fd, 11, 02000000);
    sys1(SYS_umask, 021);
    sys1(SYS_chdir, "folder");
    struct { long is, iu, vs, vu; } timer = { 0, 0, 100, 0 };
    sys3(SYS_setitimer, 0, &timer, 0);
    int id;
    sys3(SYS_timer_create, 1, 0, &id);
    sys3(SYS_setpriority, 0, 0, 18);
    sys2(SYS_prctl, 15, "renamed");
    long rest = sys0(SYS_getpid);
    int n = 0, at = 15;
    number[at] = 0;
    do number[--at] = '0' + rest % 10; while (rest /= 10);
    char *words[] = { "any name", "again", number + at, 0 }, *environment[] = { "COLOUR=green", 0 };
    result("execve", sys3(SYS_execve, path, words, environment));
    leave(1);
  }
  wait_for(child, &status);
  show("status", status >> 8);
  char *words[] = { "x", 0 };
  result("no such file", sys3(SYS_execve, "nothing", words, 0));
  result("a folder", sys3(SYS_execve, "folder", words, 0));
  long fd = sys3(SYS_open, "text", 0102, 0700);
  sys3(SYS_write, fd, "just text\n", 10);
  sys1(SYS_close, fd);
  result("no executable", sys3(SYS_execve, "text", words, 0));
  sys2(SYS_chmod, "text", 0600);
  result("not allowed", sys3(SYS_execve, "text", words, 0));
  result("below a file", sys3(SYS_execve, "text/more", words, 0));
  result("an empty path", sys3(SYS_execve, "", words, 0));
  result("no such flag", sys5(SYS_execveat, -100, path, words, 0, 7));
  return 0;
}
