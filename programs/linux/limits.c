/* Resource limits, scheduling parameters, names: what is kept and told again. */
#include "linux.h"

int main(int argc, char **argv, char **envp) {
  u64 limit[2], old[2];
  struct { int priority; } parameters = { 0 };
  int status;
  limit[0] = 20;
  limit[1] = 30;
  result("setrlimit", sys2(SYS_setrlimit, 7, limit));
  result("getrlimit", sys2(SYS_getrlimit, 7, old));
  show("soft", old[0]);
  show("hard", old[1]);
  limit[0] = 40;
  result("soft above hard", sys2(SYS_setrlimit, 7, limit));
  result("resource", sys2(SYS_getrlimit, 99, old));
  int last = 0, fd;
  while ((fd = sys1(SYS_dup, 1)) >= 0) last = fd;
  show("last descriptor", last);
  result("no more", fd);
  result("nor a pipe", sys1(SYS_pipe, old));
  result("nor a file", sys2(SYS_open, "/dev/null", 0));
  result("close_range", sys3(SYS_close_range, 3, 99, 0));
  long child = fork_process();
  if (child == 0) {
    sys4(SYS_prlimit64, 0, 7, NULL, old);
    leave(old[0]);
  }
  wait_for(child, &status);
  show("inherited", status >> 8);

  result("policy", sys1(SYS_sched_getscheduler, 0));
  result("batch", sys3(SYS_sched_setscheduler, 0, 3, &parameters));
  result("policy", sys1(SYS_sched_getscheduler, 0));
  result("getparam", sys2(SYS_sched_getparam, 0, &parameters));
  parameters.priority = 5;
  result("no priority for it", sys3(SYS_sched_setscheduler, 0, 0, &parameters));
  result("no such policy", sys3(SYS_sched_setscheduler, 0, 77, &parameters));
  result("nobody", sys3(SYS_sched_setscheduler, 999999, 0, &parameters));
  parameters.priority = 0;
  result("setparam", sys2(SYS_sched_setparam, 0, &parameters));
  result("highest", sys1(SYS_sched_get_priority_max, 1));
  result("lowest", sys1(SYS_sched_get_priority_min, 2));
  result("of none", sys1(SYS_sched_get_priority_max, 99));
  /* However nice whoever runs this is. */
  result("nicer", sys3(SYS_setpriority, 0, 0, 17));
  result("nice", sys2(SYS_getpriority, 0, 0));
  child = fork_process();
  if (child == 0) leave(sys2(SYS_getpriority, 0, 0));
  wait_for(child, &status);
  show("inherited", status >> 8);
  result("which", sys2(SYS_getpriority, 9, 0));
  result("whose", sys2(SYS_getpriority, 0, 999999));

  char name[16];
  result("name", sys2(SYS_prctl, 15, "fifteen letters and more"));
  sys2(SYS_prctl, 16, name);
  say(name);
  result("pdeathsig", sys2(SYS_prctl, 1, 10));
  sys2(SYS_prctl, 2, &status);
  show("is", status);
  result("too high", sys2(SYS_prctl, 1, 65));
  result("getrusage", sys2(SYS_getrusage, 0, (char[144]){ 0 }));
  result("who", sys2(SYS_getrusage, 7, (char[144]){ 0 }));
  result("sysinfo", sys1(SYS_sysinfo, (char[112]){ 0 }));
  return 0;
}
