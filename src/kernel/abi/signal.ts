// Signals: numbers, flags, codes and layouts. include/uapi/asm-generic/signal.h, siginfo.h; arch/x86/include/uapi/asm/
// signal.h, sigcontext.h, ucontext.h; arch/x86/include/asm/sigframe.h.

export const SIGHUP = 1;
export const SIGINT = 2;
export const SIGQUIT = 3;
export const SIGILL = 4;
export const SIGTRAP = 5;
export const SIGABRT = 6;
export const SIGBUS = 7;
export const SIGFPE = 8;
export const SIGKILL = 9;
export const SIGUSR1 = 10;
export const SIGSEGV = 11;
export const SIGUSR2 = 12;
export const SIGPIPE = 13;
export const SIGALRM = 14;
export const SIGTERM = 15;
export const SIGCHLD = 17;
export const SIGCONT = 18;
export const SIGSTOP = 19;
export const SIGTSTP = 20;
export const SIGTTIN = 21;
export const SIGTTOU = 22;
export const SIGURG = 23;
export const SIGXCPU = 24;
export const SIGXFSZ = 25;
export const SIGVTALRM = 26;
export const SIGPROF = 27;
export const SIGWINCH = 28;
export const SIGSYS = 31;
/** First real-time signal: from here on signals queue instead of merging. */
export const SIGRTMIN = 32;
/** Highest signal number. */
export const NSIG = 64;

export const SIG_DFL = 0n;
export const SIG_IGN = 1n;

export const SA_NOCLDSTOP = 0x1n;
export const SA_NOCLDWAIT = 0x2n;
export const SA_SIGINFO = 0x4n;
export const SA_RESTORER = 0x0400_0000n;
export const SA_ONSTACK = 0x0800_0000n;
export const SA_RESTART = 0x1000_0000n;
export const SA_NODEFER = 0x4000_0000n;
export const SA_RESETHAND = 0x8000_0000n;

export const SIG_BLOCK = 0;
export const SIG_UNBLOCK = 1;
export const SIG_SETMASK = 2;

export const SS_ONSTACK = 1;
export const SS_DISABLE = 2;
export const SS_AUTODISARM = 0x8000_0000;
export const MINSIGSTKSZ = 2048n;

export const SI_USER = 0;
export const SI_KERNEL = 0x80;
export const SI_QUEUE = -1;
export const SI_TIMER = -2;
export const SI_MESGQ = -3;
export const SI_TKILL = -6;
export const ILL_ILLOPN = 2;
export const FPE_INTDIV = 1;
export const FPE_FLTDIV = 3;
export const FPE_FLTOVF = 4;
export const FPE_FLTUND = 5;
export const FPE_FLTRES = 6;
export const FPE_FLTINV = 7;
export const SEGV_MAPERR = 1;
export const SEGV_ACCERR = 2;
export const BUS_ADRALN = 1;
export const BUS_ADRERR = 2;
export const CLD_EXITED = 1;
export const CLD_KILLED = 2;
export const CLD_DUMPED = 3;
export const CLD_STOPPED = 5;
export const CLD_CONTINUED = 6;
export const TRAP_BRKPT = 1;
export const TRAP_TRACE = 2;

/** Bytes of a signal set: what `sigsetsize` arguments must say. */
export const SIGSET_BYTES = 8;

/** struct sigaction as rt_sigaction takes it: 32 bytes. */
export const SigactionLayout = { handler: 0, flags: 8, restorer: 16, mask: 24, bytes: 32 } as const;

/**
 * siginfo_t: 128 bytes, of which these are used. What shares its place is told apart by `signo` and `code`: a sender (pid,
 * uid, and a value or a child's status and times), a fault's address, or a timer (id, overruns, value).
 */
export const SiginfoLayout = {
  signo: 0,
  errno: 4,
  code: 8,
  pid: 16,
  uid: 20,
  value: 24,
  status: 24,
  userTime: 32,
  systemTime: 40,
  address: 16,
  timer: 16,
  overrun: 20,
  bytes: 128,
} as const;

/** struct signalfd_siginfo: 128 bytes. include/uapi/linux/signalfd.h. */
export const SignalfdLayout = {
  signo: 0,
  code: 8,
  pid: 12,
  uid: 16,
  timer: 24,
  overrun: 32,
  status: 40,
  int: 44,
  pointer: 48,
  userTime: 56,
  address: 72,
  bytes: 128,
} as const;

