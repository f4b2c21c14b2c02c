/* fork: private memory is copied when written to, on both sides; shared memory is not. */
#include "linux.h"

static int data[3000];

int main(int argc, char **argv, char **envp) {
  int *private = map_pages(8192, MAP_PRIVATE);
  int *shared = map_pages(8192, MAP_SHARED);
  int on_stack = 1;
  private[0] = 1;
  data[0] = data[2999] = 1;
  shared[0] = 1;
  int status;
  long child = fork_process();
  if (child == 0) {
    private[0]++;
    private[1024] = 5;
    data[0] += 10;
    on_stack = 7;
    shared[0]++;
    shared[1500] = 9;
    leave(private[0] + data[0] + on_stack + data[2999]);
  }
  data[2999] = 100;
  wait_for(child, &status);
  show("child's sum", status >> 8);
  show("private", private[0]);
  show("private, not touched before", private[1024]);
  show("data", data[0] + data[2999]);
  show("stack", on_stack);
  show("shared", shared[0]);
  show("shared, not touched before", shared[1500]);
  /* Grandchildren share pages among three. */
  child = fork_process();
  if (child == 0) {
    long inner = fork_process();
    if (inner == 0) {
      data[0] = 50;
      leave(data[0]);
    }
    wait_for(inner, &status);
    data[0] += status >> 8;
    leave(data[0]);
  }
  wait_for(child, &status);
  show("grandchild's and child's", status >> 8);
  show("parent's", data[0]);
  /* A page that is read-only at the fork stays private when it becomes writable. */
  sys3(SYS_mprotect, private, 4096, PROT_READ);
  child = fork_process();
  if (child == 0) {
    sys3(SYS_mprotect, private, 4096, 3);
    private[0] = 77;
    leave(0);
  }
  wait_for(child, NULL);
  show("after mprotect", private[0]);
  return 0;
}
