// Control transfer instructions. SDM Vol 1 §5.1.7.
//                                                       Flags  OF SF ZF AF PF CF
// all others                                                    .  .  .  .  .  .
// INT lets programs reach vectors 3 and 4, as Linux sets the gates up. INT 80H, its 32-bit system calls, is among the refused.
// CALL and JMP are near here; far ones are operations of their own, by what memory holds: JMP_M1664 and the like.
//
// Code: far transfers stand in far-transfer.ts.

import type { Algebra, Family, Row, Value } from './algebra.ts';
import { CONDITION_NAMES } from './condition-names.ts';
import type { Operand } from './instruction.ts';
import { Reg } from './registers.ts';

/** A computed target that is not canonical faults on the jump itself. SDM Vol 2 JMP, RET, CALL. */
export function checkTarget<V extends Value>(o: Algebra<V>, target: V): void {
  o.faultIf(o.ne(o.sar(o.shl(target, o.const(64, 16)), o.const(64, 16)), target), 'GP', 'the target is not canonical');
}
/** The target of JMP or CALL, checked where it is data: the decoder has computed a relative one. */
function readTarget<V extends Value>(o: Algebra<V>, operand: Operand): V {
  const target = o.read(operand);
  if (operand.kind !== 'immediate') checkTarget(o, target);
  return target;
}

const JMP: Row = (o, [target]) => o.jump(readTarget(o, target!));

/** The target is read before the return address is pushed: `call *(%rsp)`. */
const CALL: Row = (o, [target]) => {
  const to = readTarget(o, target!);
  const rsp = o.sub(o.reg(Reg.rsp, 64), o.const(64, 8));
  o.store(rsp, o.nextRip(), { stack: true });
  o.setReg(Reg.rsp, 64, rsp);
  o.jump(to);
};

/** An operand is the number of bytes to release after the return address. */
const RET: Row = (o, [extra]) => {
  const rsp = o.reg(Reg.rsp, 64);
  const target = o.load(rsp, 64, { stack: true });
  checkTarget(o, target);
  const release = extra ? o.add(o.zext(o.read(extra), 64), o.const(64, 8)) : o.const(64, 8);
  o.setReg(Reg.rsp, 64, o.add(rsp, release));
  o.jump(target);
};

/** LOOP, LOOPE, LOOPNE count in RCX; with an address-size prefix (the decoder calls them LOOPD …) in ECX. */
const loop =
  (width: 32 | 64, zf?: 0 | 1): Row =>
  (o, [target]) => {
    const count = o.sub(o.reg(Reg.rcx, width), o.const(width, 1));
    o.setReg(Reg.rcx, width, count);
    const more = o.ne(count, o.const(width, 0));
    const again = zf === undefined ? more : o.and(more, o.eq(o.flag('zf'), o.const(1, zf)));
    o.jump(o.select(again, o.read(target!), o.nextRip()));
  };
const jumpIfZero =
  (width: 32 | 64): Row =>
  (o, [target]) =>
    o.if(o.eq(o.reg(Reg.rcx, width), o.const(width, 0)), () => o.jump(o.read(target!)));

const INT3: Row = (o) => o.exit('breakpoint');

const INT1: Row = (o) => o.exit('debug');

/**
 * The gates of vectors 3 and 4 let user programs in, as Linux sets them up; every other one is #GP with an error code that names
 * the gate. INT 80H, Linux' 32-bit system calls, is among the refused, as with IA32_EMULATION off.
 */
const INT: Row = (o, [operand]) => {
  const vector = o.read(operand!);
  const is = (n: number) => o.eq(vector, o.const(8, n));
  o.if(
    is(3),
    () => o.exit('breakpoint'),
    () =>
      o.if(
        is(4),
        () => o.exit('overflow'),
        () => o.routine('refuseInterrupt', o.zext(vector, 64)),
      ),
  );
};

const rows: Record<string, Row> = {
  JMP,
  CALL,
  RET,
  LOOP: loop(64),
  LOOPE: loop(64, 1),
  LOOPNE: loop(64, 0),
  LOOPD: loop(32),
  LOOPED: loop(32, 1),
  LOOPNED: loop(32, 0),
  JRCXZ: jumpIfZero(64),
  JECXZ: jumpIfZero(32),
  INT1,
  INT3,
  INT,
};
for (const suffix of CONDITION_NAMES) {
  rows[`J${suffix}`] = (o, [target]) => o.if(o.condition(suffix), () => o.jump(o.read(target!)));
}
const costs: Record<string, string> = Object.fromEntries(Object.keys(rows).map((operation) => [operation, 'branch']));

export const controlTransfer: Family = {
  name: 'control-transfer',
  section: 'Control Transfer Instructions, SDM Vol 1 §5.1.7',
  rows,
  costs: {
    ...costs,
    CALL: 'call',
    RET: 'call',
    INT: 'control-transfer',
    INT1: 'control-transfer',
    INT3: 'control-transfer',
  },
};
