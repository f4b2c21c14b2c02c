// Segment registers, as far as a 64-bit program has anything of them. SDM Vol 1 §3.4.2, §5.1.12; Vol 3 §3.4, §5.5.
//                                                       Flags  OF SF ZF AF PF CF
// LFS LGS LSS MOV_SREG POP_SREG                                 .  .  .  .  .  .
// MOV_SREG and POP_SREG are MOV and POP that load a segment register; those that read one stand with the other moves. MOV_SREG into SS
// keeps interrupts and single steps off until the next instruction has been executed. MOV_SREG into CS is #UD.
// A selector must name one of the segments that Linux gives programs, or for DS, ES, FS and GS none (0 to 3); else #GP with an error
// code that names it. All segments are flat: loading FS or GS, with a null selector too, makes its base 0.

import type { Algebra, Family, Row, Value, VectorRow } from './algebra.ts';
import type { AnyMemoryOperand, RegisterOperand, SegmentName, SegmentOperand } from './instruction.ts';
import { Reg } from './registers.ts';

/** The lowest two bits of a selector: a privilege level. */
export const LEVEL_MASK = 3;
/** The selectors of a program's code and of its stack. arch/x86/include/asm/segment.h: __USER_CS, __USER_DS. */
export const USER_CS = 0x33;
export const USER_SS = 0x2b;

/** A segment that programs may use, as its descriptor says. SDM Vol 3 §3.4.5. */
interface Segment {
  /** With level 0. */
  readonly selector: number;
  /** The descriptor's second doubleword without the base: what LAR gives. */
  readonly rights: number;
  /** Its last byte. */
  readonly limit: number | 'processor';
  readonly isWritable: boolean;
}
const FLAT = 0xffff_ffff;
/** All of them; each may be read, and has privilege level 3. arch/x86/kernel/cpu/common.c, gdt_page; vdso: __CPUNODE_SEG. */
export const SEGMENTS: readonly Segment[] = [
  // Code of 32-bit programs; data; code; one that is nothing but the processor's number.
  { selector: 0x20, rights: 0xcf_fb00, limit: FLAT, isWritable: false },
  { selector: USER_SS & ~LEVEL_MASK, rights: 0xcf_f300, limit: FLAT, isWritable: true },
  { selector: USER_CS & ~LEVEL_MASK, rights: 0xaf_fb00, limit: FLAT, isWritable: false },
  { selector: 0x78, rights: 0x40_f500, limit: 'processor', isWritable: false },
];

/** Whether a selector, whatever its level, is that of a segment that a program may use in this way. */
export function mayUse<V extends Value>(o: Algebra<V>, selector: V, way: 'read' | 'write'): V {
  const segment = o.and(selector, o.const(16, ~LEVEL_MASK));
  return SEGMENTS.filter(({ isWritable }) => way === 'read' || isWritable)
    .map((known) => o.eq(segment, o.const(16, known.selector)))
    .reduce((any, one) => o.or(any, one));
}

/** Loads a segment register if it may hold the selector (16 bits), and does the rest; else nothing. SDM Vol 2 MOV. */
function load<V extends Value>(o: Algebra<V>, name: SegmentName, selector: V, rest: () => void): void {
  const segment = o.and(selector, o.const(16, ~LEVEL_MASK));
  // The stack's segment has the program's own level, and is no null selector.
  const isAllowed =
    name === 'ss'
      ? o.eq(selector, o.const(16, USER_SS))
      : o.or(o.eq(segment, o.const(16, 0)), mayUse(o, selector, 'read'));
  o.if(
    isAllowed,
    () => {
      if (name !== 'ss') o.write(segmentNamed(name), selector);
      if (name === 'fs' || name === 'gs') o.setState(`${name}Base`, o.const(64, 0));
      rest();
    },
    () => o.routine('refuseSelector', o.zext(segment, 64)),
  );
}
const segmentNamed = (name: SegmentName): SegmentOperand => ({ kind: 'segment', name, width: 16 });

/** Interrupts and single steps wait until the instruction after a load of SS has been executed. SDM Vol 3 §6.8.3. */
const MOV_SREG: VectorRow = (o, [dst, src]) => {
  const { name } = dst as SegmentOperand;
  load(o, name, o.trunc(o.read(src!), 16), () => {
    if (name !== 'ss') return;
    o.setState('movSsShadow', o.const(64, 1));
    o.exit('recheck');
  });
};

/** Pops two or eight bytes, of which two count. */
const POP_SREG: VectorRow = (o, [dst]) => {
  const { name, width } = dst as SegmentOperand;
  const rsp = o.reg(Reg.rsp, 64);
  // What is not the selector is not read. SDM Vol 2 POP.
  const selector = o.load(rsp, 16, { stack: true });
  load(o, name, selector, () => o.setReg(Reg.rsp, 64, o.add(rsp, o.const(64, width / 8))));
};

/** LFS, LGS, LSS: an offset and, behind it, a selector. */
const loadPointer =
  (name: SegmentName): VectorRow =>
  (o, [dst, pointer]) => {
    const { width } = dst as RegisterOperand;
    const { stack } = pointer as AnyMemoryOperand;
    const address = o.linear(pointer as AnyMemoryOperand);
    const offset = o.load(address, width, { stack });
    const selector = o.load(o.add(address, o.const(64, width / 8)), 16, { stack });
    load(o, name, selector, () => o.write(dst!, offset));
  };

const rows: Record<string, VectorRow> = {
  MOV_SREG,
  POP_SREG,
  LFS: loadPointer('fs'),
  LGS: loadPointer('gs'),
  LSS: loadPointer('ss'),
};
export const segments: Family = {
  name: 'segment-register',
  section: 'Segment Register Instructions, SDM Vol 1 §5.1.12',
  rows: rows as Record<string, Row>,
};
