// Runs cases on an engine.

import type { Engine } from '../../../src/engine/engine.ts';
import { costClasses } from '../../../src/isa/index.ts';
import { Context, type RegisterFile, RFlag } from '../../../src/isa/registers.ts';
import { X87 } from '../../../src/isa/x87/state.ts';
import { type Costs, STEPS } from '../../../src/machine/costs.ts';
import { CR4_OSXSAVE } from '../../../src/machine/cpuid.ts';
import { Machine } from '../../../src/machine/machine.ts';
import {
  type Case,
  CODE,
  DATA,
  FS_BASE,
  GS_BASE,
  PAGE,
  type Result,
  type SegmentState,
  WINDOW_BYTES,
  withoutNullLevel,
  type X87State,
} from './case.ts';

/** Bytes that no instruction begins with, so that nothing is decoded beyond the one under test. */
const UNDEFINED_BYTE = 0x06;
/** Where cases are jumped to from, so that they are the start of a region where hot code is compiled: JMP CODE. */
const LAUNCH = CODE + 0xf00n;
const JUMP = Uint8Array.of(0xe9, 0xfb, 0xf0, 0xff, 0xff);
const SINGLE_STEP: Result['fault'] = { vector: 1, error: 0, address: 0n };
/** What the data page holds outside the window. */
const ZEROS = Buffer.alloc(Number(PAGE) - WINDOW_BYTES);
/** More elements than any case repeats. */
const MAX_STEPS = 1000;

const COSTS: Costs = {
  name: 'one',
  frequencyHz: 1e9,
  steps: Object.fromEntries(STEPS.map((step) => [step, 1])) as Costs['steps'],
  classes: Object.fromEntries(costClasses().map((name) => [name, 1])),
};

export class Simulated {
  private readonly machine = new Machine({ cores: 1, memoryBytes: 1 << 20, costs: COSTS });
  private readonly engine: Engine;
  private readonly frames: { code: number; data: number };

  constructor(create: (machine: Machine) => Engine) {
    const { machine } = this;
    const core = machine.cores[0]!;
    const space = machine.createSpace();
    const [code, data, readOnly] = [0, 1, 2].map(() => machine.memory.allocate());
    this.frames = { code: code!, data: data! };
    space.map(Number(CODE / PAGE), code!, 5);
    space.map(Number(DATA / PAGE), data!, 3);
    space.map(Number(DATA / PAGE) + 1, readOnly!, 1);
    core.loadSpace(space);
    core.registers.set32(Context.cpl, 3);
    core.registers.set(Context.cr4, CR4_OSXSAVE);
    this.engine = create(machine);
    this.page(code!).fill(UNDEFINED_BYTE);
  }
  get name(): string {
    return this.engine.name;
  }

  private page(frame: number): Uint8Array {
    const start = this.machine.memory.frameOffset(frame);
    return this.machine.memory.bytes.subarray(start, start + Number(PAGE));
  }

  /** Executes one instruction, all elements of it if it is repeated. */
  run(given: Case, code: Uint8Array): Result {
    this.load(given, code);
    const core = this.machine.cores[0]!;
    this.page(this.frames.code).set(JUMP, Number(LAUNCH - CODE));
    // In one turn: an instruction that a turn begins with has not been branched to. A single step must not be the branch.
    const launches = (given.rflags & RFlag.TF) === 0n;
    core.registers.rip = launches ? LAUNCH : CODE;
    let fault = this.advance(launches ? 2 : 1);
    for (let i = 0; i < MAX_STEPS && core.registers.rip === CODE && !fault; i++) fault = this.advance(1);
    // Who leaves the page finds nothing to execute.
    if ((core.registers.rip & ~(PAGE - 1n)) !== CODE) fault ??= this.advance(1);
    return this.result(fault);
  }

  /** Sets the state before an instruction, or before any code of up to a page. */
  load(given: Case, code: Uint8Array): void {
    const { registers } = this.machine.cores[0]!;
    const [codePage, dataPage] = [this.page(this.frames.code), this.page(this.frames.data)];
    codePage.fill(UNDEFINED_BYTE);
    codePage.set(code);
    this.machine.memory.markWritten(this.frames.code);
    dataPage.fill(0);
    dataPage.set(given.window, dataPage.length - WINDOW_BYTES);
    given.gpr.forEach((value, i) => {
      registers.setGpr(i, value);
    });
    given.xmm.forEach((value, i) => {
      registers.set(Context.xmm + 16 * i, value);
      registers.set(Context.xmm + 16 * i + 8, value >> 64n);
    });
    registers.set32(Context.mxcsr, given.mxcsr);
    loadX87(registers, given.x87);
    registers.setRflags(given.rflags | 0x202n);
    registers.setSegmentBase('fs', FS_BASE);
    registers.setSegmentBase('gs', GS_BASE);
    registers.set16(Context.es, 0);
    registers.set16(Context.ds, 0);
    registers.set32(Context.movSsShadow, 0);
    registers.rip = CODE;
  }
  /** Executes `instructions` instructions (each costs a cycle) unless one faults. @returns the fault */
  advance(instructions: number): Result['fault'] {
    const core = this.machine.cores[0]!;
    const until = core.cycle + instructions;
    while (core.cycle < until) {
      const stop = this.engine.run(core, until);
      if (stop.reason === 'trap')
        return stop.trap.kind === 'debug' ? SINGLE_STEP : stop.trap.kind === 'fault' ? stop.trap : undefined;
    }
    return undefined;
  }
  /** The state now. */
  result(fault: Result['fault']): Result {
    const { registers } = this.machine.cores[0]!;
    const dataPage = this.page(this.frames.data);
    return {
      gpr: Array.from({ length: 16 }, (_, i) => registers.gpr(i)),
      rip: registers.rip,
      rflags: registers.rflags(),
      xmm: Array.from({ length: 16 }, (_, i) => {
        const at = Context.xmm + 16 * i;
        return registers.get(at) | (registers.get(at + 8) << 64n);
      }),
      mxcsr: registers.get32(Context.mxcsr),
      x87: x87Of(registers),
      segments: segmentsOf(registers),
      fault,
      stray: !ZEROS.equals(dataPage.subarray(0, ZEROS.length)),
      window: dataPage.slice(dataPage.length - WINDOW_BYTES),
    };
  }
}

function segmentsOf(registers: RegisterFile): SegmentState {
  const [es, ds, fs, gs] = [Context.es, Context.ds, Context.fs, Context.gs].map((at) =>
    withoutNullLevel(registers.get16(at)),
  );
  const [fsBase, gsBase] = [registers.get(Context.fsBase), registers.get(Context.gsBase)];
  return { es: es!, ds: ds!, fs: fs!, gs: gs!, fsBase, gsBase };
}
function loadX87(registers: RegisterFile, given: X87State): void {
  const x87 = new X87(registers);
  registers.set16(Context.fsw, given.fsw);
  x87.fcw = given.fcw;
  x87.tags = given.tags;
  registers.set16(Context.fop, given.fop);
  registers.set(Context.fip, given.fip);
  registers.set(Context.fdp, given.fdp);
  given.st.forEach((bits, i) => {
    x87.setRegister((x87.top + i) & 7, bits);
  });
}
function x87Of(registers: RegisterFile): X87State {
  const x87 = new X87(registers);
  return {
    fcw: x87.fcw,
    fsw: x87.fsw,
    tags: x87.tags,
    fop: registers.get16(Context.fop),
    fip: registers.get(Context.fip),
    fdp: registers.get(Context.fdp),
    st: Array.from({ length: 8 }, (_, i) => x87.st(i)),
  };
}
