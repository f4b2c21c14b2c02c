// User-interrupt instructions. SDM Vol 1 §5.1.x; SDM Vol 3 §7; hardware.md §11–13.
//                                                       Flags  OF SF ZF AF PF CF
// CLUI STUI SENDUIPI                                            .  .  .  .  .  .
// TESTUI                                                        0  0  0  0  0  *     CF = UIF
// UIRET                                                         *  *  *  *  *  *     from the frame
// STUI lets a pending interrupt in before the very next instruction. UIRET pops RIP, RFLAGS and RSP, and sets UIF. SENDUIPI posts a vector
// into the UPID that the entry of the UITT names, and sends a notification unless one is outstanding or suppressed; of its index all 64
// bits count.

import type { Algebra, Family, Row, Value } from './algebra.ts';
import { Reg } from './registers.ts';

/** RFLAGS bits that UIRET loads: CF PF AF ZF SF TF DF OF NT RF AC ID. hardware §11. */
export const UIRET_FLAGS = 0x25_4dd5n;

/** All five: #UD unless CPUID and CR4.UINTR are set and the processor is in 64-bit mode. Not privileged. hardware §3. */
function enabled<V extends Value>(o: Algebra<V>): void {
  o.faultIf(o.eq(o.state('uintrEnabled'), o.const(64, 0)), 'UD', 'user interrupts are off (CPUID, CR4.UINTR)');
}

const CLUI: Row = (o) => {
  enabled(o);
  o.setState('uif', o.const(64, 0));
};

/** A pending interrupt is delivered before the very next instruction: no shadow as after STI. */
const STUI: Row = (o) => {
  enabled(o);
  o.setState('uif', o.const(64, 1));
  o.exit('recheck');
};

const TESTUI: Row = (o) => {
  enabled(o);
  const no = o.const(1, 0);
  o.flags({ cf: o.trunc(o.state('uif'), 1), pf: no, af: no, zf: no, sf: no, of: no });
};

/** Pops RIP, RFLAGS, RSP (the handler has dropped the vector). The new RSP is not checked. */
const UIRET: Row = (o) => {
  enabled(o);
  const rsp = o.reg(Reg.rsp, 64);
  const rip = o.load(rsp, 64, { stack: true });
  const flags = o.load(o.add(rsp, o.const(64, 8)), 64, { stack: true });
  const newRsp = o.load(o.add(rsp, o.const(64, 16)), 64, { stack: true });
  o.faultIf(o.ne(o.sar(o.shl(rip, o.const(64, 16)), o.const(64, 16)), rip), 'GP', 'the new RIP is not canonical');
  o.jump(rip);
  o.setRflags(flags, UIRET_FLAGS);
  o.setReg(Reg.rsp, 64, newRsp);
  o.setState(
    'uif',
    o.select(o.trunc(o.state('uiretUif'), 1), o.and(o.shr(flags, o.const(64, 1)), o.const(64, 1)), o.const(64, 1)),
  );
  o.exit('uiret');
};

/** The index is the whole 64-bit register, whatever the prefixes. */
const SENDUIPI: Row = (o, [index]) => {
  enabled(o);
  o.hardware('senduipi', o.read(index!));
  o.exit('event');
};

export const userInterrupt: Family = {
  name: 'user-interrupt',
  section: 'User Interrupts, SDM Vol 3 §7',
  rows: { CLUI, STUI, TESTUI, UIRET, SENDUIPI },
  costs: { CLUI: 'clui', STUI: 'stui', TESTUI: 'testui', UIRET: 'uiret', SENDUIPI: 'senduipi' },
};
