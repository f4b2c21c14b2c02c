// Instruction tests as rows: the instruction, the state it finds, and only what changed. Every engine runs every row.
//
//   CODE       the instruction
//   DATA       two pages read-write, zero but for what a row puts there; then READ_ONLY, one page; then nothing
//   STACK      one page read-write, nothing below it; RSP starts in its middle

import { describe, expect, test } from 'vitest';
import { decode } from '../../src/decode/decoder.ts';
import type { Engine, Stop } from '../../src/engine/engine.ts';
import { Vector } from '../../src/isa/algebra.ts';
import { costClasses } from '../../src/isa/index.ts';
import { Context, REGISTER_NAMES, RFlag } from '../../src/isa/registers.ts';
import { type Core, CR4_UINTR } from '../../src/machine/core.ts';
import { type Costs, STEPS } from '../../src/machine/costs.ts';
import { Machine } from '../../src/machine/machine.ts';
import { PAGE_BYTES } from '../../src/machine/physical-memory.ts';
import { gnuAssemble, hasGnuAs } from '../engine/gnu-as.ts';
import { ENGINES } from './engines.ts';

export const CODE = 0x40_1000n;
export const DATA = 0x50_0000n;
export const READ_ONLY = 0x50_2000n;
export const UNMAPPED = 0x50_3000n;
export const STACK = 0x60_0000n;
export const RSP = STACK + 0x800n;
export const NONCANONICAL = 0x8000_0000_0000n;
export const FS_BASE = DATA + 0x100n;
export const GS_BASE = DATA + 0x200n;

type RegisterName = (typeof REGISTER_NAMES)[number] | 'xmm0' | 'xmm1' | 'xmm2';
/** The XMM registers that rows name; the others are 0. */
const VECTOR_NAMES = ['xmm0', 'xmm1', 'xmm2'] as const;
/** Bytes in memory, as hex in ascending addresses ('11 22 33'), by address. */
type Memory = Readonly<Record<string, string>>;

type Segments = Readonly<Partial<Record<(typeof SEGMENT_NAMES)[number], number>>>;
/** The segment registers that can be loaded. */
const SEGMENT_NAMES = ['es', 'ds', 'fs', 'gs'] as const;

/** What an instruction finds. A register that is not named holds its number in every nibble. */
export type Before = Readonly<Partial<Record<RegisterName, bigint>>> & {
  /** The flags that are 1, of CF PF AF ZF SF DF OF …; default none. */
  readonly flags?: string;
  readonly memory?: Memory;
  readonly fsBase?: bigint;
  /** Selectors; default 0. */
  readonly segments?: Segments;
  /** Default 0x1f80. */
  readonly mxcsr?: number;
};
/** What changed. */
export type After = Readonly<Partial<Record<RegisterName, bigint>>> & {
  /** All flags that are 1 afterwards; default those of before. */
  readonly flags?: string;
  readonly memory?: Memory;
  /** Default the next instruction. */
  readonly rip?: bigint;
  readonly fsBase?: bigint;
  readonly gsBase?: bigint;
  /** Selectors that changed. */
  readonly segments?: Segments;
  /** Default that of before. */
  readonly mxcsr?: number;
  /** The exception; then nothing else has changed but, at #XM, MXCSR. */
  readonly fault?: keyof typeof Vector;
  /** Default 0. */
  readonly error?: number;
  /** Of #PF. */
  readonly address?: bigint;
  /** Why the engine was left, when it was not for the end of its turn or a fault. */
  readonly stop?: 'syscall' | 'breakpoint' | 'overflow' | 'debug';
};
export type Row = readonly [text: string, before: Before, after: After];

/** A state as it is compared: text, so that a failure reads well. */
type Shown = Record<string, string>;

const FIRST_DATA_PAGE = Number(DATA) / PAGE_BYTES;
const DATA_PAGES = 3;
const STACK_PAGE = Number(STACK) / PAGE_BYTES;
/** No instruction begins with it: nothing is decoded beyond the one under test. */
const UNDEFINED_BYTE = 0x06;

const COSTS: Costs = {
  name: 'one',
  frequencyHz: 1e9,
  steps: Object.fromEntries(STEPS.map((step) => [step, 1])) as Costs['steps'],
  classes: Object.fromEntries(costClasses().map((name) => [name, 1])),
};

/** A machine with an engine, set up anew for each row. */
export class InstructionBench {
  readonly machine: Machine;
  readonly core: Core;
  readonly engine: Engine;
  private readonly code: number;
  private readonly frames: readonly number[];

