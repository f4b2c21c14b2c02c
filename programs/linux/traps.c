/* Exceptions: which signal each becomes, and what the handler is told. Single steps, alignment, x87 and what is privileged. */
#include "linux.h"

enum { SIGILL = 4, SIGTRAP = 5, SIGBUS = 7, SIGFPE = 8 };
enum { RIP = 16, FLAGS = 17, ERR = 19, TRAP = 20, CR2 = 22 };
/* The general registers in a ucontext stand behind flags, link and stack. */
#define REGISTERS(context) ((u64 *)((char *)(context) + 40))
#define TF 0x100ul
#define AC 0x40000ul

static const char *wanted;
static volatile int steps, quiet;
/* Where the program goes on after a fault; 0: where it is. */
static volatile u64 next;

static void handler(int signal, struct siginfo *info, void *context) {
  u64 *registers = REGISTERS(context);
  steps++;
  if (!quiet) {
    put(wanted);
    put(": signal ");
    put_number(signal);
    put(" code ");
    put_number(info->code);
    put(" trap ");
    put_number(registers[TRAP]);
    put(" error ");
    put_hex(registers[ERR]);
    put(info->address == registers[RIP] ? " at RIP" : info->address ? " elsewhere" : " nowhere");
    if (next) put_number(next - registers[RIP]);
    end();
  }
  if (next) registers[RIP] = next;
  registers[FLAGS] &= ~AC;
}

/* Runs one instruction that faults; what is printed last is how far behind RIP the next one is. */
#define TRY(name, text, ...)                                                                                             \
  do {                                                                                                                   \
    wanted = name;                                                                                                       \
    __asm__ volatile("leaq 1f(%%rip), %%rax\n\tmovq %%rax, %0\n\t" text "\n1:" : "=m"(next) : __VA_ARGS__               \
                     : "rax", "rcx", "rdx", "memory", "cc");                                                            \
  } while (0)

static u64 room[4] __attribute__((aligned(64)));

static void privileged(void) {
  TRY("hlt", "hlt", "m"(room));
  TRY("cli", "cli", "m"(room));
  TRY("in", "inb $0x80, %%al", "m"(room));
  TRY("mov cr", "mov %%cr3, %%rax", "m"(room));
  TRY("rdmsr", "rdmsr", "m"(room));
  TRY("wbinvd", "wbinvd", "m"(room));
  TRY("swapgs", "swapgs", "m"(room));
  TRY("xsetbv", "xorl %%ecx, %%ecx\n\txsetbv", "m"(room));
  TRY("ud2", "ud2", "m"(room));
  TRY("into", ".byte 0xce", "m"(room));
  TRY("push es", ".byte 0x06", "m"(room));
  TRY("lock mov", ".byte 0xf0, 0x89, 0xc0", "m"(room));
  TRY("int 3", ".byte 0xcd, 3", "m"(room));
  TRY("int3", "int3", "m"(room));
  TRY("int 4", "int $4", "m"(room));
  TRY("int 13", "int $13", "m"(room));
  TRY("int 0x20", "int $0x20", "m"(room));
  TRY("not canonical", "movabsq $0x800000000000, %%rcx\n\tmovb (%%rcx), %%al", "m"(room));
  TRY("not canonical, stack", "movq %%rsp, %%rdx\n\tmovabsq $0x800000000000, %%rsp\n\tmovq %%rsp, %%rcx\n\tmovq %%rdx, %%rsp\n\tmovb (%%rcx), %%al", "m"(room));
  TRY("movaps", "movaps 8+%1, %%xmm0", "m"(room));
  TRY("fxsave", "fxsave 8+%1", "m"(room));
  TRY("div", "xorl %%ecx, %%ecx\n\tdivl %%ecx", "m"(room));
}

