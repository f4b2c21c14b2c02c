// System instructions, as a user program meets them. SDM Vol 1 §5.20, §5.21. No flags are changed.
// The kernel is not made of instructions, so nothing ever runs at CPL 0 but tests: what is privileged only faults.

import type { Algebra, Family, Row, Value } from './algebra.ts';
import { Reg } from './registers.ts';

function requireCpl0<V extends Value>(o: Algebra<V>): void {
  o.faultIf(o.ne(o.state('cpl'), o.const(64, 0)), 'GP');
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
const PRIVILEGED: Row = (o) => o.fault('GP');

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
    o.faultIf(o.ne(o.sar(o.shl(base, o.const(64, 16)), o.const(64, 16)), base), 'GP');
    o.setState(name, base);
  };

/** CLAC and STAC: no privilege is #UD. SDM Vol 2. */
const UNDEFINED: Row = (o) => o.fault('UD');

const rows: Record<string, Row> = {
  CLAC: UNDEFINED,
  STAC: UNDEFINED,
  SYSCALL,
  HLT,
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
    'INVPCID',
    'LMSW',
    'LLDT',
    'LTR',
    'LGDT',
    'LIDT',
    'RDPMC',
    'SWAPGS',
    'SYSRET',
    'SYSRETQ',
    'SYSEXIT',
    'XSETBV',
  ],
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
