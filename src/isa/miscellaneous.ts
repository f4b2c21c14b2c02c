// Miscellaneous instructions. SDM Vol 1 §5.1.13. No flags are changed.
// With them: the markers and shadow-stack instructions of control-flow enforcement (SDM Vol 1 §17), which is off, and the
// hints and fences of SSE2 (§5.6.4), which have nothing to do where memory is sequentially consistent and has no caches.

import { displaced } from './addressing.ts';
import type { Family, Row } from './algebra.ts';
import { reverseBytes } from './data-transfer.ts';
import type { MemoryOperand } from './instruction.ts';
import { Reg } from './registers.ts';

const LEA: Row = (o, [dst, src]) => o.write(dst!, o.trunc(o.address(src as MemoryOperand), dst!.width));

/** AL = byte at rBX + AL. The decoder gives the operand without the index. */
const XLATB: Row = (o, [table]) => {
  const operand = table as MemoryOperand;
  o.setReg(Reg.rax, 8, o.load(displaced(o, operand, o.zext(o.reg(Reg.rax, 8), 64)), 8, { stack: operand.stack }));
};

const MOVBE: Row = (o, [dst, src]) => o.write(dst!, reverseBytes(o, o.read(src!)));

/** Memory operands of NOP are not accessed. */
const NOP: Row = () => {};
const UNDEFINED: Row = (o) => o.fault('UD');

/** Counts as a load of one byte: it may fault. SDM Vol 2 CLFLUSH. */
const CLFLUSH: Row = (o, [line]) => {
  o.read(line!);
};

export const miscellaneous: Family = {
  name: 'miscellaneous',
  section: 'Miscellaneous Instructions, SDM Vol 1 §5.1.13',
  rows: {
    LEA,
    XLATB,
    MOVBE,
    NOP,
    RESERVEDNOP: NOP,
    CPUID: (o) => o.routine('cpuid'),
    UD0: UNDEFINED,
    UD1: UNDEFINED,
    UD2: UNDEFINED,
    // Outside system management mode.
    RSM: UNDEFINED,
    PAUSE: NOP,
    ENDBR64: NOP,
    ENDBR32: NOP,
    // While shadow stacks are off RDSSP is a NOP that leaves its register alone, INCSSP is undefined. SDM Vol 2.
    RDSSPD: NOP,
    RDSSPQ: NOP,
    INCSSPD: UNDEFINED,
    INCSSPQ: UNDEFINED,
    PREFETCHNTA: NOP,
    PREFETCHT0: NOP,
    PREFETCHT1: NOP,
    PREFETCHT2: NOP,
    PREFETCHW: NOP,
    // Hints that processors without them take for NOPs.
    PREFETCH: NOP,
    PREFETCHWT1: NOP,
    PREFETCHIT0: NOP,
    PREFETCHIT1: NOP,
    CLDEMOTE: NOP,
    // A store past the caches.
    MOVNTI: (o, [dst, src]) => o.write(dst!, o.read(src!)),
    CLFLUSH,
    CLFLUSHOPT: CLFLUSH,
    CLWB: CLFLUSH,
    LFENCE: NOP,
    MFENCE: NOP,
    SFENCE: NOP,
    SERIALIZE: NOP,
  },
  costs: { CPUID: 'cpuid', PAUSE: 'pause', LFENCE: 'fence', MFENCE: 'fence', SFENCE: 'fence', SERIALIZE: 'fence' },
};
