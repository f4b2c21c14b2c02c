/* Futexes: moving waiters, changing a second word, bit sets, and locks whose owner ends. */
#include "linux.h"
#define PRIVATE 128
static volatile int first, second, third, woken, waiting;
static long futex(volatile int *word, int operation, long value, long timeout, volatile int *other, long value3) {
  return sys6(SYS_futex, L(word), operation, value, timeout, L(other), value3);
}
static void waiter(void *which) {
  volatile int *word = which;
  __atomic_add_fetch(&waiting, 1, 5);
  long got = futex(word, 0 | PRIVATE, 0, 0, 0, 0);
  if (got == 0) __atomic_add_fetch(&woken, 1, 5);
}
static void bit_waiter(void *bits) {
  __atomic_add_fetch(&waiting, 1, 5);
  if (futex(&third, 9 | PRIVATE, 0, 0, 0, L(bits)) == 0) __atomic_add_fetch(&woken, 1, 5);
}
static void until(volatile int *word, int value) {
  while (__atomic_load_n(word, 5) < value) sleep_ms(1);
}
static volatile int words[6];
static void start_waiters(int count, volatile int *word) {
  woken = waiting = 0;
  for (int i = 0; i < count; i++) thread(waiter, (void *)word, &words[i]);
  until(&waiting, count);
  sleep_ms(30);
}
static void join_all(int count) {
  for (int i = 0; i < count; i++) join(&words[i]);
}

/* ---- a robust lock */
struct lock { struct lock *next; int word; };
static struct { struct lock *first; long offset; struct lock *pending; } list;
static struct lock lock;
static void owner(void *unused) {
  list.first = &lock;
  list.offset = 8;
  list.pending = NULL;
  lock.next = (struct lock *)&list;
  lock.word = sys0(SYS_gettid) | 0x80000000;
  result("set_robust_list", sys2(SYS_set_robust_list, &list, 24));
  struct { void *head; u64 length; } told;
  result("get_robust_list", sys3(SYS_get_robust_list, 0, &told.head, &told.length));
  show("the same", told.head == &list && told.length == 24);
}

int main(int argc, char **argv, char **envp) {
  start_waiters(5, &first);
  result("requeue", futex(&first, 3 | PRIVATE, 1, 2, &second, 0));
  until(&woken, 1);
  result("left on the first", futex(&first, 1 | PRIVATE, 99, 0, 0, 0));
  until(&woken, 3);
  result("moved to the second", futex(&second, 1 | PRIVATE, 99, 0, 0, 0));
  join_all(5);
  show("woken", woken);

  start_waiters(4, &first);
  result("another value", futex(&first, 4 | PRIVATE, 1, 9, &second, 77));
  result("cmp_requeue", futex(&first, 4 | PRIVATE, 1, 9, &second, 0));
  result("nobody left", futex(&first, 1 | PRIVATE, 99, 0, 0, 0));
  result("all the others", futex(&second, 1 | PRIVATE, 99, 0, 0, 0));
  join_all(4);
  result("a negative count", futex(&first, 3 | PRIVATE, -1, 0, &second, 0));
  result("unaligned", futex(&first, 3 | PRIVATE, 1, 1, (int *)((char *)&second + 1), 0));
  result("nowhere", futex(&first, 5 | PRIVATE, 1, 1, (int *)16, 0));

  /* WAKE_OP: set, add, or, and-not, xor; compared with the old value. */
  static const struct { int operation, argument, comparison, compared; } rows[] = {
    { 0, 5, 0, 0 }, { 1, 3, 4, 4 }, { 2, 16, 5, 9 }, { 3, 8, 2, 0 }, { 4, 1, 1, 16 }, { 8, 4, 3, 100 }, { 1, -7, 0, 16 },
  };
  second = 0;
  for (int i = 0; i < 7; i++) {
    start_waiters(1, &first);
    int code = (u32)rows[i].operation << 28 | (rows[i].comparison & 15) << 24 | (rows[i].argument & 0xfff) << 12 | (rows[i].compared & 0xfff);
    result("wake_op", futex(&first, 5 | PRIVATE, 1, 1, &second, code));
    show("now", second);
    join_all(1);
  }
  result("no such operation", futex(&first, 5 | PRIVATE, 1, 1, &second, 7u << 28));
  second = 0;
  start_waiters(2, &second);
  result("wakes of the second only", futex(&first, 5 | PRIVATE, 1, 9, &second, 1 << 28 | 0 << 24 | 1 << 12 | 0));
  join_all(2);

  /* Bit sets. */
  woken = waiting = 0;
  thread(bit_waiter, (void *)1l, &words[0]);
  thread(bit_waiter, (void *)6l, &words[1]);
  until(&waiting, 2);
  sleep_ms(30);
  result("no bit in common", futex(&third, 10 | PRIVATE, 99, 0, 0, 8));
  result("one of two", futex(&third, 10 | PRIVATE, 99, 0, 0, 2));
  result("the other", futex(&third, 10 | PRIVATE, 99, 0, 0, 1));
  join_all(2);
  result("no bits", futex(&third, 10 | PRIVATE, 99, 0, 0, 0));

  thread(owner, NULL, &words[0]);
  join(&words[0]);
  show("its owner died", (u32)lock.word >> 30 & 1);
  show("nobody's", lock.word & 0x3fffffff);
  show("waiters", (u32)lock.word >> 31);
  result("wrong length", sys2(SYS_set_robust_list, &list, 16));
  result("nobody's list", sys3(SYS_get_robust_list, 99999999, &list, &list));
  result("bad pointer", sys3(SYS_get_robust_list, 0, 16, 16));
  return 0;
}
