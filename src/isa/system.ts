// System instructions, as a user program meets them. SDM Vol 1 §5.20, §5.21; Vol 3 §5.10 (LAR, LSL, VERR, VERW).
//                                                       Flags  OF SF ZF AF PF CF
// LAR LSL VERR VERW                                             .  .  *  .  .  .     ZF 1: the segment may be used so
// all others                                                    .  .  .  .  .  .
// SGDT, SIDT, SLDT, SMSW and STR are #GP, since Linux sets CR4.UMIP; its kernel then answers in their place (src/kernel/umip.ts).
// SYSCALL puts the next RIP into RCX and RFLAGS into R11; the kernel does the rest. RDTSC and RDTSCP give the core's clock, in cycles since the
// start of the run; RDTSCP puts the core's number into ECX. LAR, LSL, VERR and VERW know the segments that Linux gives programs.
//
// Code: the kernel is not made of instructions, so nothing ever runs at CPL 0 but tests. What is privileged only faults.

import type { Algebra, Family, Row, Value } from './algebra.ts';
import { Reg } from './registers.ts';
import { LEVEL_MASK, mayUse, SEGMENTS } from './segments.ts';

const PRIVILEGE = 'CPL is not 0: always, in a program';

function requireCpl0<V extends Value>(o: Algebra<V>): void {
  o.faultIf(o.ne(o.state('cpl'), o.const(64, 0)), 'GP', PRIVILEGE);
}

/** RCX := next RIP, R11 := RFLAGS; the kernel does the rest. SDM Vol 2 SYSCALL. */
const SYSCALL: Row = (o) => {
  o.setReg(Reg.rcx, 64, o.nextRip());
  o.setReg(Reg.r11, 64, o.rflags());
  o.exit('syscall');
};

const HLT: Row = (o) => {
  requireCpl0(o);
  o.exit('halt');
};

/** Refused at CPL 3. Also the port instructions: IOPL is 0 and no port is granted. */
const PRIVILEGED: Row = (o) => o.fault('GP', PRIVILEGE);

/** RDFSBASE, RDGSBASE; Linux sets CR4.FSGSBASE. */
const readBase =
  (name: 'fsBase' | 'gsBase'): Row =>
  (o, [dst]) =>
    o.write(dst!, o.trunc(o.state(name), dst!.width));
/** WRFSBASE, WRGSBASE: #GP for an address that is not canonical. A 32-bit operand is extended with zeros. */
const writeBase =
  (name: 'fsBase' | 'gsBase'): Row =>
  (o, [src]) => {
    const base = o.zext(o.read(src!), 64);
    o.faultIf(o.ne(o.sar(o.shl(base, o.const(64, 16)), o.const(64, 16)), base), 'GP', 'the base is not canonical');
    o.setState(name, base);
  };

/** VERR, VERW: whether the selector is that of a segment which may be read, written. */
const verify =
  (way: 'read' | 'write'): Row =>
  (o, [selector]) =>
    o.flags({ zf: mayUse(o, o.trunc(o.read(selector!), 16), way) });

/** LAR, LSL: what the descriptor says, of 32 bits; the destination is left alone if there is no such segment. */
const describe =
  (field: 'rights' | 'limit'): Row =>
  (o, [dst, src]) => {
    const selector = o.trunc(o.read(src!), 16);
    if (field === 'limit') o.routine('processor');
    const segment = o.and(selector, o.const(16, ~LEVEL_MASK));
    const value = SEGMENTS.reduce(
      (rest, known) => {
        const said = known[field];
        const here = said === 'processor' ? o.trunc(o.state('drawn'), 32) : o.const(32, said);
        return o.select(o.eq(segment, o.const(16, known.selector)), here, rest);
      },
      o.const(32, 0),
    );
    const found = mayUse(o, selector, 'read');
    o.flags({ zf: found });
    o.if(found, () => o.write(dst!, dst!.width === 64 ? o.zext(value, 64) : o.trunc(value, dst!.width)));
  };

/** CLAC and STAC: no privilege is #UD. SDM Vol 2. */
const UNDEFINED: Row = (o) => o.fault('UD', PRIVILEGE);

const rows: Record<string, Row> = {
  CLAC: UNDEFINED,
  STAC: UNDEFINED,
  SYSCALL,
  HLT,
  LAR: describe('rights'),
  LSL: describe('limit'),
  VERR: verify('read'),
  VERW: verify('write'),
  RDTSC: (o) => o.routine('rdtsc'),
  RDTSCP: (o) => o.routine('rdtscp'),
  RDMSR: (o) => o.routine('rdmsr'),
  WRMSR: (o) => o.routine('wrmsr'),
  XGETBV: (o) => o.routine('xgetbv'),
  RDFSBASE: readBase('fsBase'),
  RDGSBASE: readBase('gsBase'),
  WRFSBASE: writeBase('fsBase'),
  WRGSBASE: writeBase('gsBase'),
};
const PRIVILEGED_OPERATIONS = [
  ...['IN', 'OUT', 'INSB', 'INSW', 'INSD', 'OUTSB', 'OUTSW', 'OUTSD'],
  ...[
    'CLTS',
    'INVD',
    'WBINVD',
    'INVLPG',
    'LMSW',
    'LLDT',
    'LTR',
    'LGDT',
    'LIDT',
    'RDPMC',
    'SWAPGS',
    'SYSRET',
    'SYSRETQ',
    'XSETBV',
  ],
  // By CR4.UMIP.
  ...['SGDT', 'SIDT', 'SLDT', 'SMSW', 'STR'],
  ...['XSAVES', 'XSAVES64', 'XRSTORS', 'XRSTORS64'],
  ...['MOV_CR', 'MOV_DR'],
];
for (const operation of PRIVILEGED_OPERATIONS) rows[operation] = PRIVILEGED;

export const system: Family = {
  name: 'system',
  section: 'System Instructions, SDM Vol 1 §5.20',
  rows,
  costs: { SYSCALL: 'syscall', RDTSC: 'rdtsc', RDTSCP: 'rdtsc' },
};
