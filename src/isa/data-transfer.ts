// Data transfer instructions. SDM Vol 1 §5.1.1.
//                                                       Flags  OF SF ZF AF PF CF
// MOV MOVZX MOVSX MOVSXD CMOVcc XCHG BSWAP PUSH POP             .  .  .  .  .  .
// CBW CWDE CDQE CWD CDQ CQO                                     .  .  .  .  .  .
// XADD                                                          *  *  *  *  *  *     as ADD
// CMPXCHG                                                       *  *  *  *  *  *     as CMP
// CMPXCHG8B CMPXCHG16B                                          .  .  *  .  .  .
// XCHG with memory is atomic without LOCK too. CMPXCHG, CMPXCHG8B and CMPXCHG16B write their destination in memory back where they find
// it different, so a page that may only be read faults either way. PUSH of RSP pushes its value from before. POP into memory based on RSP
// uses its value from after. POP into RSP leaves what was popped.

import { MISALIGNED } from './addressing.ts';
import type { Algebra, Family, Row, Value } from './algebra.ts';
import { CONDITION_NAMES } from './condition-names.ts';
import { addFlags, subFlags } from './flag-rules.ts';
import type { MemoryOperand } from './instruction.ts';
import { Reg } from './registers.ts';

const MOV: Row = (o, [dst, src]) => o.write(dst!, o.read(src!));
const MOVZX: Row = (o, [dst, src]) => o.write(dst!, o.zext(o.read(src!), dst!.width));
const MOVSX: Row = (o, [dst, src]) => o.write(dst!, o.sext(o.read(src!), dst!.width));

/** Swaps; with a memory operand the processor locks the bus, which shows nowhere here: one core executes at a time. */
const XCHG: Row = (o, [left, right]) => {
  const [a, b] = [o.read(left!), o.read(right!)];
  o.write(left!, b);
  o.write(right!, a);
};

/** Reverses the bytes of a 16-, 32- or 64-bit value by swapping neighbours: bytes, then words, then doublewords. */
export function reverseBytes<V extends Value>(o: Algebra<V>, value: V): V {
  const { width } = value;
  let result = value;
  for (const [distance, mask] of [
    [8, 0x00ff_00ff_00ff_00ffn],
    [16, 0x0000_ffff_0000_ffffn],
    [32, 0x0000_0000_ffff_ffffn],
  ] as const) {
    if (distance >= width) break;
    const [by, low] = [o.const(width, distance), o.const(width, mask)];
    result = o.or(o.shl(o.and(result, low), by), o.and(o.shr(result, by), low));
  }
  return result;
}

const BSWAP: Row = (o, [dst]) => {
  // A 16-bit operand is undefined: the register's low half becomes 0 (docs/reference/undefined.md).
  o.write(dst!, dst!.width === 16 ? o.const(16, 0) : reverseBytes(o, o.read(dst!)));
};

/** The source is written first: in `xadd %eax,%eax` the sum stays. */
const XADD: Row = (o, [dst, src]) => {
  const [a, b] = [o.read(dst!), o.read(src!)];
  const r = o.add(a, b);
  o.write(src!, a);
  o.write(dst!, r);
  o.flags(addFlags(o, a, b, r));
};

/**
 * When the comparison fails a memory destination is written all the same, with its old value, so a page that is only readable
 * faults either way; a register is left alone, its upper half included. SDM Vol 2 CMPXCHG.
 */
const CMPXCHG: Row = (o, [dst, src]) => {
  const { width } = dst!;
  const [old, desired, accumulator] = [o.read(dst!), o.read(src!), o.reg(Reg.rax, width)];
  o.flags(subFlags(o, accumulator, old, o.sub(accumulator, old)));
  o.if(
    o.eq(accumulator, old),
    () => o.write(dst!, desired),
    () => {
      if (dst!.kind === 'memory') o.write(dst!, old);
      o.setReg(Reg.rax, width, old);
    },
  );
};

