// Miscellaneous instructions. SDM Vol 1 §5.1.13. No flags are changed.
// ENDBR64, ENDBR32, RDSSPD and RDSSPQ do nothing, and INCSSPD and INCSSPQ are undefined: control-flow enforcement is off.
// PREFETCH, PREFETCHW, PREFETCHWT1, PREFETCHNTA, PREFETCHT0, PREFETCHT1, PREFETCHT2, PREFETCHIT0, PREFETCHIT1 and CLDEMOTE access nothing.
// LFENCE, MFENCE, SFENCE and SERIALIZE have nothing to do: memory is sequentially consistent and instructions are executed in order.
// NOP and RESERVEDNOP do not access their operand in memory. CLFLUSH, CLFLUSHOPT and CLWB fault like a load of one byte: there are no caches.
// LEA computes an address and accesses nothing. XLATB reads the byte at RBX + AL. MOVNTI is a move.
//
// Code: with them stand the markers and shadow-stack instructions of control-flow enforcement (SDM Vol 1 §17), and the hints and
// fences of SSE2 (§5.6.4).

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
const UNDEFINED: Row = (o) => o.fault('UD', 'always');
const SHADOW_STACK: Row = (o) => o.fault('UD', 'shadow stacks are off: always');

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
    RSM: (o) => o.fault('UD', 'the processor is not in system management mode: always'),
    PAUSE: NOP,
    ENDBR64: NOP,
    ENDBR32: NOP,
    // While shadow stacks are off RDSSP is a NOP that leaves its register alone, INCSSP is undefined. SDM Vol 2.
    RDSSPD: NOP,
    RDSSPQ: NOP,
    INCSSPD: SHADOW_STACK,
    INCSSPQ: SHADOW_STACK,
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
