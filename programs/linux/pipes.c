/* Pipes between processes: order, atomic writes, full and empty, broken. */
#include "linux.h"

static char big[200000];

int main(int argc, char **argv, char **envp) {
  int p[2], status;
  long child;
  sys1(SYS_pipe, p);
  child = fork_process();
  if (child == 0) {
    sys1(SYS_close, p[0]);
    for (u64 i = 0; i < sizeof big; i++) big[i] = i * 7;
    leave(sys3(SYS_write, p[1], big, sizeof big) == sizeof big);
  }
  sys1(SYS_close, p[1]);
  u64 total = 0, wrong = 0;
  for (long n; (n = sys3(SYS_read, p[0], big, 3001)) > 0; total += n)
    for (long i = 0; i < n; i++) wrong += big[i] != (char)((total + i) * 7);
  wait_for(child, &status);
  show("all written at once", status >> 8);
  show("bytes", total);
  show("wrong", wrong);
  /* Two writers do not mix within PIPE_BUF. */
  sys1(SYS_close, p[0]);
  sys1(SYS_pipe, p);
  for (int who = 0; who < 2; who++)
    if (fork_process() == 0) {
      sys1(SYS_close, p[0]);
      memset(big, 'a' + who, 1000);
      for (int i = 0; i < 40; i++) sys3(SYS_write, p[1], big, 1000);
      leave(0);
    }
  sys1(SYS_close, p[1]);
  long mixed = 0, blocks = 0;
  for (;;) {
    u64 got = 0;
    for (long n; got < 1000 && (n = sys3(SYS_read, p[0], big + got, 1000 - got)) > 0;) got += n;
    if (got == 0) break;
    blocks++;
    for (u64 i = 1; i < got; i++) mixed += big[i] != big[0];
  }
  show("blocks", blocks);
  show("mixed", mixed);
  wait_for(-1, NULL);
  wait_for(-1, NULL);
  /* Nobody reads. */
  sys1(SYS_close, p[0]);
  sys1(SYS_pipe, p);
  sys1(SYS_close, p[0]);
  child = fork_process();
  if (child == 0) {
    sys3(SYS_write, p[1], "x", 1);
    leave(0);
  }
  wait_for(child, &status);
  show("killed by", status);
  on_signal(SIGPIPE, SIG_IGN, 0);
  result("or told", sys3(SYS_write, p[1], "x", 1));
  result("bad flags", sys2(SYS_pipe2, p, 1));
  return 0;
}
