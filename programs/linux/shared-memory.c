/* Memory that processes share: anonymous, of a file, of a file without a name; private copies; changes of the file's size. */
#include "linux.h"
static long map(u64 bytes, int prot, int flags, long fd, long offset) {
  return sys6(SYS_mmap, 0, bytes, prot, flags, fd, offset);
}
static volatile int faults;
static void skip(int signal, struct siginfo *info, void *context) {
  faults++;
  ((u64 *)context)[5 + 16] += 2; /* RIP */
}
static int touch(volatile char *at) {
  int value = -1;
  faults = 0;
  __asm__ volatile("mov (%%rdx), %%al" : "=a"(value) : "0"(0), "d"(at));
  return faults ? -1 : value & 0xff;
}
int main(int argc, char **argv, char **envp) {
  int status;
  on_signal(7, skip, SA_SIGINFO);
  on_signal(SIGSEGV, skip, SA_SIGINFO);
  volatile int *both = map_pages(4096, MAP_SHARED), *own = map_pages(4096, MAP_PRIVATE);
  own[0] = 1;
  long child = fork_process();
  if (child == 0) {
    both[0] = 5;
    own[0] = 6;
    sys6(SYS_futex, L(both), 1, 1, 0, 0, 0);
    while (both[1] == 0) sys6(SYS_futex, L(both + 1), 0, 0, 0, 0, 0);
    leave(both[1]);
  }
  while (both[0] == 0) sys6(SYS_futex, L(both), 0, 0, 0, 0, 0);
  show("shared", both[0]);
  show("private", own[0]);
  both[1] = 9;
  sys6(SYS_futex, L(both + 1), 1, 1, 0, 0, 0);
  wait_for(child, &status);
  show("back", status >> 8);

  long fd = sys3(SYS_open, "file", 0102, 0600);
  sys3(SYS_write, fd, "0123456789", 10);
  volatile char *shown = (char *)map(4096, 3, MAP_SHARED, fd, 0), *copy = (char *)map(4096, 3, MAP_PRIVATE, fd, 0);
  shown[0] = 'a';
  show("the copy shows it still", copy[0]);
  copy[1] = 'b';
  shown[1] = 'c';
  show("not any more", copy[1]);
  char text[16] = "";
  sys4(SYS_pread64, fd, text, 10, 0);
  say(text);
  sys4(SYS_pwrite64, fd, "z", 1, 9);
  show("written through the descriptor", shown[9]);
  show("beyond the end, in its page", shown[100]);
  show("beyond that", touch((char *)map(8192, 1, MAP_SHARED, fd, 0) + 4096));
  sys2(SYS_ftruncate, fd, 5000);
  volatile char *two = (char *)map(8192, 3, MAP_SHARED, fd, 0);
  show("a page more", touch(two + 4096));
  two[4100] = 'x';
  sys2(SYS_ftruncate, fd, 3);
  show("gone again", touch(two + 4096));
  show("cut to zero", two[5]);
  sys2(SYS_ftruncate, fd, 5000);
  show("and zero it stays", touch(two + 4100));
  sys1(SYS_close, fd);
  two[1] = 'k';
  sys1(SYS_unlink, "file");
  show("without descriptor and name", two[1]);
  result("offset", map(4096, 1, MAP_SHARED, 1, 5));

  long memory = sys2(SYS_memfd_create, "name", 0);
  sys2(SYS_ftruncate, memory, 4096);
  volatile int *there = (int *)map(4096, 3, MAP_SHARED, memory, 0);
  child = fork_process();
  if (child == 0) {
    volatile int *mine = (int *)map(4096, 3, MAP_SHARED, memory, 0);
    mine[3] = 33;
    leave(0);
  }
  wait_for(child, &status);
  show("another mapping of it", there[3]);
  fd = sys3(SYS_open, "read-only", 0102, 0600);
  sys2(SYS_ftruncate, fd, 4096);
  long reader = sys3(SYS_open, "read-only", 0, 0);
  result("shared, for writing", map(4096, 3, MAP_SHARED, reader, 0));
  volatile char *writable_copy = (char *)map(4096, 3, MAP_PRIVATE, reader, 0);
  writable_copy[0] = 1;
  show("a private copy", writable_copy[0]);
  long page = map(4096, 1, MAP_SHARED, reader, 0);
  result("made writable later", sys3(SYS_mprotect, page, 4096, 3));
  result("an unknown type", map(4096, 3, 0, fd, 0));
  result("nothing", map(0, 3, MAP_SHARED, fd, 0));
  return 0;
}