  constructor(create: (machine: Machine) => Engine, seed = 0) {
    const machine = new Machine({ cores: 1, memoryBytes: 1 << 20, costs: COSTS, seed });
    this.machine = machine;
    this.core = machine.cores[0]!;
    const space = machine.createSpace();
    this.code = machine.memory.allocate();
    space.map(Number(CODE) / PAGE_BYTES, this.code, 5);
    this.frames = Array.from({ length: DATA_PAGES + 1 }, () => machine.memory.allocate());
    this.frames.forEach((frame, i) => {
      if (i === DATA_PAGES) space.map(STACK_PAGE, frame, 3);
      else space.map(FIRST_DATA_PAGE + i, frame, i === DATA_PAGES - 1 ? 1 : 3);
    });
    this.core.loadSpace(space);
    this.engine = create(machine);
  }

  private page(frame: number): Uint8Array {
    const start = this.machine.memory.frameOffset(frame);
    return this.machine.memory.bytes.subarray(start, start + PAGE_BYTES);
  }
  private byte(address: bigint): { page: Uint8Array; at: number } {
    const index = Number(address) / PAGE_BYTES;
    const i = Math.floor(index) === STACK_PAGE ? DATA_PAGES : Math.floor(index) - FIRST_DATA_PAGE;
    return { page: this.page(this.frames[i]!), at: Number(address) % PAGE_BYTES };
  }

  /** Sets everything up and executes one instruction. */
  run(bytes: Uint8Array, before: Before): Stop {
    const { core, machine } = this;
    const { registers } = core;
    this.page(this.code).fill(UNDEFINED_BYTE);
    this.page(this.code).set(bytes);
    machine.memory.markWritten(this.code);
    for (const frame of this.frames) this.page(frame).fill(0);
    for (const [address, value] of bytesOf(before.memory)) {
      const { page, at } = this.byte(address);
      page[at] = value;
    }
    REGISTER_NAMES.forEach((name, i) => {
      registers.setGpr(i, before[name] ?? defaultOf(i));
    });
    registers.setRflags(flagsOf(before.flags));
    registers.rip = CODE;
    registers.set(Context.fsBase, before.fsBase ?? FS_BASE);
    registers.set(Context.gsBase, GS_BASE);
    for (const name of SEGMENT_NAMES) registers.set16(Context[name], before.segments?.[name] ?? 0);
    registers.set32(Context.movSsShadow, 0);
    registers.set32(Context.cpl, 3);
    registers.set(Context.cr4, CR4_UINTR);
    registers.set32(Context.uif, 0);
    VECTOR_NAMES.forEach((name, i) => {
      registers.set(Context.xmm + 16 * i, before[name] ?? 0n);
      registers.set(Context.xmm + 16 * i + 8, (before[name] ?? 0n) >> 64n);
    });
    registers.set32(Context.mxcsr, before.mxcsr ?? 0x1f80);
    return this.engine.run(core, core.cycle + 1);
  }

  show(): Shown {
    const { registers } = this.core;
    const shown: Shown = {
      rip: hex(registers.rip),
      flags: showFlags(registers.rflags()),
      fsBase: hex(registers.get(Context.fsBase)),
      gsBase: hex(registers.get(Context.gsBase)),
      mxcsr: registers.get32(Context.mxcsr).toString(16),
    };
    for (const name of SEGMENT_NAMES) shown[name] = registers.get16(Context[name]).toString(16);
    VECTOR_NAMES.forEach((name, i) => {
      shown[name] = hex(registers.get(Context.xmm + 16 * i) | (registers.get(Context.xmm + 16 * i + 8) << 64n));
    });
    REGISTER_NAMES.forEach((name, i) => {
      shown[name] = hex(registers.gpr(i));
    });
    this.frames.forEach((frame, i) => {
      const base = i === DATA_PAGES ? STACK : DATA + BigInt(i * PAGE_BYTES);
      this.page(frame).forEach((value, at) => {
        if (value !== 0) shown[hex(base + BigInt(at))] = value.toString(16);
      });
    });
    return shown;
  }
}

const hex = (value: bigint): string => value.toString(16);
const defaultOf = (index: number): bigint => (index === 4 ? RSP : BigInt(`0x${index.toString(16).repeat(16)}`));

const FLAG_NAMES = ['CF', 'PF', 'AF', 'ZF', 'SF', 'TF', 'IF', 'DF', 'OF', 'NT', 'AC', 'ID'] as const;
/** RFLAGS from names; IF and bit 1 are always set. */
function flagsOf(names = ''): bigint {
  return names
    .split(' ')
    .filter((name) => name !== '')
    .reduce((flags, name) => flags | RFlag[name as keyof typeof RFlag], RFlag.IF | 2n);
}
function showFlags(rflags: bigint): string {
  const names = FLAG_NAMES.filter((name) => (rflags & RFlag[name]) !== 0n && name !== 'IF');
  return (rflags & RFlag.IF) === 0n ? [...names, 'no IF'].join(' ') : names.join(' ');
}

