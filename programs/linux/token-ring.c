/* Many processes at once: a token around a ring of pipes, a tree of children, a pool that shares a queue. */
#include "linux.h"
#define RING 12
static int pipes[RING][2], status;
static int tree(int depth) {
  int sum = 1;
  if (depth == 0) return 1;
  for (int i = 0; i < 2; i++) {
    long child = fork_process();
    if (child == 0) leave(tree(depth - 1));
    int one;
    wait_for(child, &one);
    sum += one >> 8;
  }
  return sum;
}
int main(int argc, char **argv, char **envp) {
  long children[RING];
  for (int i = 0; i < RING; i++) sys1(SYS_pipe, pipes[i]);
  for (int i = 1; i < RING; i++) {
    children[i] = fork_process();
    if (children[i]) continue;
    int token;
    do {
      sys3(SYS_read, pipes[i - 1][0], &token, 4);
      if (token >= 0) token++;
      sys3(SYS_write, pipes[i][1], &token, 4);
    } while (token >= 0);
    leave(i);
  }
  int token = 0;
  for (int round = 0; round < 20; round++) {
    token++;
    sys3(SYS_write, pipes[0][1], &token, 4);
    sys3(SYS_read, pipes[RING - 1][0], &token, 4);
  }
  show("token", token);
  token = -1;
  sys3(SYS_write, pipes[0][1], &token, 4);
  sys3(SYS_read, pipes[RING - 1][0], &token, 4);
  int sum = 0;
  for (int i = 1; i < RING; i++) {
    wait_for(children[i], &status);
    sum += status >> 8;
  }
  show("statuses", sum);
  show("a tree of", tree(4));
  /* Workers take numbers from one pipe and put results into another. */
  int jobs[2], results[2];
  sys1(SYS_pipe, jobs);
  sys1(SYS_pipe, results);
  for (int w = 0; w < 5; w++) {
    if (fork_process()) continue;
    sys1(SYS_close, jobs[1]);
    int job;
    while (sys3(SYS_read, jobs[0], &job, 4) == 4) {
      job *= job;
      sys3(SYS_write, results[1], &job, 4);
    }
    leave(0);
  }
  sys1(SYS_close, results[1]);
  for (int i = 1; i <= 100; i++) sys3(SYS_write, jobs[1], &i, 4);
  sys1(SYS_close, jobs[1]);
  long total = 0;
  int one;
  while (sys3(SYS_read, results[0], &one, 4) == 4) total += one;
  show("squares", total);
  int ended = 0;
  while (sys4(SYS_wait4, -1, &status, 0, 0) > 0) ended += status == 0;
  show("workers", ended);
  /* vfork: the child runs first, in the parent's memory. */
  static volatile int written;
  long child = sys0(SYS_vfork);
  if (child == 0) {
    written = 8;
    leave(2);
  }
  show("written by the child", written);
  wait_for(child, &status);
  show("its status", status >> 8);
  return 0;
}
