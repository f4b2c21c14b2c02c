// x87 FPU and SIMD state management. SDM Vol 1 §5.3, §13. No flags.
// XSAVE, XSAVEC, XSAVEOPT and XRSTOR take from EDX:EAX which components are meant: bit 0 the x87 state, bit 1 the SSE state. MXCSR
// goes with the SSE state.
//
// Code: routines, which the engine has (engine/state-management.ts).

import type { Family, VectorRow } from '../algebra.ts';
import type { AnyMemoryOperand } from '../instruction.ts';

/** Image without REX.W: pointers of 32 bits. */
const OPERATIONS = ['FXSAVE', 'FXSAVE64', 'FXRSTOR', 'FXRSTOR64'] as const;
/** With EDX:EAX choosing the components. */
const EXTENDED = ['XSAVE', 'XSAVE64', 'XSAVEOPT', 'XSAVEOPT64', 'XSAVEC', 'XSAVEC64', 'XRSTOR', 'XRSTOR64'] as const;
export type StateOperation = (typeof OPERATIONS)[number] | (typeof EXTENDED)[number];

/** A routine gets the address, and whether it is a stack address (#SS instead of #GP). */
const row =
  (routine: StateOperation): VectorRow =>
  (o, [area]) => {
    const memory = area as AnyMemoryOperand;
    o.routine(routine, o.linear(memory), o.const(64, memory.stack ? 1 : 0));
  };

export const stateManagement: Family = {
  name: 'state-management',
  section: 'x87 FPU and SIMD State Management Instructions, SDM Vol 1 §5.3',
  rows: Object.fromEntries([...OPERATIONS, ...EXTENDED].map((name) => [name, row(name)])) as Family['rows'],
};
