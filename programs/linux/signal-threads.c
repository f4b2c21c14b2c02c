/* Signals and threads: whose mask counts, who takes what is for the process, what is for one thread alone. */
#include "linux.h"
#define MANY 4
static volatile int taken_by[MANY + 1], ready, stop, tids[MANY + 1], words[MANY + 1];
static __attribute__((noinline)) int self(void) {
  int tid = sys0(SYS_gettid);
  for (int i = 0; i <= MANY; i++) if (tids[i] == tid) return i;
  return -1;
}
static void handler(int signal) { __atomic_add_fetch(&taken_by[self()], 1, 5); }
static void waiter(void *which) {
  int i = (long)which;
  tids[i] = sys0(SYS_gettid);
  if (i == 2) mask_signals(SIG_UNBLOCK, BIT(SIGUSR1));
  __atomic_add_fetch(&ready, 1, 5);
  struct timespec time = { 0, 1000000 };
  while (!stop) sys2(SYS_nanosleep, &time, 0);
}
static volatile int got_signal;
static void sigwaiter(void *unused) {
  u64 set = BIT(SIGUSR2);
  mask_signals(SIG_BLOCK, set);
  __atomic_add_fetch(&ready, 1, 5);
  got_signal = sys4(SYS_rt_sigtimedwait, &set, 0, 0, 8);
}
static void spinner(void *unused) {
  for (;;) sys0(SYS_sched_yield);
}

int main(int argc, char **argv, char **envp) {
  int status;
  tids[0] = sys0(SYS_gettid);
  on_signal(SIGUSR1, handler, SA_RESTART);
  mask_signals(SIG_BLOCK, BIT(SIGUSR1));
  for (long i = 1; i <= MANY; i++) thread(waiter, (void *)i, &words[i]);
  while (ready < MANY) sleep_ms(1);
  long me = sys0(SYS_getpid);
  sys2(SYS_kill, me, SIGUSR1);
  while (!taken_by[2]) sleep_ms(1);
  show("the one that does not block it", taken_by[2]);
  show("the others", taken_by[0] + taken_by[1] + taken_by[3] + taken_by[4]);
  sys3(SYS_tgkill, me, tids[3], SIGUSR1);
  sleep_ms(5);
  show("blocked by the one it is for", taken_by[3]);
  show("not pending for me", pending_signals() == 0);
  sys2(SYS_tkill, tids[2], SIGUSR1);
  while (taken_by[2] < 2) sleep_ms(1);
  result("no such thread", sys3(SYS_tgkill, me, 99999999, SIGUSR1));
  result("not of this process", sys3(SYS_tgkill, me + 100000, tids[2], SIGUSR1));
  stop = 1;
  for (int i = 1; i <= MANY; i++) join(&words[i]);
  sys2(SYS_kill, me, SIGUSR1);
  show("pending for the process", pending_signals() == BIT(SIGUSR1));
  mask_signals(SIG_UNBLOCK, BIT(SIGUSR1));
  show("taken", taken_by[0]);
  mask_signals(SIG_BLOCK, BIT(SIGUSR2));
  ready = 0;
  thread(sigwaiter, 0, &words[1]);
  while (!ready) sleep_ms(1);
  sleep_ms(10);
  sys2(SYS_kill, me, SIGUSR2);
  join(&words[1]);
  show("sigtimedwait in a thread", got_signal);
  show("nothing left", pending_signals() == 0);
  /* A deadly signal for one thread ends all of them; so does exit_group from any. */
  long child = fork_process();
  if (child == 0) {
    thread(spinner, 0, &words[1]);
    long tid = thread(spinner, 0, &words[2]);
    sleep_ms(5);
    sys3(SYS_tgkill, sys0(SYS_getpid), tid, SIGTERM);
    for (;;) sys0(SYS_pause);
  }
  wait_for(child, &status);
  show("killed by", status);
  /* What a thread that ends leaves pending for itself is lost. */
  child = fork_process();
  if (child == 0) {
    on_signal(SIGUSR1, SIG_IGN, 0);
    sys2(SYS_kill, sys0(SYS_getpid), SIGUSR1);
    show("ignored: not pending", pending_signals() == 0);
    on_signal(SIGUSR1, handler, 0);
    mask_signals(SIG_BLOCK, BIT(SIGUSR1));
    sys2(SYS_kill, sys0(SYS_getpid), SIGUSR1);
    show("pending", pending_signals() == BIT(SIGUSR1));
    on_signal(SIGUSR1, SIG_IGN, 0);
    show("ignoring it takes it back", pending_signals() == 0);
    long inner = fork_process();
    if (inner == 0) {
      show("a child has none pending", pending_signals() == 0);
      leave(0);
    }
    wait_for(inner, &status);
    leave(0);
  }
  wait_for(child, &status);
  return 0;
}
