/* Ordinary files and directories: made, written, sought, linked, renamed, listed, removed; and what is refused. */
#include "linux.h"

static char buffer[4096];
struct dirent { u64 inode; long offset; u16 length; u8 type; char name[]; };
struct stat { u64 dev, ino, nlink; u32 mode, uid, gid, pad; u64 rdev; long size, blksize, blocks; u64 times[6]; long unused[3]; };

static void list(const char *path) {
  int fd = sys3(SYS_open, path, 0200000, 0);
  long n = sys3(SYS_getdents64, fd, buffer, sizeof buffer);
  /* The order is the file system's affair: sorted here. */
  const char *names[32];
  int types[32], count = 0;
  for (long at = 0; at < n;) {
    struct dirent *entry = (struct dirent *)(buffer + at);
    int i = count++;
    for (; i > 0; i--) {
      const char *a = names[i - 1], *b = entry->name;
      while (*a && *a == *b) a++, b++;
      if (*a <= *b) break;
      names[i] = names[i - 1];
      types[i] = types[i - 1];
    }
    names[i] = entry->name;
    types[i] = entry->type;
    at += entry->length;
  }
  put(path);
  put(":");
  for (int i = 0; i < count; i++) {
    put(" ");
    put(names[i]);
    put(types[i] == 4 ? "/" : types[i] == 10 ? "@" : "");
  }
  end();
  result("then the end", sys3(SYS_getdents64, fd, buffer, sizeof buffer));
  sys1(SYS_close, fd);
}