/* Under a single-step flag every instruction is followed by a signal, the system call by none of its own. */
static void single_steps(void) {
  wanted = "step";
  next = 0;
  steps = 0;
  quiet = 1;
  __asm__ volatile("pushfq\n\torq %0, (%%rsp)\n\tpopfq\n\t"
                   "nop\n\tnop\n\tnop\n\t"
                   "pushfq\n\tandq %1, (%%rsp)\n\tpopfq"
                   : : "i"(TF), "i"(~TF) : "memory", "cc");
  show("steps", steps);
  steps = 0;
  __asm__ volatile("pushfq\n\torq %0, (%%rsp)\n\tpopfq\n\t"
                   "movl $39, %%eax\n\tsyscall\n\tnop\n\t"
                   "pushfq\n\tandq %1, (%%rsp)\n\tpopfq"
                   : : "i"(TF), "i"(~TF) : "rax", "rcx", "r11", "memory", "cc");
  show("with a system call", steps);
  steps = 0;
  long count = 3;
  void *to = room;
  __asm__ volatile("pushfq\n\torq %2, (%%rsp)\n\tpopfq\n\t"
                   "rep stosb\n\t"
                   "pushfq\n\tandq %3, (%%rsp)\n\tpopfq"
                   : "+c"(count), "+D"(to) : "i"(TF), "i"(~TF) : "memory", "cc");
  show("with a repeated instruction", steps);
  quiet = 0;
  /* Told of until it is quiet. */
  __asm__ volatile("pushfq\n\torq %0, (%%rsp)\n\tpopfq\n\tpushfq\n\tandq %1, (%%rsp)\n\tmovl $1, %2\n\tpopfq"
                   : : "i"(TF), "i"(~TF), "m"(quiet) : "memory", "cc");
  quiet = 0;
}

#define WITH_AC "pushfq\n\torq %2, (%%rsp)\n\tpopfq\n\t"
static void alignment(void) {
  room[0] = room[1] = 0;
  TRY("word", WITH_AC "movw 1+%1, %%ax", "m"(room), "i"(AC));
  TRY("quadword", WITH_AC "movq 4+%1, %%rax", "m"(room), "i"(AC));
  TRY("store", WITH_AC "movl %%eax, 2+%1", "m"(room), "i"(AC));
  TRY("long double", WITH_AC "fldt 4+%1", "m"(room), "i"(AC));
  wanted = "stack";
  __asm__ volatile("leaq 1f(%%rip), %%rax\n\tmovq %%rax, %0\n\tmovq %%rsp, %%rdx\n\t"
                   "pushfq\n\torq %1, (%%rsp)\n\tpopfq\n\tsubq $1, %%rsp\n\tpushq $0\n1:\tmovq %%rdx, %%rsp"
                   : "=m"(next) : "i"(AC) : "rax", "rdx", "memory", "cc");
  steps = 0;
  __asm__ volatile("pushfq\n\torq %1, (%%rsp)\n\tpopfq\n\tmovl 4+%0, %%eax\n\tmovb 3+%0, %%al\n\t"
                   "pushfq\n\tandq %2, (%%rsp)\n\tpopfq"
                   : : "m"(room), "i"(AC), "i"(~AC) : "rax", "memory", "cc");
  show("aligned", steps);
}

/* Unmasked x87 exceptions are told of by the next instruction that waits for them. */
static void floating(void) {
  static u16 control;
  static int one = 1, zero, denormal = 1;
  control = 0x340;
  const char *names[] = { "1 / 0", "0 / 0", "denormal", "inexact" };
  for (int i = 0; i < 4; i++) {
    int *a = i == 1 ? &zero : &one, *b = i < 2 ? &zero : &one;
    __asm__ volatile("fninit\n\tfildl %0\n\tfldcw %1" : : "m"(*a), "m"(control));
    if (i < 2) __asm__ volatile("fidivl %0" : : "m"(*b));
    else if (i == 2) __asm__ volatile("fadds %0" : : "m"(denormal));
    else __asm__ volatile("fldl2e\n\tfdivrp" : : : "memory");
    TRY(names[i], "fwait", "m"(room));
    __asm__ volatile("fninit");
  }
  __asm__ volatile("fninit\n\tfildl %0\n\tfldcw %1\n\tfidivl %2\n\tfnclex\n\tfwait" : : "m"(one), "m"(control), "m"(zero));
  say("cleared in time");
  __asm__ volatile("fninit");
}

int main(int argc, char **argv, char **envp) {
  static const int signals[] = { SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV };
  for (int i = 0; i < 5; i++) on_signal(signals[i], handler, 4);
  privileged();
  single_steps();
  alignment();
  floating();
  return 0;
}
