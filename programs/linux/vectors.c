/* readv and writev, ioctl, the heap, munmap: buffers of many pieces and pieces of memory. */
#include "linux.h"

struct iovec { void *base; u64 length; };
static char a[8], b[8], c[8];

int main(int argc, char **argv, char **envp) {
  int p[2], count = 0, on = 1;
  sys1(SYS_pipe, p);
  struct iovec out[3] = { { "abc", 3 }, { "", 0 }, { "defgh", 5 } };
  struct iovec in[3] = { { a, 2 }, { b, 5 }, { c, 7 } };
  result("writev", sys3(SYS_writev, p[1], out, 3));
  result("FIONREAD", sys3(SYS_ioctl, p[0], 0x541b, &count));
  show("is", count);
  result("readv", sys3(SYS_readv, p[0], in, 3));
  say(a);
  say(b);
  say(c);
  result("none", sys3(SYS_writev, p[1], out, 0));
  result("too many", sys3(SYS_writev, p[1], out, 1025));
  out[1].length = -1;
  result("negative", sys3(SYS_writev, p[1], out, 3));
  result("bad array", sys3(SYS_readv, p[0], 8, 1));
  result("FIONBIO", sys3(SYS_ioctl, p[0], 0x5421, &on));
  result("empty", sys3(SYS_readv, p[0], in, 1));
  result("FIOCLEX", sys3(SYS_ioctl, p[0], 0x5451, 0));
  result("is", sys3(SYS_fcntl, p[0], 1, 0));
  result("no such", sys3(SYS_ioctl, p[0], 0x1234, 0));
  result("not open", sys3(SYS_ioctl, 99, 0x5421, &on));
  int fd = sys2(SYS_creat, "created", 0600);
  outcome("creat", fd);
  result("fdatasync", sys1(SYS_fdatasync, fd));
  result("of a pipe", sys1(SYS_fdatasync, p[0]));
  result("one piece is bad", (in[1].base = (void *)8, sys3(SYS_write, p[1], "123456", 6), sys3(SYS_readv, p[0], in, 3)));

  long brk = sys1(SYS_brk, 0);
  show("grown", sys1(SYS_brk, brk + 10000) - brk);
  *(char *)(brk + 9999) = 5;
  show("used", *(char *)(brk + 9999));
  show("shrunk", sys1(SYS_brk, brk) - brk);
  show("not below", sys1(SYS_brk, 1) - brk);
  char *pages = map_pages(12288, MAP_PRIVATE);
  result("munmap", sys2(SYS_munmap, pages + 4096, 4096));
  result("not mapped is no error", sys2(SYS_munmap, pages + 4096, 4096));
  result("unaligned", sys2(SYS_munmap, pages + 1, 4096));
  result("nothing", sys2(SYS_munmap, pages, 0));
  result("a hole", sys3(SYS_write, p[1], pages + 4096, 1));
  result("mprotect over it", sys3(SYS_mprotect, pages, 12288, 1));
  sys1(SYS_unlink, "created");
  return 0;
}
