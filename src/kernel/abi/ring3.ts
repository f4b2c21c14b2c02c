// Calls that are no Linux kernel's: what the cover letter leaves for later and nobody has given an interface. Their numbers are
// far above any that Linux uses. docs/man says what they do; `ring3 man` shows it.

export const RING3_UINTR_MASK = 1000;
export const RING3_UINTR_TAKE = 1001;
export const RING3_UINTR_TIMER = 1002;
export const RING3_UINTR_READY = 1003;
export const RING3_UINTR_COPY = 1004;

/** The most that the copy engine takes at once, bytes. */
export const RING3_COPY_MAX = 1n << 20n;
