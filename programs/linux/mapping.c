/* mmap of files, shared and private; memfd; mremap; what lies beyond the end. */
#include "linux.h"

static volatile int code;
static u64 jump;
static void bus(int signal, struct siginfo *info, void *context) {
  code = signal * 10 + info->code;
  leave(code);
}

int main(int argc, char **argv, char **envp) {
  char buffer[64];
  int status;
  int fd = sys2(SYS_memfd_create, "m", 1);
  outcome("memfd", fd);
  result("flags", sys2(SYS_memfd_create, "m", 0x100));
  result("ftruncate", sys2(SYS_ftruncate, fd, 8192));
  char *shared = (char *)sys6(SYS_mmap, 0, 8192, 3, MAP_SHARED, fd, 0);
  char *private = (char *)sys6(SYS_mmap, 0, 8192, 3, MAP_PRIVATE, fd, 0);
  char *second = (char *)sys6(SYS_mmap, 0, 4096, 3, MAP_SHARED, fd, 4096);
  sys4(SYS_pwrite64, fd, "hello", 5, 0);
  show("write is seen", shared[0] == 'h' && private[1] == 'e');
  shared[4096] = 'Z';
  show("by another mapping", second[0] == 'Z');
  private[0] = 'J';
  show("private stays private", shared[0] == 'h');
  shared[1] = 'u';
  show("a written private page is its own", private[1]);
  shared[4097] = 'q';
  show("an unwritten one is not", private[4097] == 'q');
  sys4(SYS_pread64, fd, buffer, 5, 0);
  buffer[5] = 0;
  say(buffer);
  long child = fork_process();
  if (child == 0) {
    shared[2] = 'C';
    private[2] = 'P';
    leave(0);
  }
  wait_for(child, NULL);
  show("shared with a child", shared[2]);
  show("private from it", private[2]);
  sys1(SYS_close, fd);
  shared[3] = '3';
  show("a closed file stays mapped", second[1] == 'q');

  fd = sys3(SYS_open, "mapped", 0102, 0644);
  sys3(SYS_write, fd, "abc", 3);
  char *file = (char *)sys6(SYS_mmap, 0, 8192, 3, MAP_SHARED, fd, 0);
  show("the rest of the page", file[3]);
  file[0] = 'A';
  file[100] = 'x';
  result("does not make it longer", sys4(SYS_pread64, fd, buffer, 10, 0));
  child = fork_process();
  if (child == 0) {
    on_signal(7, bus, SA_SIGINFO);
    file[4096] = 1;
    leave(0);
  }
  wait_for(child, &status);
  show("beyond the end", status >> 8);
  sys2(SYS_ftruncate, fd, 5000);
  file[4096] = 'y';
  sys2(SYS_ftruncate, fd, 10);
  sys2(SYS_ftruncate, fd, 5000);
  show("gone when cut off", file[4096]);
  int only = sys3(SYS_open, "mapped", 0, 0);
  result("shared needs the right to write", sys6(SYS_mmap, 0, 4096, 3, MAP_SHARED, only, 0));
  outcome("private does not", sys6(SYS_mmap, 0, 4096, 3, MAP_PRIVATE, only, 0) > 0);
  result("offset", sys6(SYS_mmap, 0, 4096, 3, MAP_PRIVATE, only, 1));
  int unread = sys3(SYS_open, "mapped", 1, 0);
  result("not for reading", sys6(SYS_mmap, 0, 4096, 1, MAP_SHARED, unread, 0));

  char *p = map_pages(16384, MAP_PRIVATE);
  p[0] = 1;
  p[4096] = 2;
  p[12288] = 4;
  result("shrink", sys4(SYS_mremap, p, 16384, 8192, 0) - (long)p);
  char *blocker = (char *)sys6(SYS_mmap, p + 8192, 4096, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  result("no room", sys4(SYS_mremap, p, 8192, 32768, 0));
  char *moved = (char *)sys4(SYS_mremap, p, 8192, 32768, 1);
  show("moved", moved != p);
  show("contents", moved[0] + moved[4096] + moved[20000]);
  result("nothing there", sys4(SYS_mremap, p, 4096, 8192, 1));
  result("flags", sys4(SYS_mremap, moved, 4096, 8192, 8));
  result("alignment", sys4(SYS_mremap, moved + 1, 4096, 8192, 1));
  result("to nothing", sys4(SYS_mremap, moved, 4096, 0, 1));
  char *target = map_pages(8192, MAP_PRIVATE);
  result("to a place", sys5(SYS_mremap, moved, 4096, 8192, 3, target) - (long)target);
  show("contents", target[0]);
  /* Shared memory moves with what is behind it. */
  char *anonymous = map_pages(8192, MAP_SHARED);
  anonymous[5] = 55;
  char *there = (char *)sys4(SYS_mremap, anonymous, 8192, 8192 * 4, 1);
  show("shared", there[5]);
  result("madvise", sys3(SYS_madvise, there, 4096, 4));
  show("is still there", there[5]);
  sys3(SYS_madvise, target, 4096, 4);
  show("private is not", target[0]);
  sys1(SYS_unlink, "mapped");
  return 0;
}
