/* Names in folders: listing, links, renaming, walking, what is left of what has been removed. */
#include "linux.h"
static char buffer[4096];
struct dirent { u64 inode; i64 next; unsigned short length; u8 type; char name[]; };
/* Names sorted, so that the order of the file system does not show. */
static void list(const char *what, long fd) {
  const char *names[32];
  int types[32], count = 0;
  sys3(SYS_lseek, fd, 0, 0);
  for (;;) {
    static char all[8192];
    static int used;
    long n = sys3(SYS_getdents64, fd, buffer, sizeof buffer);
    if (n <= 0) break;
    for (long at = 0; at < n;) {
      struct dirent *entry = (struct dirent *)(buffer + at);
      u64 length = strlen(entry->name) + 1;
      if (used + length > sizeof all) used = 0;
      memcpy(all + used, entry->name, length);
      int place = count++;
      while (place > 0 && !same(names[place - 1], all + used)) {
        const char *a = names[place - 1], *b = all + used;
        while (*a && *a == *b) a++, b++;
        if (*a < *b) break;
        names[place] = names[place - 1];
        types[place] = types[place - 1];
        place--;
      }
      names[place] = all + used;
      types[place] = entry->type;
      used += length;
      at += entry->length;
    }
  }
  put(what);
  put(":");
  for (int i = 0; i < count; i++) {
    put(" ");
    put(names[i]);
    put("/");
    put_number(types[i]);
  }
  end();
}
struct stat { u64 dev, ino, nlink; u32 mode, uid, gid, pad; u64 rdev; i64 size, blksize, blocks, times[6], room[3]; };
static struct stat st;
static void show_links(const char *path) {
  long got = sys2(SYS_lstat, path, &st);
  put(path);
  put(": links ");
  put_number(got ? got : st.nlink);
  put(" mode ");
  put_hex(st.mode & 0170000);
  end();
}
int main(int argc, char **argv, char **envp) {
  sys1(SYS_umask, 022);
  sys2(SYS_mkdir, "top", 0777);
  sys1(SYS_chdir, "top");
  sys2(SYS_mkdir, "a", 0777);
  sys2(SYS_mkdir, "a/b", 0777);
  long fd = sys3(SYS_open, "file", 0102, 0666);
  sys3(SYS_write, fd, "text", 4);
  result("link", sys2(SYS_link, "file", "a/second"));
  result("symlink", sys2(SYS_symlink, "../file", "a/soft"));
  result("dangling", sys2(SYS_symlink, "nowhere", "dangling"));
  long here = sys3(SYS_open, ".", 0200000, 0), inner = sys3(SYS_open, "a", 0200000, 0);
  list("here", here);
  list("in a", inner);
  show_links("a");
  show_links("file");
  show_links("a/soft");
  show_links(".");
  result("through the link", sys3(SYS_open, "a/soft", 0, 0) > 0 ? 0 : -1);
  result("not following", sys3(SYS_open, "a/soft", 0400000, 0));
  result("a dangling one", sys3(SYS_open, "dangling", 0, 0));
  result("making through it", sys3(SYS_open, "dangling", 0101, 0600) > 0 ? 0 : -1);
  show_links("nowhere");
  result("through a folder and back", sys2(SYS_stat, "a/b/../../file", &st));
  result("a link as a folder", sys2(SYS_stat, "a/soft/", &st));
  result("over a file", sys2(SYS_rename, "nowhere", "file"));
  show("the old one lives on", sys2(SYS_fstat, fd, &st) == 0 && st.nlink == 1);
  result("onto its own other name", sys2(SYS_rename, "a/second", "a/second"));
  result("a folder over an empty one", (sys2(SYS_mkdir, "empty", 0700), sys2(SYS_rename, "empty", "a/b")));
  result("over a full one", (sys2(SYS_mkdir, "c", 0700), sys2(SYS_rename, "c", "a")));
  show_links("a");
  result("not over anything", sys5(SYS_renameat2, here, "c", inner, "second", 1));
  result("moved", sys4(SYS_renameat, here, "c", inner, "c"));
  list("here", here);
  list("in a", inner);
  result("not empty", sys1(SYS_rmdir, "a"));
  sys1(SYS_unlink, "a/soft");
  sys1(SYS_unlink, "a/second");
  sys3(SYS_unlinkat, inner, "c", 0x200);
  sys3(SYS_unlinkat, inner, "b", 0x200);
  result("no folder", sys3(SYS_unlinkat, here, "file", 0x200));
  result("rmdir", sys1(SYS_rmdir, "a"));
  list("what is removed", inner);
  result("nothing can be made there", sys3(SYS_mkdirat, inner, "x", 0700));
  show("no links", sys2(SYS_fstat, inner, &st) == 0 && st.nlink == 0);
  result("fchdir there", sys1(SYS_fchdir, inner));
  result("getcwd", sys2(SYS_getcwd, buffer, sizeof buffer));
  sys1(SYS_fchdir, here);
  long n = sys2(SYS_getcwd, buffer, sizeof buffer);
  show("back", n > 4 && same(buffer + n - 5, "/top"));
  result("too long a name", sys2(SYS_mkdir, memset(buffer, 'n', 300), 0700));
  buffer[255] = 0;
  result("just short enough", sys2(SYS_mkdir, buffer, 0700));
  result("chmod", sys2(SYS_chmod, "file", 0421));
  sys2(SYS_stat, "file", &st);
  put_hex(st.mode);
  end();
  sys1(SYS_umask, 077);
  sys3(SYS_open, "masked", 0102, 0666);
  sys2(SYS_stat, "masked", &st);
  put_hex(st.mode);
  end();
  return 0;
}
