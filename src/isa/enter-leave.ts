// Enter and leave instructions. SDM Vol 1 §5.1.10, §6.6. No flags are changed.
// ENTER with a nesting level other than 0, and the 16-bit forms, are not implemented: the decoder names them otherwise.

import type { Family, Row } from './algebra.ts';
import { Reg } from './registers.ts';

/** push %rbp; mov %rsp,%rbp; sub size,%rsp; the new top of the stack must be writable. SDM Vol 2 ENTER. */
const ENTER: Row = (o, [size]) => {
  const frame = o.sub(o.reg(Reg.rsp, 64), o.const(64, 8));
  const top = o.sub(frame, o.zext(o.read(size!), 64));
  // What is pushed faults before the new top does.
  for (const place of [frame, top]) o.load(place, 64, { stack: true, forWrite: true });
  o.store(frame, o.reg(Reg.rbp, 64), { stack: true });
  o.setReg(Reg.rbp, 64, frame);
  o.setReg(Reg.rsp, 64, top);
};

/** mov %rbp,%rsp; pop %rbp */
const LEAVE: Row = (o) => {
  const frame = o.reg(Reg.rbp, 64);
  o.setReg(Reg.rbp, 64, o.load(frame, 64, { stack: true }));
  o.setReg(Reg.rsp, 64, o.add(frame, o.const(64, 8)));
};

export const enterLeave: Family = {
  name: 'enter-leave',
  section: 'Enter and Leave Instructions, SDM Vol 1 §5.1.10',
  rows: { ENTER, LEAVE },
};
