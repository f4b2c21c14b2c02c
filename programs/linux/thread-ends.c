/* Threads that end: joined by their word, by a leader that ends first, by exit_group, by exec; many at once. */
#include "linux.h"
#define MANY 24
static volatile int words[MANY], total, go, turn;
static void adder(void *which) {
  while (!go) sys6(SYS_futex, L(&go), 128, 0, 0, 0, 0);
  for (int i = 0; i < 500; i++) __atomic_add_fetch(&total, (long)which, 5);
}
/* A lock: 0 free, 1 taken, 2 taken and waited for. */
static volatile int lock_word, inside, worst, plain;
static void take(void) {
  int zero = 0;
  if (__atomic_compare_exchange_n(&lock_word, &zero, 1, 0, 5, 5)) return;
  while (__atomic_exchange_n(&lock_word, 2, 5) != 0) sys6(SYS_futex, L(&lock_word), 128, 2, 0, 0, 0);
}
static void give(void) {
  if (__atomic_exchange_n(&lock_word, 0, 5) == 2) sys6(SYS_futex, L(&lock_word), 129, 1, 0, 0, 0);
}
static void locker(void *unused) {
  for (int i = 0; i < 300; i++) {
    take();
    if (++inside > worst) worst = inside;
    plain++;
    if (i % 50 == 0) sys0(SYS_sched_yield);
    inside--;
    give();
  }
}
/* A bounded buffer between producers and consumers. */
static volatile int slots[4], fill_count, filled_seq, emptied_seq, consumed;
static void producer(void *base) {
  for (int i = 0; i < 50; i++) {
    for (;;) {
      take();
      if (fill_count < 4) break;
      int seen = emptied_seq;
      give();
      sys6(SYS_futex, L(&emptied_seq), 128, seen, 0, 0, 0);
    }
    slots[fill_count++] = (long)base + i;
    filled_seq++;
    give();
    sys6(SYS_futex, L(&filled_seq), 129, 99, 0, 0, 0);
  }
}
static void consumer(void *unused) {
  for (int i = 0; i < 50; i++) {
    for (;;) {
      take();
      if (fill_count > 0) break;
      int seen = filled_seq;
      give();
      sys6(SYS_futex, L(&filled_seq), 128, seen, 0, 0, 0);
    }
    consumed += slots[--fill_count];
    emptied_seq++;
    give();
    sys6(SYS_futex, L(&emptied_seq), 129, 99, 0, 0, 0);
  }
}
static void ender(void *unused) {
  sleep_ms(3);
  leave(7);
}
static volatile int slow_done;
static int out[2];
static void slow(void *unused) {
  sleep_ms(10);
  sys3(SYS_write, out[1], "t", 1);
}
int main(int argc, char **argv, char **envp) {
  int status;
  char byte = 0;
  for (long i = 0; i < MANY; i++) thread(adder, (void *)i, &words[i]);
  go = 1;
  sys6(SYS_futex, L(&go), 129, 1000, 0, 0, 0);
  for (int i = 0; i < MANY; i++) join(&words[i]);
  show("total", total);
  for (int i = 0; i < 6; i++) thread(locker, 0, &words[i]);
  for (int i = 0; i < 6; i++) join(&words[i]);
  show("counted under the lock", plain);
  show("never two inside", worst);
  for (long i = 0; i < 3; i++) thread(producer, (void *)(i * 1000), &words[i]);
  for (int i = 3; i < 6; i++) thread(consumer, 0, &words[i]);
  for (int i = 0; i < 6; i++) join(&words[i]);
  show("consumed", consumed);
  show("nothing left", fill_count);
  long child = fork_process();
  if (child == 0) {
    thread(ender, 0, &words[0]);
    for (;;) sys0(SYS_pause);
  }
  wait_for(child, &status);
  show("a thread ends all", status >> 8);
  /* The leader ends; the process lives until the last thread has ended. */
  sys1(SYS_pipe, out);
  child = fork_process();
  if (child == 0) {
    thread(slow, 0, &words[0]);
    sys1(SYS_exit, 0);
  }
  show("the thread goes on", sys3(SYS_read, out[0], &byte, 1));
  show("ended when it had", wait_for(child, &status) == child);
  /* A word in memory that is gone, or bad, hurts nobody. */
  child = fork_process();
  if (child == 0) {
    sys1(SYS_set_tid_address, 16);
    sys1(SYS_exit, 5);
  }
  wait_for(child, &status);
  show("a bad word", status >> 8);
  return 0;
}
