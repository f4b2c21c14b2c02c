/* Files without a name, and what they can be sealed against. */
#include "linux.h"
#define ADD_SEALS 1033
#define GET_SEALS 1034
static void *map(long fd, int prot, int flags) { return (void *)sys6(SYS_mmap, 0, 8192, prot, flags, fd, 0); }

int main(int argc, char **argv, char **envp) {
  long plain = sys2(SYS_memfd_create, "plain", 0);
  result("sealed against seals", sys3(SYS_fcntl, plain, GET_SEALS, 0));
  result("none can be added", sys3(SYS_fcntl, plain, ADD_SEALS, 2));
  long fd = sys2(SYS_memfd_create, "sealable", 2);
  result("none yet", sys3(SYS_fcntl, fd, GET_SEALS, 0));
  sys2(SYS_ftruncate, fd, 8192);
  sys3(SYS_write, fd, "hello", 5);
  result("no such seal", sys3(SYS_fcntl, fd, ADD_SEALS, 0x100));
  result("not smaller", sys3(SYS_fcntl, fd, ADD_SEALS, 2));
  result("smaller", sys2(SYS_ftruncate, fd, 4096));
  result("larger", sys2(SYS_ftruncate, fd, 8200));
  result("not larger", sys3(SYS_fcntl, fd, ADD_SEALS, 4));
  result("larger", sys2(SYS_ftruncate, fd, 9000));
  sys3(SYS_lseek, fd, 0, 2);
  result("a write beyond", sys3(SYS_write, fd, "x", 1));
  sys3(SYS_lseek, fd, 8190, 0);
  outcome("a write within", sys3(SYS_pwrite64, fd, "x", 1));
  /* A mapping that may be written keeps the seal away. */
  void *writable = map(fd, PROT_READ | PROT_WRITE, MAP_SHARED);
  result("not written, while mapped", sys3(SYS_fcntl, fd, ADD_SEALS, 8));
  sys2(SYS_munmap, writable, 8192);
  void *copy = map(fd, PROT_READ | PROT_WRITE, MAP_PRIVATE);
  result("not written", sys3(SYS_fcntl, fd, ADD_SEALS, 8));
  result("its seals", sys3(SYS_fcntl, fd, GET_SEALS, 0));
  result("write", sys4(SYS_pwrite64, fd, "y", 1, 0));
  result("map it for writing", L(map(fd, PROT_READ | PROT_WRITE, MAP_SHARED)));
  void *shown = map(fd, PROT_READ, MAP_SHARED);
  show("it can be shown", *(char *)shown == 'h');
  result("and not made writable", sys3(SYS_mprotect, shown, 8192, PROT_READ | PROT_WRITE));
  *(char *)copy = 'j';
  show("a copy can be written", *(char *)copy == 'j' && *(char *)shown == 'h');
  result("no more seals", sys3(SYS_fcntl, fd, ADD_SEALS, 1));
  result("none", sys3(SYS_fcntl, fd, ADD_SEALS, 1));
  long future = sys2(SYS_memfd_create, "future", 3);
  sys2(SYS_ftruncate, future, 8192);
  char *before = map(future, PROT_READ | PROT_WRITE, MAP_SHARED);
  result("not written from now on", sys3(SYS_fcntl, future, ADD_SEALS, 16));
  before[0] = 'k';
  result("write", sys3(SYS_write, future, "y", 1));
  show("but the mapping there is", before[0]);
  result("another", L(map(future, PROT_READ | PROT_WRITE, MAP_SHARED)));
  result("a pipe's", sys3(SYS_fcntl, 1, ADD_SEALS, 1) == -22 || sys3(SYS_fcntl, 1, GET_SEALS, 0) == -22);
  result("not open", sys3(SYS_fcntl, 99, GET_SEALS, 0));
  long path = sys3(SYS_open, "/dev/zero", 1, 0);
  result("only for writing", L(map(path, PROT_READ, MAP_PRIVATE)));
  return 0;
}