const CMPXCHG8B: Row = (o, [dst]) => {
  const old = o.read(dst!);
  const pair = (high: number, low: number) => o.or(o.shl(o.reg(high, 64), o.const(64, 32)), o.zext(o.reg(low, 32), 64));
  const equal = o.eq(old, pair(Reg.rdx, Reg.rax));
  o.flags({ zf: equal });
  o.if(
    equal,
    () => o.write(dst!, pair(Reg.rcx, Reg.rbx)),
    () => {
      o.write(dst!, old);
      o.setReg(Reg.rax, 32, o.trunc(old, 32));
      o.setReg(Reg.rdx, 32, o.trunc(o.shr(old, o.const(64, 32)), 32));
    },
  );
};

/** The operand is the first of two quadwords; it must be aligned to 16 bytes. */
const CMPXCHG16B: Row = (o, [dst]) => {
  const address = o.linear(dst as MemoryOperand);
  o.faultIf(o.ne(o.and(address, o.const(64, 15)), o.const(64, 0)), 'GP', MISALIGNED);
  const { stack } = dst as MemoryOperand;
  const upper = o.add(address, o.const(64, 8));
  const low = o.load(address, 64, { stack, forWrite: true });
  const high = o.load(upper, 64, { stack, forWrite: true });
  const [rax, rdx] = [o.reg(Reg.rax, 64), o.reg(Reg.rdx, 64)];
  const equal = o.and(o.eq(low, rax), o.eq(high, rdx));
  o.store(address, o.select(equal, o.reg(Reg.rbx, 64), low), { stack });
  o.store(upper, o.select(equal, o.reg(Reg.rcx, 64), high), { stack });
  o.setReg(Reg.rax, 64, low);
  o.setReg(Reg.rdx, 64, high);
  o.flags({ zf: equal });
};

/** `push %rsp` stores the value from before. SDM Vol 2 PUSH. */
const PUSH: Row = (o, [src]) => {
  const value = o.read(src!);
  const rsp = o.sub(o.reg(Reg.rsp, 64), o.const(64, src!.width / 8));
  o.store(rsp, value, { stack: true });
  o.setReg(Reg.rsp, 64, rsp);
};

/**
 * `pop %rsp` leaves the popped value in RSP. The address of `pop 8(%rsp)` is that with the RSP from after: the decoder has
 * added the difference to the displacement. SDM Vol 2 POP.
 */
const POP: Row = (o, [dst]) => {
  const rsp = o.reg(Reg.rsp, 64);
  const value = o.load(rsp, dst!.width, { stack: true });
  o.setReg(Reg.rsp, 64, o.add(rsp, o.const(64, dst!.width / 8)));
  o.write(dst!, value);
};

/** Sign extension within the accumulator. */
const extend =
  (from: 8 | 16 | 32, to: 16 | 32 | 64): Row =>
  (o) =>
    o.setReg(Reg.rax, to, o.sext(o.reg(Reg.rax, from), to));
/** The accumulator's sign in every bit of rDX. */
const spread =
  (width: 16 | 32 | 64): Row =>
  (o) =>
    o.setReg(Reg.rdx, width, o.sar(o.reg(Reg.rax, width), o.const(width, width - 1)));

const rows: Record<string, Row> = {
  MOV,
  MOVZX,
  MOVSX,
  MOVSXD: MOVSX,
  XCHG,
  BSWAP,
  XADD,
  CMPXCHG,
  CMPXCHG8B,
  CMPXCHG16B,
  PUSH,
  POP,
  CBW: extend(8, 16),
  CWDE: extend(16, 32),
  CDQE: extend(32, 64),
  CWD: spread(16),
  CDQ: spread(32),
  CQO: spread(64),
};
for (const suffix of CONDITION_NAMES) {
  // Source and destination are read whatever the condition: the load may fault, and a 32-bit destination is always extended.
  rows[`CMOV${suffix}`] = (o, [dst, src]) => o.write(dst!, o.select(o.condition(suffix), o.read(src!), o.read(dst!)));
}

export const dataTransfer: Family = {
  name: 'data-transfer',
  section: 'Data Transfer Instructions, SDM Vol 1 §5.1.1',
  rows,
};