/** stack_t: 24 bytes. */
export const StackLayout = { sp: 0, flags: 8, size: 16, bytes: 24 } as const;

/**
 * struct rt_sigframe: what the handler finds at its RSP.
 *
 *   +0    return address: sa_restorer
 *   +8    ucontext   flags · link · stack_t (24) · sigcontext (256) · signal mask
 *   +312  siginfo (128)
 *
 * above it, 64-byte aligned, the floating-point state (FpstateLayout), which `sigcontext.fpstate` points to.
 */
export const FrameLayout = {
  restorer: 0,
  ucontext: 8,
  ucFlags: 8,
  ucLink: 16,
  ucStack: 24,
  sigcontext: 48,
  ucSigmask: 304,
  siginfo: 312,
  bytes: 440,
} as const;

/** struct sigcontext_64, offsets from its start. The GPRs stand in `SIGCONTEXT_GPRS` order from +0; RIP and RFLAGS follow. */
export const SigcontextLayout = {
  rip: 128,
  rflags: 136,
  cs: 144,
  gs: 146,
  fs: 148,
  ss: 150,
  error: 152,
  trapNumber: 160,
  oldMask: 168,
  cr2: 176,
  fpstate: 184,
} as const;
/** Encoding numbers of the GPRs in the order of struct sigcontext_64: r8–r15 rdi rsi rbp rbx rdx rax rcx rsp. */
export const SIGCONTEXT_GPRS: readonly number[] = [8, 9, 10, 11, 12, 13, 14, 15, 7, 6, 5, 3, 2, 0, 1, 4];

/** uc_flags: the frame has an XSAVE image; SS is saved; SS is to be restored exactly. */
export const UC_FP_XSTATE = 1n;
export const UC_SIGCONTEXT_SS = 2n;
export const UC_STRICT_RESTORE_SS = 4n;

/**
 * The floating-point state in a signal frame: an FXSAVE image (isa/x87/fxsave.ts) whose spare bytes at 464 say that an XSAVE header follows
 * (struct _fpx_sw_bytes), the header, and a closing magic word. With XCR0 = x87 | SSE there is nothing beyond the header.
 */
export const FpstateLayout = {
  magic1: 464,
  extendedSize: 468,
  xfeatures: 472,
  xstateSize: 480,
  header: 512,
  magic2: 576,
  bytes: 580,
} as const;
export const FP_XSTATE_MAGIC1 = 0x4650_5853;
export const FP_XSTATE_MAGIC2 = 0x4650_5845;

/** Signals that stop a process unless it handles them; SIGSTOP always does. */
export const STOP_SIGNALS: ReadonlySet<number> = new Set([SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU]);
/** Signals that an exception of the program raises: they say where it was, not who sent them. */
export const SIGNALS_OF_FAULTS: ReadonlySet<number> = new Set([SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV]);
/** Signals that end a process with a core dump, if the limits allow one. */
const CORE_SIGNALS: ReadonlySet<number> = new Set([
  ...[SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGXCPU, SIGXFSZ, SIGSYS],
]);

/** What happens when nobody has said what should. signal(7); kernel/signal.c. */
export function defaultAction(signal: number): 'terminate' | 'core' | 'ignore' | 'stop' | 'continue' {
  if (signal === SIGCONT) return 'continue';
  if (signal === SIGCHLD || signal === SIGURG || signal === SIGWINCH) return 'ignore';
  if (STOP_SIGNALS.has(signal)) return 'stop';
  return CORE_SIGNALS.has(signal) ? 'core' : 'terminate';
}

const NAMES = (
  'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU ' +
  'XFSZ VTALRM PROF WINCH IO PWR SYS'
).split(' ');

/** `SIGUSR1`, `SIGRT3` … for reports. */
export function signalName(signal: number): string {
  const name = NAMES[signal - 1];
  return name ? `SIG${name}` : `SIGRT${signal - SIGRTMIN}`;
}

/** The bit of `signal` in a signal set. */
export function signalBit(signal: number): bigint {
  return BITS[signal - 1] ?? 1n << BigInt(signal - 1);
}
/** Of each signal there is: sets are asked for it many times in each system call. */
const BITS: readonly bigint[] = Array.from({ length: 64 }, (_, i) => 1n << BigInt(i));
