/* /dev/null, /dev/zero, /dev/full, and what /proc/self tells. */
#include "linux.h"

static char buffer[4096];
static long contents(const char *path) {
  int fd = sys3(SYS_open, path, 0, 0);
  if (fd < 0) return fd;
  memset(buffer, 0, sizeof buffer);
  long n = sys3(SYS_read, fd, buffer, sizeof buffer - 1);
  sys1(SYS_close, fd);
  return n;
}
/* The line that begins with `name`. */
static void line_of(const char *name) {
  for (char *at = buffer; *at;) {
    const char *want = name;
    char *end = at;
    while (*end && *end != '\n') end++;
    int last = *end == 0;
    *end = 0;
    char *here = at;
    while (*want && *want == *here) want++, here++;
    if (!*want) {
      say(at);
      return;
    }
    if (last) return;
    at = end + 1;
  }
}

int main(int argc, char **argv, char **envp) {
  int null = sys2(SYS_open, "/dev/null", 2), zero = sys2(SYS_open, "/dev/zero", 2), full = sys2(SYS_open, "/dev/full", 2);
  result("null takes", sys3(SYS_write, null, buffer, 100));
  result("null gives", sys3(SYS_read, null, buffer, 100));
  buffer[9] = 1;
  result("zero gives", sys3(SYS_read, zero, buffer, 100));
  show("zeroes", buffer[9]);
  result("full takes", sys3(SYS_write, full, buffer, 100));
  result("full gives", sys3(SYS_read, full, buffer, 100));
  result("seek", sys3(SYS_lseek, null, 77, 0));
  char *page = (char *)sys6(SYS_mmap, 0, 4096, 3, MAP_PRIVATE, zero, 0);
  page[5]++;
  show("mapped", page[5]);
  result("null cannot be", sys6(SYS_mmap, 0, 4096, 3, MAP_PRIVATE, null, 0));

  sys2(SYS_prctl, 15, "a name that is too long");
  outcome("comm", contents("/proc/self/comm"));
  put(buffer);
  filled--;
  end();
  contents("/proc/self/status");
  line_of("Name:");
  contents("/proc/self/status");
  line_of("State:");
  contents("/proc/self/status");
  line_of("Threads:");
  on_signal(SIGUSR1, SIG_IGN, 0);
  mask_signals(SIG_SETMASK, BIT(SIGUSR2));
  contents("/proc/self/status");
  line_of("SigBlk:");
  contents("/proc/self/status");
  line_of("SigIgn:");
  result("exe", sys3(SYS_readlink, "/proc/self/exe", buffer, 4096) > 0);
  int exe = sys2(SYS_open, "/proc/self/exe", 0);
  sys3(SYS_read, exe, buffer, 4);
  show("it is an executable", buffer[0] == 0x7f && buffer[1] == 'E');
  long n = sys3(SYS_readlink, "/proc/self/fd/3", buffer, 100);
  buffer[n] = 0;
  say(buffer);
  int e = sys2(SYS_eventfd2, 5, 0);
  n = sys3(SYS_readlink, "/proc/self/fd/7", buffer, 100);
  buffer[n] = 0;
  say(buffer);
  contents("/proc/self/fdinfo/7");
  line_of("eventfd-count:");
  n = contents("/proc/self/cmdline");
  show("arguments", same(buffer + strlen(buffer) + 1, "one"));
  result("maps", contents("/proc/self/maps") > 100);
  result("nobody", contents("/proc/999999/comm"));
  result("no such file", contents("/proc/self/nothing"));
  result("not to be written", sys3(SYS_open, "/proc/self/none", 0101, 0644) < 0);
  /* Through the link: a file without a name. */
  int m = sys2(SYS_memfd_create, "memory", 0);
  sys3(SYS_write, m, "text", 4);
  n = sys3(SYS_readlink, "/proc/self/fd/8", buffer, 100);
  buffer[n] = 0;
  say(buffer);
  int again = sys2(SYS_open, "/proc/self/fd/8", 0);
  result("opened again", sys3(SYS_read, again, buffer, 100));
  char *none[] = { argv[0], "x", NULL };
  if (argc == 3) {
    int status;
    long child = fork_process();
    if (child == 0) {
      char *list[] = { argv[0], NULL };
      sys3(SYS_execve, "/proc/self/exe", list, envp);
      leave(9);
    }
    wait_for(child, &status);
    show("executed through the link", status >> 8);
  }
  return 0;
}
