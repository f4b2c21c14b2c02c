/* Signals: handlers, masks, nesting, alternate stacks, restarting calls, default actions. */
#include "linux.h"

static volatile int count, depth, deepest, on_alternate;
static char alternate[16384];
static void handler(int signal) {
  int here;
  depth++;
  if (depth > deepest) deepest = depth;
  on_alternate = (char *)&here > alternate && (char *)&here < alternate + sizeof alternate;
  if (count++ < 2) sys2(SYS_kill, sys0(SYS_getpid), signal);
  depth--;
}
static void empty(int signal) { count++; }

static int ends_by(int signal) {
  int status;
  long child = fork_process();
  if (child == 0) {
    sys2(SYS_kill, sys0(SYS_getpid), signal);
    leave(0);
  }
  wait_for(child, &status);
  return status & 0x7f;
}

int main(int argc, char **argv, char **envp) {
  int status, p[2];
  char byte;
  long me = sys0(SYS_getpid);
  on_signal(SIGUSR1, handler, 0);
  sys2(SYS_kill, me, SIGUSR1);
  show("one after the other", count);
  show("deepest", deepest);
  count = 0;
  on_signal(SIGUSR1, handler, SA_NODEFER);
  sys2(SYS_kill, me, SIGUSR1);
  show("one in the other", deepest);
  struct { void *sp; int flags, pad; u64 size; } stack = { alternate, 0, 0, sizeof alternate };
  result("sigaltstack", sys2(SYS_sigaltstack, &stack, NULL));
  count = 5;
  on_signal(SIGUSR1, handler, SA_ONSTACK);
  sys2(SYS_kill, me, SIGUSR1);
  show("on it", on_alternate);
  on_signal(SIGUSR1, handler, SA_RESETHAND);
  sys2(SYS_kill, me, SIGUSR1);
  show("not on it", on_alternate);
  struct sigaction action;
  sys4(SYS_rt_sigaction, SIGUSR1, NULL, &action, 8);
  show("handler is gone", action.handler == SIG_DFL);
  result("SIGKILL", on_signal(SIGKILL, handler, 0));
  result("no signal", on_signal(65, handler, 0));
  for (int signal = 1; signal <= 64; signal++) {
    if (signal >= 18 && signal <= 22 || signal == 32 || signal == 33) continue;
    int by = ends_by(signal);
    if (by != signal) {
      put("not ended by ");
      put_number(signal);
      end();
    }
  }
  /* A read that a signal interrupts goes on, or does not. */
  sys1(SYS_pipe, p);
  on_signal(SIGUSR2, empty, SA_RESTART);
  count = 0;
  long child = fork_process();
  if (child == 0) {
    sleep_ms(20);
    sys2(SYS_kill, me, SIGUSR2);
    sleep_ms(20);
    sys3(SYS_write, p[1], "x", 1);
    leave(0);
  }
  result("restarted", sys3(SYS_read, p[0], &byte, 1));
  show("handled", count);
  wait_for(child, &status);
  on_signal(SIGUSR2, empty, 0);
  child = fork_process();
  if (child == 0) {
    sleep_ms(20);
    sys2(SYS_kill, me, SIGUSR2);
    leave(0);
  }
  result("not restarted", sys3(SYS_read, p[0], &byte, 1));
  wait_for(child, &status);
  /* Faults. */
  child = fork_process();
  if (child == 0) {
    *(volatile int *)16 = 1;
    leave(0);
  }
  wait_for(child, &status);
  show("a bad pointer", status & 0x7f);
  child = fork_process();
  if (child == 0) {
    __asm__ volatile("xor %%edx, %%edx\n\tmov $1, %%eax\n\txor %%ecx, %%ecx\n\tdiv %%ecx" ::: "eax", "ecx", "edx");
    leave(0);
  }
  wait_for(child, &status);
  show("a division by zero", status & 0x7f);
  child = fork_process();
  if (child == 0) {
    __asm__ volatile("ud2");
    leave(0);
  }
  wait_for(child, &status);
  show("no instruction", status & 0x7f);
  sys2(SYS_kill, me, SIGTERM);
  return 1;
}
