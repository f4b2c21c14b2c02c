// Enter and leave instructions. SDM Vol 1 §5.1.10, §6.6. No flags are changed.
// ENTERW and LEAVEW are the 16-bit forms: they push and pop words, and change no more of RBP than BP.

import type { Family, Row } from './algebra.ts';
import { Reg } from './registers.ts';

/**
 * Makes a stack frame: a routine, since a frame of a nested procedure begins with pointers to those around it, as many as the
 * second operand says.
 */
const enter =
  (width: 16 | 64): Row =>
  (o, [size, level]) =>
    o.routine('enter', o.const(64, width / 8), o.zext(o.read(size!), 64), o.zext(o.read(level!), 64));

/** mov %rbp,%rsp; pop %rbp */
const leave =
  (width: 16 | 64): Row =>
  (o) => {
    const frame = o.reg(Reg.rbp, 64);
    o.setReg(Reg.rbp, width, o.load(frame, width, { stack: true }));
    o.setReg(Reg.rsp, 64, o.add(frame, o.const(64, width / 8)));
  };

export const enterLeave: Family = {
  name: 'enter-leave',
  section: 'Enter and Leave Instructions, SDM Vol 1 §5.1.10',
  rows: { ENTER: enter(64), ENTERW: enter(16), LEAVE: leave(64), LEAVEW: leave(16) },
};
