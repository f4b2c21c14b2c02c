/* What a handler finds on its stack and can change: registers, flags, mask, the place to go on, the stack it runs on. */
#include "linux.h"
struct context {
  u64 flags; struct context *link;
  struct { void *sp; int flags, pad; u64 size; } stack;
  u64 r8, r9, r10, r11, r12, r13, r14, r15, rdi, rsi, rbp, rbx, rdx, rax, rcx, rsp, rip, rflags;
  unsigned short cs, gs, fs, ss;
  u64 error, trap, oldmask, cr2;
  void *fpstate;
  u64 reserved[8];
  u64 mask;
};
static volatile u64 seen_rbx, seen_mask, seen_error, seen_trap, seen_cr2, seen_ss_flags, aligned, seen_code;
static void change(int signal, struct siginfo *info, struct context *context) {
  seen_rbx = context->rbx;
  context->rbx = 77;
  context->rflags |= 1;
  seen_mask = context->mask;
  context->mask |= BIT(SIGUSR2);
  aligned = ((u64)__builtin_frame_address(0) & 15) == 0;
}
static void fault(int signal, struct siginfo *info, struct context *context) {
  seen_error = context->error;
  seen_trap = context->trap;
  seen_cr2 = context->cr2;
  seen_code = info->code;
  /* Every faulting instruction below is two bytes long. */
  context->rip += 2;
}
static void on_stack(int signal, struct siginfo *info, struct context *context) { seen_ss_flags = context->stack.flags; }
static char alternate[16384];

int main(int argc, char **argv, char **envp) {
  long me = sys0(SYS_getpid);
  on_signal(SIGUSR1, change, SA_SIGINFO);
  u64 rbx = 55, carry = 0, rax = SYS_kill;
  __asm__ volatile("clc\n\tsyscall\n\tsbb %0, %0" : "=r"(carry), "+b"(rbx), "+a"(rax) : "D"(me), "S"(SIGUSR1) : "rcx", "r11", "memory");
  show("rbx was", seen_rbx);
  show("rbx is", rbx);
  show("carry", carry != 0);
  show("kill answered", rax);
  show("the mask was empty", seen_mask == 0);
  show("aligned", aligned);
  u64 mask = 0;
  sys4(SYS_rt_sigprocmask, 0, 0, &mask, 8);
  show("SIGUSR2 is blocked now", mask == BIT(SIGUSR2));
  mask_signals(SIG_SETMASK, 0);

  on_signal(SIGSEGV, fault, SA_SIGINFO);
  on_signal(8, fault, SA_SIGINFO);
  on_signal(4, fault, SA_SIGINFO);
  on_signal(7, fault, SA_SIGINFO);
  __asm__ volatile("mov %%al, (%%rdx)" : : "a"(1), "d"(0x1234ul) : "memory");
  show("write, not mapped: error", seen_error);
  show("trap", seen_trap);
  show("address", seen_cr2);
  show("code", seen_code);
  u64 into;
  __asm__ volatile("mov (%%rdx), %%al" : "=a"(into) : "d"(0x5678ul) : "memory");
  show("read, not mapped: error", seen_error);
  char *page = map_pages(4096, MAP_PRIVATE);
  page[0] = 1;
  sys3(SYS_mprotect, page, 4096, PROT_READ);
  __asm__ volatile("mov %%al, (%%rdx)" : : "a"(1), "d"(page) : "memory");
  show("write, read-only: error", seen_error);
  show("code", seen_code);
  sys3(SYS_mprotect, page, 4096, 0);
  __asm__ volatile("mov (%%rdx), %%al" : "=a"(into) : "d"(page) : "memory");
  show("read, no rights: error", seen_error);
  show("code", seen_code);
  __asm__ volatile("mov (%%rdx), %%al" : "=a"(into) : "d"(1ul << 63) : "memory");
  show("not canonical: trap", seen_trap);
  show("code", seen_code);
  __asm__ volatile("div %%cl" : "=a"(into) : "a"(1), "c"(0));
  show("division: trap", seen_trap);
  show("code", seen_code);
  __asm__ volatile("ud2");
  show("no instruction: trap", seen_trap);
  show("code", seen_code);
  long file = sys3(SYS_open, "file", 0102, 0600);
  sys2(SYS_ftruncate, file, 100);
  char *mapped = (char *)sys6(SYS_mmap, 0, 8192, PROT_READ, MAP_SHARED, file, 0);
  seen_trap = 0;
  __asm__ volatile("mov (%%rdx), %%al" : "=a"(into) : "d"(mapped + 4096) : "memory");
  show("beyond the file: trap", seen_trap);
  show("code", seen_code);

  struct { void *sp; int flags, pad; u64 size; } stack = { alternate, 0, 0, sizeof alternate }, old;
  sys2(SYS_sigaltstack, 0, &old);
  show("none", old.flags);
  sys2(SYS_sigaltstack, &stack, 0);
  on_signal(SIGUSR1, on_stack, SA_SIGINFO | SA_ONSTACK);
  sys2(SYS_kill, me, SIGUSR1);
  show("the frame's copy says", seen_ss_flags);
  stack.flags = 0x80000000;
  result("disarming itself", sys2(SYS_sigaltstack, &stack, 0));
  sys2(SYS_kill, me, SIGUSR1);
  sys2(SYS_sigaltstack, 0, &old);
  show("armed again", (u32)old.flags == 0x80000000u && old.size == sizeof alternate);
  stack.flags = 2;
  sys2(SYS_sigaltstack, &stack, &old);
  sys2(SYS_sigaltstack, 0, &old);
  show("none again", old.flags);
  stack.flags = 0;
  stack.size = 100;
  result("too small", sys2(SYS_sigaltstack, &stack, 0));
  stack.flags = 4;
  result("no such flag", sys2(SYS_sigaltstack, &stack, 0));
  return 0;
}
