// Executes single instructions on the processor at hand and reports what became of registers, flags and memory.
//
// Reads cases from stdin and writes results to stdout (layout: struct given, struct result; host byte order).
// State is loaded and taken over with signals: a breakpoint enters the handler, which exchanges the whole register set in
// the signal frame; the breakpoints around the instruction, or the fault it raises, lead back.
//
//   CODE   one page: the instruction, breakpoints everywhere else
//   DATA   one page read-write, zero but for the window at its end; then one page read-only and zero; then nothing
//   FS GS  based at DATA + 256 and DATA

#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#define CODE 0x23456000ul
#define DATA 0x10000000ul
#define PAGE 4096ul
#define WINDOW 768ul
// The x87 part of FXSAVE's image: words, pointers (MXCSR follows them and is given for itself), registers.
#define X87 160ul
#define X87_WORDS 24ul
#define FS_BASE (DATA + 0x100)
#define GS_BASE DATA
#define ARCH_SET_GS 0x1001
#define ARCH_SET_FS 0x1002
#define ARCH_GET_FS 0x1003
#define ARCH_GET_GS 0x1004

struct given {
  uint64_t gpr[16], flags, xmm[16][2];
  uint8_t window[WINDOW];
  uint32_t length, mxcsr;
  uint8_t code[24], x87[X87];
};
struct result {
  uint64_t gpr[16], rip, flags, cr2, fs_base, gs_base, xmm[16][2];
  uint16_t es, ds, fs, gs;
  uint32_t vector, error, stray, mxcsr;
  uint8_t window[WINDOW], x87[X87];
};

static const int order[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                              REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};
/** The flags that a case may set: CF PF AF ZF SF TF DF OF AC. */
#define SETTABLE 0x40dd5ul

static struct given given;
static struct result result;
static greg_t host[NGREG];
static struct _libc_fpstate host_vectors;
static int inside;
/** Where this program's own thread-local data is. */
static uint64_t host_fs;

/** Without the C library, which has need of FS. */
static void arch_prctl(long what, uint64_t argument) {
  long answer;
  __asm__ volatile("syscall" : "=a"(answer) : "0"((long)SYS_arch_prctl), "D"(what), "S"(argument) : "rcx", "r11", "memory");
  if (answer) __builtin_trap();
}
/** Takes over what the instruction made of the segment registers, and puts the program's own state back. */
static void take_segments(void) {
  arch_prctl(ARCH_GET_FS, (uint64_t)&result.fs_base);
  arch_prctl(ARCH_GET_GS, (uint64_t)&result.gs_base);
  __asm__ volatile("mov %%es, %0\n\tmov %%ds, %1\n\tmov %%fs, %2\n\tmov %%gs, %3"
                   : "=r"(result.es), "=r"(result.ds), "=r"(result.fs), "=r"(result.gs));
  __asm__ volatile("mov %0, %%es\n\tmov %0, %%ds" : : "r"(0));
  arch_prctl(ARCH_SET_FS, host_fs);
  arch_prctl(ARCH_SET_GS, GS_BASE);
}

static void trap(int signal, siginfo_t *info, void *context) {
  (void)signal, (void)info;
  // The system leaves AC as it was, and this code is not aligned.
  __asm__ volatile("pushfq\n\tandq $~0x40000, (%%rsp)\n\tpopfq" : : : "cc", "memory");
  greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
  struct _libc_fpstate *vectors = ((ucontext_t *)context)->uc_mcontext.fpregs;
  if (!inside) {
    memcpy(host, registers, sizeof host);
    host_vectors = *vectors;
    memcpy(vectors->_xmm, given.xmm, sizeof given.xmm);
    vectors->mxcsr = given.mxcsr;
    memcpy(vectors, given.x87, X87_WORDS);
    memcpy(vectors->_st, given.x87 + 32, sizeof vectors->_st);
    // The XSAVE header behind the legacy area must say that SSE's registers hold something.
    *(uint64_t *)(vectors + 1) |= 3;
    for (int i = 0; i < 16; i++) registers[order[i]] = given.gpr[i];
    registers[REG_EFL] = (registers[REG_EFL] & ~SETTABLE) | (given.flags & SETTABLE);
    registers[REG_RIP] = CODE;
    inside = 1;
    arch_prctl(ARCH_GET_FS, (uint64_t)&host_fs);
    arch_prctl(ARCH_SET_FS, FS_BASE);
    return;
  }
  take_segments();
  for (int i = 0; i < 16; i++) result.gpr[i] = registers[order[i]];
  result.flags = registers[REG_EFL];
  result.vector = registers[REG_TRAPNO];
  result.error = registers[REG_ERR];
  result.cr2 = registers[REG_CR2];
  result.rip = registers[REG_RIP] - (result.vector == 3);
  memcpy(result.xmm, vectors->_xmm, sizeof result.xmm);
  result.mxcsr = vectors->mxcsr;
  memcpy(result.x87, vectors, sizeof result.x87);
  memcpy(registers, host, sizeof host);
  memcpy(vectors->_xmm, host_vectors._xmm, sizeof host_vectors._xmm);
  memcpy(vectors, &host_vectors, X87);
  inside = 0;
}

static void *map(uint64_t address, int protection) {
  void *page = mmap((void *)address, PAGE, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  if (page != (void *)address) exit(3);
  return page;
}

int main(void) {
  uint8_t *code = map(CODE, PROT_READ | PROT_WRITE | PROT_EXEC);
  uint8_t *data = map(DATA, PROT_READ | PROT_WRITE);
  // Touched, so that a write to it finds the page present.
  (void)*(volatile uint8_t *)map(DATA + PAGE, PROT_READ);
  memset(code, 0xcc, PAGE);
  arch_prctl(ARCH_SET_GS, GS_BASE);
  // LSL of one selector tells the processor's number: 0, as on the engines.
  cpu_set_t first;
  CPU_ZERO(&first);
  CPU_SET(0, &first);
  sched_setaffinity(0, sizeof first, &first);

  static uint8_t stack[65536];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_sigaction = trap, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  for (int i = 0; i < 5; i++) sigaction((const int[]){SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGILL}[i], &action, NULL);

  while (fread(&given, sizeof given, 1, stdin) == 1) {
    memset(data, 0, PAGE - WINDOW);
    memcpy(data + PAGE - WINDOW, given.window, WINDOW);
    memcpy(code, given.code, given.length);
    memset(&result, 0, sizeof result);
    __asm__ volatile("int3" ::: "memory");
    memset(code, 0xcc, sizeof given.code);
    memcpy(result.window, data + PAGE - WINDOW, WINDOW);
    for (uint64_t i = 0; i < PAGE - WINDOW; i++) result.stray |= data[i];
    fwrite(&result, sizeof result, 1, stdout);
  }
  return 0;
}