int main(int argc, char **argv, char **envp) {
  struct stat st;
  sys1(SYS_umask, 022);
  show("umask", sys1(SYS_umask, 027));
  result("mkdir", sys2(SYS_mkdir, "d", 0777));
  result("again", sys2(SYS_mkdir, "d", 0777));
  sys2(SYS_stat, "d", &st);
  show("mode", st.mode);
  show("links", st.nlink);
  result("chdir", sys1(SYS_chdir, "d"));
  int fd = sys3(SYS_open, "file", 0102 | 0200, 0666);
  outcome("create", fd);
  result("again, exclusive", sys3(SYS_open, "file", 0102 | 0200, 0666));
  result("flags", sys3(SYS_fcntl, fd, 3, 0));
  result("write", sys3(SYS_write, fd, "0123456789", 10));
  result("seek", sys3(SYS_lseek, fd, 4, 0));
  result("read", sys3(SYS_read, fd, buffer, 3));
  result("where", sys3(SYS_lseek, fd, 0, 1));
  result("from the end", sys3(SYS_lseek, fd, -2, 2));
  result("before the start", sys3(SYS_lseek, fd, -20, 2));
  result("whence", sys3(SYS_lseek, fd, 0, 9));
  result("beyond", sys3(SYS_lseek, fd, 5000, 0));
  result("write there", sys3(SYS_write, fd, "x", 1));
  result("pread", sys4(SYS_pread64, fd, buffer, 20, 4995));
  show("a hole", buffer[0] + buffer[4]);
  show("and the byte", buffer[5]);
  result("pwrite", sys4(SYS_pwrite64, fd, "AB", 2, 2));
  result("pread", sys4(SYS_pread64, fd, buffer, 5, 0));
  buffer[5] = 0;
  say(buffer);
  result("negative", sys4(SYS_pread64, fd, buffer, 5, -1));
  sys2(SYS_fstat, fd, &st);
  show("size", st.size);
  show("mode", st.mode);
  result("truncate", sys2(SYS_ftruncate, fd, 3));
  result("grow", sys2(SYS_truncate, "file", 100));
  sys2(SYS_fstat, fd, &st);
  show("size", st.size);
  result("zeroes", (sys4(SYS_pread64, fd, buffer, 10, 0), buffer[3] + buffer[9]));
  result("negative", sys2(SYS_ftruncate, fd, -1));
  int append = sys3(SYS_open, "file", 02001, 0);
  result("append", sys3(SYS_write, append, "end", 3));
  result("size", (sys2(SYS_fstat, fd, &st), st.size));
  result("not for reading", sys3(SYS_read, append, buffer, 1));
  result("fsync", sys1(SYS_fsync, fd));

  result("link", sys2(SYS_link, "file", "other"));
  result("exists", sys2(SYS_link, "file", "other"));
  result("symlink", sys2(SYS_symlink, "other", "sym"));
  result("to itself", sys2(SYS_symlink, "loop", "loop"));
  result("too many", sys3(SYS_open, "loop", 0, 0));
  result("readlink", sys3(SYS_readlink, "sym", buffer, 3));
  result("no link", sys3(SYS_readlink, "file", buffer, 30));
  result("lstat", (sys2(SYS_lstat, "sym", &st), st.mode));
  result("stat", (sys2(SYS_stat, "sym", &st), st.nlink));
  result("no follow", sys3(SYS_open, "sym", 0400000, 0));
  list(".");
  result("unlink", sys1(SYS_unlink, "file"));
  outcome("the other name", sys3(SYS_open, "sym", 0, 0));
  result("rename", sys2(SYS_rename, "other", "third"));
  result("the link leads nowhere", sys3(SYS_open, "sym", 0, 0));
  result("unlink a directory", sys1(SYS_unlink, "../d"));
  result("rmdir a file", sys1(SYS_rmdir, "third"));
  result("not empty", sys1(SYS_rmdir, "../d"));
  result("as a directory", sys2(SYS_stat, "third/", &st));
  result("through a file", sys2(SYS_stat, "third/x", &st));
  result("write a directory", sys3(SYS_open, ".", 1, 0));
  result("read a directory", sys3(SYS_read, sys3(SYS_open, ".", 0, 0), buffer, 10));
  result("not a directory", sys3(SYS_open, "third", 0200000, 0));
  sys2(SYS_mkdir, "sub", 0755);
  sys2(SYS_mkdir, "sub/inner", 0755);
  result("into itself", sys2(SYS_rename, "sub", "sub/inner/x"));
  result("over a directory", sys2(SYS_rename, "third", "sub"));
  result("over a file", sys2(SYS_rename, "sub", "third"));
  result("onto one that is not empty", sys2(SYS_rename, "sub/inner", "../d"));
  result("noreplace", sys5(SYS_renameat2, -100, "sub", -100, "third", 1));
  int dir = sys3(SYS_open, "sub", 0200000, 0);
  outcome("openat", sys4(SYS_openat, dir, "below", 0101, 0644));
  result("faccessat", sys3(SYS_faccessat, dir, "below", 4));
  result("mkdirat", sys3(SYS_mkdirat, dir, "made", 0755));
  result("newfstatat", sys4(SYS_newfstatat, dir, "below", &st, 0));
  result("empty path", sys4(SYS_newfstatat, fd, "", &st, 0x1000));
  show("the file", st.size);
  result("unlinkat", sys3(SYS_unlinkat, dir, "below", 0));
  result("unlinkat", sys3(SYS_unlinkat, dir, "made", 0x200));
  result("not from a file", sys4(SYS_openat, fd, "x", 0, 0));
  result("fchdir", sys1(SYS_fchdir, dir));
  long n = sys2(SYS_getcwd, buffer, sizeof buffer);
  say(buffer + n - 7);
  result("too small", sys2(SYS_getcwd, buffer, 3));
  result("access", sys2(SYS_access, "inner", 7));
  result("no such rights", sys2(SYS_access, "inner", 8));
  char name[300];
  memset(name, 'n', 299);
  name[299] = 0;
  result("too long", sys2(SYS_stat, name, &st));
  result("empty", sys2(SYS_stat, "", &st));
  result("bad pointer", sys2(SYS_stat, "inner", 8));
  result("chmod", sys2(SYS_chmod, "inner", 0700));
  sys2(SYS_stat, "inner", &st);
  show("mode", st.mode);
  sys1(SYS_chdir, "..");
  sys1(SYS_rmdir, "sub/inner");
  sys1(SYS_chdir, "sub");
  result("remove where one is", sys1(SYS_rmdir, "../sub"));
  result("getcwd", sys2(SYS_getcwd, buffer, sizeof buffer));
  result("create there", sys3(SYS_open, "x", 0101, 0644));
  return 0;
}
