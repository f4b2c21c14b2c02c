// Far control transfers of a 64-bit program. SDM Vol 1 §5.1.7, §6.4.2; Vol 2 JMP, CALL, RET, IRET.
//                                                       Flags  OF SF ZF AF PF CF
// IRET IRETD IRETQ                                              *  *  *  *  *  *     from the frame
// all others                                                    .  .  .  .  .  .
// The only code segment that a program gets to is its own: every other selector is #GP with an error code that names it. (Linux
// also has one for 32-bit code, selector 23H, which is refused here like the others.)

import type { Algebra, Family, Row, Value, VectorRow } from './algebra.ts';
import { checkTarget } from './control-transfer.ts';
import { loadFlags } from './flag-control.ts';
import type { AnyMemoryOperand } from './instruction.ts';
import { Reg } from './registers.ts';
import { LEVEL_MASK, USER_CS, USER_SS } from './segments.ts';

/** The rest of a transfer, if the selector is that of the program's code. @param level what its lowest bits must be */
function toOwnCode<V extends Value>(o: Algebra<V>, selector: V, level: 'any' | 'own', rest: () => void): void {
  const segment = o.and(selector, o.const(16, ~LEVEL_MASK));
  const isOwn =
    level === 'own' ? o.eq(selector, o.const(16, USER_CS)) : o.eq(segment, o.const(16, USER_CS & ~LEVEL_MASK));
  o.if(isOwn, rest, () => o.routine('refuseSelector', o.zext(segment, 64)));
}
/** Offset, zero-extended, and selector of a far pointer in memory. */
function farPointer<V extends Value>(
  o: Algebra<V>,
  memory: AnyMemoryOperand,
  width: 16 | 32 | 64,
): { offset: V; selector: V } {
  const { stack } = memory;
  const address = o.linear(memory);
  const offset = o.zext(o.load(address, width, { stack }), 64);
  return { offset, selector: o.load(o.add(address, o.const(64, width / 8)), 16, { stack }) };
}

const jump =
  (width: 16 | 32 | 64): VectorRow =>
  (o, [pointer]) => {
    const { offset, selector } = farPointer(o, pointer as AnyMemoryOperand, width);
    toOwnCode(o, selector, 'any', () => {
      checkTarget(o, offset);
      o.jump(offset);
    });
  };
/** Pushes CS and the return address, each of the operand's size. */
const call =
  (width: 16 | 32 | 64): VectorRow =>
  (o, [pointer]) => {
    const { offset, selector } = farPointer(o, pointer as AnyMemoryOperand, width);
    toOwnCode(o, selector, 'any', () => {
      checkTarget(o, offset);
      const size = o.const(64, width / 8);
      const rsp = o.sub(o.sub(o.reg(Reg.rsp, 64), size), size);
      o.store(o.add(rsp, size), o.const(width, USER_CS), { stack: true });
      o.store(rsp, o.trunc(o.nextRip(), width), { stack: true });
      o.setReg(Reg.rsp, 64, rsp);
      o.jump(offset);
    });
  };
/** Pops the return address and CS; an operand is the number of bytes to release after them. */
const ret =
  (width: 16 | 32 | 64): Row =>
  (o, [extra]) => {
    const rsp = o.reg(Reg.rsp, 64);
    const size = o.const(64, width / 8);
    const target = o.zext(o.load(rsp, width, { stack: true }), 64);
    const selector = o.trunc(o.load(o.add(rsp, size), width, { stack: true }), 16);
    toOwnCode(o, selector, 'own', () => {
      checkTarget(o, target);
      const release = extra ? o.add(o.zext(o.read(extra), 64), o.const(64, width / 4)) : o.const(64, width / 4);
      o.setReg(Reg.rsp, 64, o.add(rsp, release));
      o.jump(target);
    });
  };

/**
 * Pops RIP, CS, RFLAGS, RSP and SS: at CPL 3 a way to set RIP, RFLAGS and RSP at once. #GP when NT is set, when RIP is not
 * canonical and for any selector but the program's own. SDM Vol 2 IRET.
 */
const interruptReturn =
  (width: 16 | 32 | 64): Row =>
  (o) => {
    const rsp = o.reg(Reg.rsp, 64);
    const slot = (n: number) => o.zext(o.load(o.add(rsp, o.const(64, (width / 8) * n)), width, { stack: true }), 64);
    const [rip, cs, flags, newRsp, ss] = [slot(0), slot(1), slot(2), slot(3), slot(4)];
    const nested = o.and(o.shr(o.rflags(), o.const(64, 14)), o.const(64, 1));
    o.faultIf(o.ne(nested, o.const(64, 0)), 'GP', 'RFLAGS.NT is set');
    toOwnCode(o, o.trunc(cs, 16), 'own', () => {
      checkTarget(o, rip);
      const stack = o.trunc(ss, 16);
      o.if(
        o.eq(stack, o.const(16, USER_SS)),
        () => {
          o.setReg(Reg.rsp, 64, newRsp);
          o.jump(rip);
          loadFlags(o, flags, 'load', width === 16 ? 0xffffn : 0xffff_ffffn);
        },
        () => o.routine('refuseSelector', o.zext(o.and(stack, o.const(16, ~LEVEL_MASK)), 64)),
      );
    });
  };

const rows: Record<string, VectorRow> = {
  JMP_M1616: jump(16),
  JMP_M1632: jump(32),
  JMP_M1664: jump(64),
  CALL_M1616: call(16),
  CALL_M1632: call(32),
  CALL_M1664: call(64),
  RETFW: ret(16) as VectorRow,
  RETFD: ret(32) as VectorRow,
  RETFQ: ret(64) as VectorRow,
  IRET: interruptReturn(16) as VectorRow,
  IRETD: interruptReturn(32) as VectorRow,
  IRETQ: interruptReturn(64) as VectorRow,
};
export const farTransfer: Family = {
  name: 'far-transfer',
  section: 'Far Control Transfer Instructions, SDM Vol 1 §5.1.7',
  rows: rows as Family['rows'],
};
