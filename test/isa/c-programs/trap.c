// Unmasked floating-point exceptions: SIGFPE with its si_code, MXCSR and XMM registers in the signal frame, and going on after it.

#include "runtime.h"
#include <emmintrin.h>
#include <signal.h>
#include <ucontext.h>

struct action {
  void (*handler)(int, siginfo_t *, void *);
  unsigned long flags;
  void (*restorer)(void);
  unsigned long mask;
};
void restorer(void);
__asm__("restorer:\n  mov $15, %eax\n  syscall");

static volatile double zero = 0, one = 1, ten = 10, tiny = 0x1p-1022, huge = 1.7e308;

/** What the handler found, for the program to print. */
static volatile int seen_signal, seen_code;
static volatile uint32_t seen_mxcsr;
static volatile double clobber;

static void handler(int signal, siginfo_t *info, void *context) {
  fpregset_t state = ((ucontext_t *)context)->uc_mcontext.fpregs;
  seen_signal = signal, seen_code = info->si_code, seen_mxcsr = state->mxcsr;
  // Use the registers that the program uses; the frame has them as they were. Then mask what happened.
  _mm_setcsr(0x1f80);
  clobber = one / ten;
  state->mxcsr |= 0x1f80;
}

#define TRY(name, unmasked, expression)                          \
  do {                                                           \
    seen_signal = seen_code = 0, seen_mxcsr = 0;                 \
    _mm_setcsr(0x1f80 & ~((unmasked) << 7));                     \
    volatile double value = (expression);                        \
    unsigned after = _mm_getcsr();                               \
    decimal(seen_signal), put(' '), decimal(seen_code), put(' '), hex(seen_mxcsr, 4); \
    put(' '), hex(after, 4), put(' '), bits64(value), line(" " name); \
    _mm_setcsr(0x1f80);                                          \
  } while (0)

static int program(void) {
  struct action action = {handler, 0x04000004, restorer, 0};
  if (__extension__({
        register long r10 __asm__("r10") = 8;
        long result;
        __asm__ volatile("syscall" : "=a"(result) : "a"(13L), "D"(8L), "S"(&action), "d"(0L), "r"(r10) : "rcx", "r11", "memory");
        result;
      }))
    return 1;
  TRY("divide by zero", 4, one / zero);
  TRY("invalid", 1, zero / zero);
  TRY("overflow", 8, huge * ten);
  TRY("underflow", 16, tiny / ten);
  TRY("precision", 32, one / ten);
  TRY("denormal", 2, tiny / 4 + one);
  TRY("all, none met", 63, one + one);
  TRY("all but what is met", 59, one / zero);
  return 0;
}
