// Calls that are no Linux kernel's: what the cover letter leaves for later and nobody has given an interface. Their numbers are
// far above any that Linux uses. docs/man says what they do; `ring3 man` shows it.

export const RING3_UINTR_MASK = 1000;
export const RING3_UINTR_TAKE = 1001;
