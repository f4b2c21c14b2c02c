// Why a handler returns: the language between generated code, the loop and the stepper.

/** What a handler returns. 0x100 + vector is a fault with error code 0. */
export const Status = {
  next: 0,
  /** A fault found by TypeScript, which keeps it. */
  fault: 1,
  syscall: 2,
  halt: 3,
  breakpoint: 4,
  recheck: 5,
  uiret: 6,
  /** Retired; TypeScript may have moved the core's clock. */
  reload: 7,
  /** An instruction of a feature that CPUID does not report: #UD. */
  unreported: 8,
  turn: 9,
  /** Retired; TypeScript may have moved the clock and scheduled an event. */
  event: 10,
  overflow: 11,
  debug: 12,
  faultVector: 0x100,
} as const;