function bytesOf(memory: Memory = {}): [bigint, number][] {
  return Object.entries(memory).flatMap(([address, text]) =>
    text
      .trim()
      .split(/\s+/)
      .map((byte, i): [bigint, number] => [BigInt(address) + BigInt(i), Number.parseInt(byte, 16)]),
  );
}
/** The bytes of a value, lowest first, as memory in a row wants them. */
export function little(value: bigint, bytes = 8): string {
  return Array.from({ length: bytes }, (_, i) =>
    ((BigInt.asUintN(64, value) >> BigInt(8 * i)) & 0xffn).toString(16),
  ).join(' ');
}

/** The whole state that a row stands for. */
function expected(before: Before, after: After, length: number): Shown {
  const changed = after.fault === undefined;
  const shown: Shown = {
    rip: hex(changed ? (after.rip ?? CODE + BigInt(length)) : CODE),
    flags: showFlags(flagsOf(after.flags ?? before.flags)),
    fsBase: hex(after.fsBase ?? before.fsBase ?? FS_BASE),
    gsBase: hex(after.gsBase ?? GS_BASE),
    mxcsr: (after.mxcsr ?? before.mxcsr ?? 0x1f80).toString(16),
  };
  for (const name of SEGMENT_NAMES) shown[name] = (after.segments?.[name] ?? before.segments?.[name] ?? 0).toString(16);
  for (const name of VECTOR_NAMES) shown[name] = hex(after[name] ?? before[name] ?? 0n);
  REGISTER_NAMES.forEach((name, i) => {
    shown[name] = hex(after[name] ?? before[name] ?? defaultOf(i));
  });
  for (const [address, value] of [...bytesOf(before.memory), ...bytesOf(after.memory)]) {
    if (value === 0) delete shown[hex(address)];
    else shown[hex(address)] = value.toString(16);
  }
  return shown;
}

function describeStop(stop: Stop): string {
  // Whether an engine looks at the boundary at once or at the end of its turn is its own affair.
  if (stop.reason === 'pending') return 'turn';
  if (stop.reason !== 'trap') return stop.reason;
  if (stop.trap.kind !== 'fault') return stop.trap.kind;
  const { vector, error, address } = stop.trap;
  return faultText(vector, error, address);
}
const faultText = (vector: number, error: number, address: bigint): string =>
  `fault ${vector} error ${error.toString(16)}${vector === Vector.PF ? ` at ${hex(address)}` : ''}`;

function expectedStop({ fault, error, address, stop }: After): string {
  if (fault === undefined) return stop ?? 'turn';
  return faultText(Vector[fault], error ?? 0, address ?? 0n);
}

/** A row in one line. */
function title([text, before, after]: Row): string {
  const show = (state: Before | After) =>
    Object.entries(state)
      .map(([name, value]) =>
        typeof value === 'bigint' ? `${name}=${hex(value)}` : typeof value === 'object' ? 'memory' : value,
      )
      .join(' ');
  return `${text} | ${show(before)} → ${show(after) || 'nothing'}`;
}

/** Bytes of a slot in the batch that GNU as is given. */
const SLOT = 32;

/** Bytes of each text, each followed by padding. Branches are relative, so the place does not matter. */
function assembleAll(texts: readonly string[]): Uint8Array {
  return gnuAssemble(texts.map((text) => `.balign ${SLOT}, 6\n${text}\n`).join(''));
}

/** Tests of one heading; all engines, all rows. */
export function rows(name: string, list: readonly Row[]): void {
  describe.skipIf(!hasGnuAs)(name, () => {
    const benches = hasGnuAs ? ENGINES.map((create) => new InstructionBench(create)) : [];
    let bytes: Uint8Array | undefined;
    test.each(list.map((row, i) => ({ name: title(row), row, i })))('$name', ({ row: [, before, after], i }) => {
      bytes ??= assembleAll(list.map(([text]) => text));
      const slot = bytes.subarray(i * SLOT, i * SLOT + 15);
      const instruction = decode(slot, CODE);
      if (typeof instruction === 'string') throw new Error(instruction);
      for (const bench of benches) {
        const stop = bench.run(slot.subarray(0, instruction.length), before);
        expect({ engine: bench.engine.name, stop: describeStop(stop), ...bench.show() }).toEqual({
          engine: bench.engine.name,
          stop: expectedStop(after),
          ...expected(before, after, instruction.length),
        });
      }
    });
  });
}
