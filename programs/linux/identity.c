/* Who and where one is: ids, processors, names, random bytes, segment bases; signals to one thread. */
#include "linux.h"

static volatile int count, value;
static void handler(int signal, struct siginfo *info, void *context) {
  count++;
  value = info->code;
}

int main(int argc, char **argv, char **envp) {
  u64 mask[16] = { 0 };
  u32 cpu = 99, node = 99;
  char names[6 * 65];
  u8 bytes[64] = { 0 };
  struct timespec time;
  struct siginfo info;
  show("same user", sys0(SYS_getuid) == sys0(SYS_geteuid) && sys0(SYS_getgid) == sys0(SYS_getegid));
  show("the first thread", sys0(SYS_gettid) == sys0(SYS_getpid));
  show("affinity", sys3(SYS_sched_getaffinity, 0, sizeof mask, mask) > 0);
  show("processor 0", mask[0] & 1);
  result("odd size", sys3(SYS_sched_getaffinity, 0, 12, mask));
  mask[0] = 1;
  result("only there", sys3(SYS_sched_setaffinity, 0, 8, mask));
  result("getcpu", sys3(SYS_getcpu, &cpu, &node, NULL));
  show("cpu", cpu);
  mask[0] = 0;
  result("nowhere", sys3(SYS_sched_setaffinity, 0, 8, mask));
  result("nobody", sys3(SYS_sched_getaffinity, 999999, 128, mask));
  result("interval", sys2(SYS_sched_rr_get_interval, 0, &time));
  result("negative", sys2(SYS_sched_rr_get_interval, -1, &time));
  result("uname", sys1(SYS_uname, names));
  say(names);
  say(names + 4 * 65);
  result("getrandom", sys3(SYS_getrandom, bytes, 64, 0));
  int different = 0;
  for (int i = 1; i < 64; i++) different |= bytes[i] != bytes[0];
  show("different", different);
  result("flags", sys3(SYS_getrandom, bytes, 64, 8));
  u64 base = 0;
  result("FS base", sys2(SYS_arch_prctl, 0x1002, names));
  sys2(SYS_arch_prctl, 0x1003, &base);
  show("is", base == (u64)names);
  result("beyond", sys2(SYS_arch_prctl, 0x1002, 1ul << 63));
  result("no such", sys2(SYS_arch_prctl, 0x9999, 0));
  result("robust list", sys2(SYS_set_robust_list, names, 24));
  result("its size", sys2(SYS_set_robust_list, names, 8));
  sys2(SYS_set_robust_list, NULL, 24);
  result("tid address", sys1(SYS_set_tid_address, names) - sys0(SYS_gettid));

  on_signal(SIGUSR1, handler, SA_SIGINFO);
  result("tkill", sys2(SYS_tkill, sys0(SYS_gettid), SIGUSR1));
  show("code", value);
  memset(&info, 0, sizeof info);
  info.code = -1;
  result("queued", sys4(SYS_rt_tgsigqueueinfo, sys0(SYS_getpid), sys0(SYS_gettid), SIGUSR1, &info));
  show("code", value);
  show("count", count);
  result("nobody", sys4(SYS_rt_tgsigqueueinfo, sys0(SYS_getpid), 999999, SIGUSR1, &info));
  u64 set = BIT(SIGUSR2);
  mask_signals(SIG_BLOCK, set);
  int fd = sys3(SYS_signalfd, -1, &set, 8);
  sys2(SYS_tkill, sys0(SYS_gettid), SIGUSR2);
  result("signalfd", sys3(SYS_read, fd, names, 128));
  sys1(SYS_exit, 44);
  return 0;
}
