// Control instructions. SDM Vol 1 §5.2.6.

import { Reg } from '../registers.ts';
import {
  ENVIRONMENT_BYTES,
  loadEnvironment,
  restoreState,
  STATE_BYTES,
  saveState,
  storeEnvironment,
} from './environment.ts';
import { control, rule, type X87Operands, type X87Rule } from './rule.ts';
import { StatusBit, type X87 } from './state.ts';

/** Moves TOP; tags and registers stay where they are. */
const turn = (by: number): X87Rule =>
  rule((x87) => {
    x87.c1 = false;
    x87.top = x87.top + by;
  });

/** An FN… instruction: it does not look for pending exceptions. */
const unwaited = (run: (x87: X87, operands: X87Operands) => void): X87Rule => ({ ...control(run), doesNotWait: true });
const stores = (bytes: number, run: (x87: X87, memory: DataView) => void): X87Rule => ({
  ...unwaited((x87, { memory }) => run(x87, memory)),
  memory: 'write',
  bytes,
});
const loads = (bytes: number, run: (x87: X87, memory: DataView) => void): X87Rule => ({
  ...control((x87, { memory }) => run(x87, memory)),
  bytes,
});
/** Clears the exception flags, the stack fault and the summary. */
const EXCEPTION_FLAGS = 0x3f | StatusBit.stackFault | StatusBit.summary | StatusBit.busy;

export const CONTROL_RULES: Readonly<Record<string, X87Rule>> = {
  FINCSTP: turn(1),
  FDECSTP: turn(-1),
  FFREE: rule((x87, { dst }) => {
    x87.c1 = false;
    x87.free(dst);
  }),
  // Not in the manual; common to processors of both makers.
  FFREEP: rule((x87, { dst }) => {
    x87.c1 = false;
    x87.free(dst);
    x87.pop();
  }),
  FNOP: rule(() => {}),
  WAIT: control(() => {}),
  FNINIT: unwaited((x87) => x87.initialize()),
  FNCLEX: unwaited((x87) => {
    x87.fsw &= ~EXCEPTION_FLAGS;
  }),
  FNSTCW: stores(2, (x87, memory) => memory.setUint16(0, x87.fcw, true)),
  FLDCW: loads(2, (x87, memory) => {
    x87.fcw = memory.getUint16(0, true);
  }),
  FNSTSW: {
    ...stores(2, (x87, memory) => memory.setUint16(0, x87.fsw, true)),
    run: (x87, { width, memory }) => {
      if (width !== 0) memory.setUint16(0, x87.fsw, true);
      else x87.registers.set16(8 * Reg.rax, x87.fsw);
      return true;
    },
  },
  FNSTENV: stores(ENVIRONMENT_BYTES[32], (x87, memory) => storeEnvironment(x87, memory, 32)),
  FNSTENV_M14: stores(ENVIRONMENT_BYTES[16], (x87, memory) => storeEnvironment(x87, memory, 16)),
  FLDENV: loads(ENVIRONMENT_BYTES[32], (x87, memory) => loadEnvironment(x87, memory, 32)),
  FLDENV_M14: loads(ENVIRONMENT_BYTES[16], (x87, memory) => loadEnvironment(x87, memory, 16)),
  FNSAVE: stores(STATE_BYTES[32], (x87, memory) => saveState(x87, memory, 32)),
  FNSAVE_M94: stores(STATE_BYTES[16], (x87, memory) => saveState(x87, memory, 16)),
  FRSTOR: loads(STATE_BYTES[32], (x87, memory) => restoreState(x87, memory, 32)),
  FRSTOR_M94: loads(STATE_BYTES[16], (x87, memory) => restoreState(x87, memory, 16)),
  // Coprocessor controls of the 8087 and 80287: nothing to do. Intel's processors of today treat them so.
  FNENI: unwaited(() => {}),
  FNDISI: unwaited(() => {}),
  FNSETPM: unwaited(() => {}),
};
