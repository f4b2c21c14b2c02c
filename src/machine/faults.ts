// The exceptions that the hardware steps of this room raise themselves. SDM Vol 3 §6.15. Page faults are built where the
// translation failed (core.ts, supervisor-access.ts).

import type { Fault } from './core.ts';

/** #UD, invalid opcode: vector 6, no error code. */
export function invalidOpcode(): Fault {
  return { kind: 'fault', vector: 6, error: 0, address: 0n };
}

/** #GP, general protection: vector 13. `error` is 0 but for bit 0 (EXT), set while an event is being delivered. */
export function generalProtection(error = 0): Fault {
  return { kind: 'fault', vector: 13, error, address: 0n };
}

/** #MF, x87 floating-point error: vector 16, no error code. */
export function mathFault(): Fault {
  return { kind: 'fault', vector: 16, error: 0, address: 0n };
}

/** #AC, alignment check: vector 17, error code 0. */
export function alignmentCheck(): Fault {
  return { kind: 'fault', vector: 17, error: 0, address: 0n };
}

/** #PF, page fault: vector 14. `error` are `PageFault` bits, `address` becomes CR2. */
export function pageFault(error: number, address: bigint): Fault {
  return { kind: 'fault', vector: 14, error, address };
}
