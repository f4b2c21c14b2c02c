/* Reading and writing at places, several buffers at once, from file to file; what statx says; descriptors that are only places. */
#include "linux.h"
#define O_RDWR 2
#define O_CREAT 0100
#define O_PATH 010000000
#define O_DIRECTORY 0200000
#define O_NOFOLLOW 0400000
struct iovec { void *base; u64 length; };
struct statx { u32 mask, blksize; u64 attributes; u32 nlink, uid, gid; unsigned short mode, pad; u64 ino, size, blocks, known; struct { long s; u32 n, pad; } times[4]; u32 major, minor, dev_major, dev_minor; u64 room[14]; };
static char text[64];
static void show_text(const char *what, long length) {
  put(what);
  put(": ");
  text[length > 0 ? length : 0] = 0;
  say(text);
}

int main(int argc, char **argv, char **envp) {
  struct iovec two[2] = { { "hello ", 6 }, { "world", 5 } }, into[2] = { { text, 4 }, { text + 4, 20 } };
  long fd = sys3(SYS_open, "file", O_RDWR | O_CREAT, 0640);
  result("pwritev", sys4(SYS_pwritev, fd, two, 2, 3));
  result("the place has not moved", sys3(SYS_lseek, fd, 0, 1));
  result("preadv", sys4(SYS_preadv, fd, into, 2, 3));
  show_text("read", 11);
  result("beyond the end", sys4(SYS_preadv, fd, into, 2, 100));
  result("negative", sys4(SYS_preadv, fd, into, 2, -1));
  result("pwritev2 at its own place", sys6(SYS_pwritev2, fd, L(two), 1, -1, 0, 0));
  result("the place has moved", sys3(SYS_lseek, fd, 0, 1));
  result("preadv2 at its own place", sys6(SYS_preadv2, fd, L(into), 2, -1, 0, 0));
  result("preadv2", sys6(SYS_preadv2, fd, L(into), 2, 0, 0, 0));
  show_text("read", 14);
  result("no such flag", sys6(SYS_preadv2, fd, L(into), 2, 0, 0, 0x4000));
  result("less than -1", sys6(SYS_preadv2, fd, L(into), 2, -2, 0, 0));
  int p[2];
  sys1(SYS_pipe, p);
  result("a pipe has no places", sys4(SYS_pwritev, p[1], two, 2, 0));
  result("too many", sys4(SYS_preadv, fd, into, 2000, 0));
  result("not open", sys4(SYS_preadv, 99, into, 2, 0));

  /* From file to file. */
  long offset = 3;
  result("sendfile", sys4(SYS_sendfile, p[1], fd, &offset, 5));
  show("offset", offset);
  show_text("came", sys3(SYS_read, p[0], text, 60));
  sys3(SYS_lseek, fd, 9, 0);
  result("from its own place", sys4(SYS_sendfile, p[1], fd, NULL, 100));
  result("which has moved", sys3(SYS_lseek, fd, 0, 1));
  show_text("came", sys3(SYS_read, p[0], text, 60));
  result("at the end", sys4(SYS_sendfile, p[1], fd, NULL, 100));
  result("bad offset", sys4(SYS_sendfile, p[1], fd, 16, 100));
  result("not for writing", sys4(SYS_sendfile, p[0], fd, NULL, 100));

  /* statx. */
  struct statx x;
  memset(&x, 0, sizeof x);
  result("statx", sys5(SYS_statx, -100, "file", 0, 0x7ff, &x));
  show("size", x.size);
  put("mode ");
  put_hex(x.mode);
  end();
  show("links", x.nlink);
  show("all basic fields", (x.mask & 0x7ff) == 0x7ff);
  result("by descriptor", sys5(SYS_statx, fd, "", 0x1000, 0x7ff, &x));
  result("no such file", sys5(SYS_statx, -100, "nothing", 0, 0x7ff, &x));
  result("reserved", sys5(SYS_statx, -100, "file", 0, 0x80000000, &x));
  result("both ways of asking", sys5(SYS_statx, -100, "file", 0x6000, 0x7ff, &x));
  result("no such flag", sys5(SYS_statx, -100, "file", 1, 0x7ff, &x));
  result("bad buffer", sys5(SYS_statx, -100, "file", 0, 0x7ff, 16));

  /* O_PATH. */
  sys2(SYS_mkdir, "folder", 0700);
  sys2(SYS_symlink, "file", "link");
  long place = sys3(SYS_open, "folder", O_PATH, 0);
  outcome("open", place);
  result("read", sys3(SYS_read, place, text, 1));
  result("getdents", sys3(SYS_getdents64, place, text, 64));
  result("fchmod", sys2(SYS_fchmod, place, 0755));
  outcome("fstat", sys2(SYS_fstat, place, text - 0 + (long)map_pages(4096, MAP_PRIVATE) - (long)text));
  outcome("below it", sys4(SYS_openat, place, "new", O_RDWR | O_CREAT, 0600));
  outcome("dup", sys1(SYS_dup, place));
  result("its flags", sys3(SYS_fcntl, place, 3, 0) & ~0100000);
  result("F_SETFL", sys3(SYS_fcntl, place, 4, 0));
  result("fchdir", sys1(SYS_fchdir, place));
  outcome("there", sys3(SYS_open, "new", 0, 0));
  sys1(SYS_chdir, "..");
  long link = sys3(SYS_open, "link", O_PATH | O_NOFOLLOW, 0);
  outcome("the link itself", link);
  show_text("leads to", sys4(SYS_readlinkat, link, "", text, 60));
  result("no folder", sys3(SYS_open, "file", O_PATH | O_DIRECTORY, 0));
  result("not there", sys3(SYS_open, "nothing", O_PATH | O_CREAT, 0600));
  result("mmap", sys6(SYS_mmap, 0, 4096, PROT_READ, MAP_PRIVATE, link, 0));
  result("close", sys1(SYS_close, link));
  return 0;
}
