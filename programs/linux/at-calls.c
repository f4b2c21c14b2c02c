/* Calls that start from a directory's descriptor; execution of a file by its descriptor. */
#include "linux.h"

int main(int argc, char **argv, char **envp) {
  char buffer[64];
  int status;
  if (argc == 2) return 17;
  sys1(SYS_umask, 0);
  sys2(SYS_mkdir, "base", 0755);
  int dir = sys2(SYS_open, "base", 0200000);
  int fd = sys4(SYS_openat, dir, "file", 0102, 0644);
  outcome("openat", fd);
  result("linkat", sys5(SYS_linkat, dir, "file", dir, "second", 0));
  result("flags", sys5(SYS_linkat, dir, "file", dir, "third", 1));
  result("a directory", sys5(SYS_linkat, -100, "base", dir, "third", 0));
  result("symlinkat", sys3(SYS_symlinkat, "second", dir, "link"));
  result("exists", sys3(SYS_symlinkat, "second", dir, "link"));
  result("empty", sys3(SYS_symlinkat, "", dir, "other"));
  long n = sys4(SYS_readlinkat, dir, "link", buffer, 64);
  buffer[n > 0 ? n : 0] = 0;
  say(buffer);
  result("no room", sys4(SYS_readlinkat, dir, "link", buffer, 0));
  result("renameat", sys4(SYS_renameat, dir, "second", dir, "moved"));
  result("the link dangles", sys4(SYS_faccessat2, dir, "link", 0, 0));
  result("the link itself", sys4(SYS_faccessat2, dir, "link", 0, 0x100));
  result("flags", sys4(SYS_faccessat2, dir, "link", 0, 0x8000));
  result("fchmod", sys2(SYS_fchmod, fd, 0600));
  result("fchmodat", sys3(SYS_fchmodat, dir, "moved", 0640));
  struct { u64 dev, ino, links; u32 mode; u8 rest[120]; } st;
  sys2(SYS_fstat, fd, &st);
  show("mode", st.mode);
  show("links", st.links);
  result("not open", sys3(SYS_fchmodat, 99, "moved", 0640));

  int self = sys2(SYS_open, argv[0], 0);
  char *list[] = { argv[0], "x", NULL };
  long child = fork_process();
  if (child == 0) {
    sys5(SYS_execveat, self, "", list, envp, 0x1000);
    leave(1);
  }
  wait_for(child, &status);
  show("executed by its descriptor", status >> 8);
  result("flags", sys5(SYS_execveat, self, "", list, envp, 1));
  result("an empty path", sys5(SYS_execveat, self, "", list, envp, 0));
  result("not from a file", sys5(SYS_execveat, self, "x", list, envp, 0));
  sys3(SYS_unlinkat, dir, "file", 0);
  sys3(SYS_unlinkat, dir, "moved", 0);
  sys3(SYS_unlinkat, dir, "link", 0);
  result("rmdir", sys1(SYS_rmdir, "base"));
  return 0;
}
