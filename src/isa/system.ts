// System instructions that user programs meet. SDM Vol 1 §5.20, SDM Vol 2.

import type { Family, Row } from './algebra.ts';
import { Reg } from './registers.ts';

/** RCX := next RIP, R11 := RFLAGS; the kernel does the rest. SDM Vol 2 SYSCALL. */
const SYSCALL: Row = (o) => {
  o.setReg(Reg.rcx, 64, o.nextRip());
  o.setReg(Reg.r11, 64, o.rflags());
  o.exit('syscall');
};
const PAUSE: Row = () => {};

export const system: Family = { name: 'system', section: 'System Instructions, SDM Vol 1 §5.20', rows: { SYSCALL, PAUSE }, costs: { SYSCALL: 'syscall', PAUSE: 'pause' } };
