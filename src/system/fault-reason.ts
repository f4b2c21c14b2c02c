// What why-fault.ts and why-uintr-fault.ts find.

/** What there is to say about a fault. */
export interface FaultReason {
  readonly reason: string;
  /** What its author may have forgotten. */
  readonly hint?: string;
}
