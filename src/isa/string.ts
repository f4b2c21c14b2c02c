// String instructions. SDM Vol 1 §5.1.8, §7.3.9.
//                                                       Flags  OF SF ZF AF PF CF
// MOVS LODS STOS                                                .  .  .  .  .  .
// CMPS SCAS                                                     *  *  *  *  *  *     as CMP
//
// RCX, or with an address-size prefix ECX, counts repetitions; at 0 nothing is done. A repeated instruction does one element per
// execution and leaves RIP on itself while it has to go on, so that it can be interrupted or fault between elements with RCX, RSI and
// RDI up to date. Each element is one retired instruction here.

import type { Algebra, Family, Row, Value } from './algebra.ts';
import { subFlags } from './flag-rules.ts';
import type { MemoryOperand, Operand } from './instruction.ts';
import { Reg } from './registers.ts';

type AddressWidth = MemoryOperand['addressWidth'];

/** Moves the index register behind a memory operand on to the next element: up, or down when DF is set. */
function advance<V extends Value>(o: Algebra<V>, operand: Operand): void {
  const { base, width, addressWidth } = operand as MemoryOperand;
  const size = width / 8;
  const down = o.trunc(o.shr(o.state('controlFlags'), o.const(64, 10)), 1);
  const step = o.select(down, o.const(addressWidth, -size), o.const(addressWidth, size));
  o.setReg(base, addressWidth, o.add(o.reg(base, addressWidth), step));
}

/**
 * Runs `body` for one element, as the repeat prefix says. The count is RCX, or ECX with 32-bit addresses.
 * @param body does one element; for CMPS and SCAS it gives whether the elements were equal, which REPE (REPNE) needs to be 1 (0) to go on
 */
function repeated<V extends Value>(o: Algebra<V>, addressWidth: AddressWidth, body: () => V | undefined): void {
  const prefix = o.instruction.repeat;
  if (prefix === 'none') {
    body();
    return;
  }
  const count = o.reg(Reg.rcx, addressWidth);
  o.if(o.ne(count, o.const(addressWidth, 0)), () => {
    const equal = body();
    const rest = o.sub(count, o.const(addressWidth, 1));
    o.setReg(Reg.rcx, addressWidth, rest);
    const more = o.ne(rest, o.const(addressWidth, 0));
    // MOVS, LODS and STOS take REPNE for REP.
    const again = equal ? o.and(more, o.eq(equal, o.const(1, prefix === 'rep' ? 1 : 0))) : more;
    o.jump(o.select(again, o.rip(), o.nextRip()));
  });
}

const addressWidthOf = (operand: Operand): AddressWidth => (operand as MemoryOperand).addressWidth;

const MOVS: Row = (o, [dst, src]) =>
  repeated(o, addressWidthOf(dst!), () => {
    o.write(dst!, o.read(src!));
    advance(o, src!);
    advance(o, dst!);
    return undefined;
  });

/** The first operand, at rSI, minus the second, at rDI. */
const CMPS: Row = (o, [left, right]) =>
  repeated(o, addressWidthOf(left!), () => {
    const [a, b] = [o.read(left!), o.read(right!)];
    o.flags(subFlags(o, a, b, o.sub(a, b)));
    advance(o, left!);
    advance(o, right!);
    return o.eq(a, b);
  });

const SCAS: Row = (o, [accumulator, element]) =>
  repeated(o, addressWidthOf(element!), () => {
    const [a, b] = [o.read(accumulator!), o.read(element!)];
    o.flags(subFlags(o, a, b, o.sub(a, b)));
    advance(o, element!);
    return o.eq(a, b);
  });

const LODS: Row = (o, [accumulator, element]) =>
  repeated(o, addressWidthOf(element!), () => {
    o.write(accumulator!, o.read(element!));
    advance(o, element!);
    return undefined;
  });

const STOS: Row = (o, [element, accumulator]) =>
  repeated(o, addressWidthOf(element!), () => {
    o.write(element!, o.read(accumulator!));
    advance(o, element!);
    return undefined;
  });

/** The mnemonics carry the element's size. MOVSL and CMPSL are GNU as's names: MOVSD and CMPSD belong to SSE2 as well. */
export const string: Family = {
  name: 'string',
  section: 'String Instructions, SDM Vol 1 §5.1.8',
  rows: {
    MOVSB: MOVS,
    MOVSW: MOVS,
    MOVSL: MOVS,
    MOVSQ: MOVS,
    CMPSB: CMPS,
    CMPSW: CMPS,
    CMPSL: CMPS,
    CMPSQ: CMPS,
    SCASB: SCAS,
    SCASW: SCAS,
    SCASD: SCAS,
    SCASQ: SCAS,
    LODSB: LODS,
    LODSW: LODS,
    LODSD: LODS,
    LODSQ: LODS,
    STOSB: STOS,
    STOSW: STOS,
    STOSD: STOS,
    STOSQ: STOS,
  },
};
