/* mremap, madvise, munmap and mprotect on parts of mappings. */
#include "linux.h"
#define PAGE 4096
static volatile int faults;
static void skip(int signal, struct siginfo *info, void *context) {
  faults++;
  ((u64 *)context)[5 + 16] += 2;
}
static int read_at(volatile char *at) {
  int value = -1;
  faults = 0;
  __asm__ volatile("mov (%%rdx), %%al" : "=a"(value) : "0"(0), "d"(at));
  return faults ? -1 : value & 0xff;
}
static int write_at(volatile char *at) {
  faults = 0;
  __asm__ volatile("mov %%al, (%%rdx)" : : "a"(7), "d"(at) : "memory");
  return faults;
}
static char *fresh(int pages) {
  /* With a hole on both sides. */
  char *at = map_pages((pages + 2) * PAGE, MAP_PRIVATE);
  sys2(SYS_munmap, at, PAGE);
  sys2(SYS_munmap, at + (pages + 1) * PAGE, PAGE);
  for (int i = 0; i < pages; i++) at[(i + 1) * PAGE] = i + 1;
  return at + PAGE;
}
int main(int argc, char **argv, char **envp) {
  on_signal(SIGSEGV, skip, SA_SIGINFO);
  char *at = fresh(4);
  result("a hole in it", sys2(SYS_munmap, at + PAGE, PAGE));
  show("before", read_at(at));
  show("in it", read_at(at + PAGE));
  show("behind", read_at(at + 2 * PAGE));
  result("mprotect over it", sys3(SYS_mprotect, at, 4 * PAGE, PROT_READ));
  show("what lies before has changed", write_at(at));
  show("what lies behind has not", write_at(at + 3 * PAGE));
  result("madvise over it", sys3(SYS_madvise, at, 4 * PAGE, 4));
  show("forgotten", read_at(at));
  at = fresh(3);
  sys3(SYS_mprotect, at + PAGE, PAGE, 0);
  show("no rights", read_at(at + PAGE));
  sys3(SYS_mprotect, at + PAGE, PAGE, PROT_READ);
  show("kept meanwhile", read_at(at + PAGE));
  result("madvise", sys3(SYS_madvise, at, 3 * PAGE, 4));
  show("zero again", read_at(at + 2 * PAGE));
  result("no such advice", sys3(SYS_madvise, at, PAGE, 77));
  result("unaligned", sys3(SYS_madvise, at + 1, PAGE, 4));
  result("nothing", sys3(SYS_madvise, at, 0, 4));

  at = fresh(2);
  char *moved = (char *)sys4(SYS_mremap, at, 2 * PAGE, 8 * PAGE, 1);
  show("moved", moved > 0 && read_at(moved) == 1 && read_at(moved + PAGE) == 2);
  show("grown", read_at(moved + 7 * PAGE));
  result("cut in place", sys4(SYS_mremap, moved, 8 * PAGE, PAGE, 0) == (long)moved ? 0 : -1);
  show("gone", read_at(moved + PAGE));
  result("grow in place", sys4(SYS_mremap, moved, PAGE, 3 * PAGE, 0) == (long)moved ? 0 : -1);
  show("zeroes there", read_at(moved + 2 * PAGE));
  at = fresh(1);
  result("no room in place", sys4(SYS_mremap, fresh(1), PAGE, 1000000l * PAGE, 0));
  char *target = fresh(2);
  result("to a place", sys5(SYS_mremap, at, PAGE, PAGE, 3, target) == (long)target ? 0 : -1);
  show("there", read_at(target));
  show("not here", read_at(at));
  show("its neighbour stays", read_at(target + PAGE));
  result("onto itself", sys5(SYS_mremap, target, 2 * PAGE, 2 * PAGE, 3, target + PAGE));
  result("fixed alone", sys5(SYS_mremap, target, PAGE, PAGE, 2, at));
  result("no new size", sys4(SYS_mremap, target, PAGE, 0, 1));
  result("nothing there", sys4(SYS_mremap, at, PAGE, 2 * PAGE, 1));
  result("unaligned", sys4(SYS_mremap, target + 1, PAGE, 2 * PAGE, 1));
  result("more than there is", sys4(SYS_mremap, target, 4 * PAGE, 8 * PAGE, 1));

  result("fixed, not over others", sys6(SYS_mmap, L(target), PAGE, 3, MAP_PRIVATE | MAP_ANONYMOUS | 0x100000, -1, 0));
  result("fixed, over others", sys6(SYS_mmap, L(target), PAGE, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == (long)target ? 0 : -1);
  show("fresh", read_at(target));
  result("munmap of nothing", sys2(SYS_munmap, at, PAGE));
  result("no length", sys2(SYS_munmap, at, 0));
  result("unaligned", sys2(SYS_munmap, at + 1, PAGE));
  /* The heap. */
  long heap = sys1(SYS_brk, 0);
  show("grows", sys1(SYS_brk, heap + 10000) == heap + 10000);
  ((char *)heap)[9999] = 5;
  show("shrinks", sys1(SYS_brk, heap) == heap);
  show("gone", read_at((char *)heap + 9999));
  show("not below its start", sys1(SYS_brk, 4096) == heap);
  show("not too far", sys1(SYS_brk, 1l << 46) == heap);
  /* The stack grows by itself. */
  char *deep = (char *)__builtin_frame_address(0) - 300000;
  show("deep in the stack", read_at(deep));
  return 0;
}
