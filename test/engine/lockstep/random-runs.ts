// Runs a random program on all engines at once and compares them at random stops. Between stops, what a kernel may do to
// running code is done to all of them: pages are protected, unmapped, replaced, shared.

import { buildImage } from '../../../src/assembler/index.ts';
import type { Engine, Stop } from '../../../src/engine/engine.ts';
import { ReferenceEngine } from '../../../src/engine/reference.ts';
import { Stepper } from '../../../src/engine/stepper.ts';
import { costClasses } from '../../../src/isa/index.ts';
import { Context } from '../../../src/isa/registers.ts';
import { readExecutable } from '../../../src/kernel/elf.ts';
import { type Core, CR4_UINTR } from '../../../src/machine/core.ts';
import { type Costs, STEPS } from '../../../src/machine/costs.ts';
import { Machine } from '../../../src/machine/machine.ts';
import { PAGE_BYTES } from '../../../src/machine/physical-memory.ts';
import { pageOf } from '../../../src/machine/tlb.ts';
import { Random } from '../../isa/cpu/random.ts';
import { DATA, DATA_BYTES, randomProgram } from './random-code.ts';
import { coresText, memoryDifference } from './state.ts';

const STACK_TOP = 0x7fff_0000_0000n;
const STACK_PAGES = 4;

/** Classes at 1 to 7 cycles: a budget may end anywhere in an instruction's time. */
const COSTS: Costs = {
  name: 'uneven',
  frequencyHz: 2e9,
  steps: Object.fromEntries(STEPS.map((step) => [step, 3])) as Costs['steps'],
  classes: Object.fromEntries(costClasses().map((name, i) => [name, 1 + ((i * 5) % 7)])),
};

/** A difference between engines, with all that is needed to see it again. */
export class Difference extends Error {}

/** One engine with its machine. */
class Contender {
  readonly machine = new Machine({ cores: 1, memoryBytes: 1 << 20, costs: COSTS });
  readonly core: Core;
  readonly engine: Engine;
  private readonly code: readonly number[];

  constructor(create: (machine: Machine) => Engine, pages: ReadonlyMap<number, Uint8Array>, entry: bigint) {
    const { machine } = this;
    this.core = machine.cores[0]!;
    const space = machine.createSpace();
    const put = (page: number, permissions: number, bytes?: Uint8Array) => {
      const frame = machine.memory.allocate();
      if (bytes) machine.memory.bytes.set(bytes, machine.memory.frameOffset(frame));
      space.map(page, frame, permissions);
    };
    for (const [page, bytes] of pages) put(page, 7, bytes);
    this.code = [...pages.keys()];
    for (let i = 0; i < DATA_BYTES / PAGE_BYTES; i++) put(DATA / PAGE_BYTES + i, 3);
    for (let i = 1; i <= STACK_PAGES; i++) put(pageOf(STACK_TOP) - i, 3);
    this.core.loadSpace(space);
    const { registers } = this.core;
    registers.set32(Context.cpl, 3);
    registers.set(Context.cr4, CR4_UINTR);
    registers.set(Context.gsBase, BigInt(DATA));
    this.engine = create(machine);
    this.restart(entry);
  }

  /** To the beginning of the program, with registers as they are. */
  restart(entry: bigint): void {
    const { registers } = this.core;
    registers.rip = entry;
    registers.rsp = STACK_TOP - 512n;
    registers.setGpr(3, BigInt(DATA));
    registers.setRflags(0x202n);
  }

  /** Does something to the mappings, as `random` says: the same to all. */
  disturb(random: Random): void {
    const space = this.core.space!;
    const { memory } = this.machine;
    const page = random.pick(this.code);
    const data = DATA / PAGE_BYTES + random.below(2);
    switch (random.below(7)) {
      case 0:
        space.protect(page, random.pick([5, 7]));
        return;
      case 1:
        space.protect(data, random.pick([1, 3, 3]));
        return;
      case 2: {
        // The same bytes in another frame.
        const old = space.pages.get(page);
        if (!old) return;
        const frame = memory.allocate();
        memory.bytes.copyWithin(
          memory.frameOffset(frame),
          memory.frameOffset(old.frame),
          memory.frameOffset(old.frame + 1),
        );
        space.map(page, frame, old.permissions);
        return;
      }
      case 3:
        space.protect(page, 3);
        return;
      case 4:
        space.protect(page, 7);
        return;
      case 5: {
        // Another program's page where this one's was, for a while.
        const [a, b] = [space.pages.get(page), space.pages.get(random.pick(this.code))];
        if (!a || !b) return;
        memory.share(b.frame);
        space.map(page, b.frame, a.permissions);
        return;
      }
      default: {
        // The kernel writes into the code.
        const found = space.pages.get(page);
        if (!found) return;
        memory.write8(found.frame * PAGE_BYTES + random.below(PAGE_BYTES), 0x90);
      }
    }
  }
  /** All pages as permissive as at the beginning. */
  heal(): void {
    const space = this.core.space!;
    for (const page of this.code) space.protect(page, 7);
    for (let i = 0; i < 2; i++) space.protect(DATA / PAGE_BYTES + i, 3);
  }
}

/** What a run counted. */
export interface Counts {
  readonly stops: number;
  readonly faults: number;
  readonly instructions: number;
}

/** The pages of a program's executable segments, by number, and where it begins. */
function load(source: string): { pages: Map<number, Uint8Array>; entry: bigint } {
  const { image, diagnostics } = buildImage([
    { name: 'random.s', text: source.replace('start:', '.globl _start\n_start:\nstart:') },
  ]);
  if (!image)
    throw new Error(diagnostics.map((d) => `${d.line}: ${d.message}: ${source.split('\n')[d.line - 1]}`).join('\n'));
  const pages = new Map<number, Uint8Array>();
  for (const { address, bytes, flags } of readExecutable(image.elf).segments) {
    if ((flags & 1) === 0) continue;
    const first = pageOf(address);
    const skip = Number(address & 0xfffn);
    for (let at = 0; at < bytes.length + skip; at += PAGE_BYTES) {
      const page = new Uint8Array(PAGE_BYTES);
      page.set(bytes.subarray(Math.max(0, at - skip), at - skip + PAGE_BYTES), at === 0 ? skip : 0);
      pages.set(first + at / PAGE_BYTES, page);
    }
  }
  return { pages, entry: image.entry };
}

const stopText = (stop: Stop): string =>
  JSON.stringify(stop, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString(16) : value));

/**
 * Runs the program of a seed for a number of stops.
 * @param disturbing whether mappings change between stops
 * @throws Difference
 */
export function runRandomProgram(seed: number, stops: number, disturbing: boolean): Counts {
  const random = new Random(seed);
  const source = randomProgram(random);
  const { pages, entry } = load(source);
  const contenders = [
    new Contender((machine) => new ReferenceEngine(machine), pages, entry),
    new Contender((machine) => new Stepper(machine, { regions: false }), pages, entry),
    new Contender((machine) => new Stepper(machine, { hotAfter: 2000 }), pages, entry),
    new Contender((machine) => new Stepper(machine, { hotAfter: 2000, stopsOften: true }), pages, entry),
  ];
  const [judge, ...others] = contenders;
  let faults = 0;
  for (let i = 0; i < stops; i++) {
    const budget = budgetOf(random);
    const until = judge!.core.cycle + budget;
    const [expected, ...found] = contenders.map(({ engine, core }) => stopText(engine.run(core, until)));
    const state = coresText(judge!.machine);
    others.forEach((other, n) => {
      const where = `seed ${seed}, stop ${i} (budget ${budget}), ${other.engine.name}`;
      if (found[n] !== expected) throw new Difference(`${where}: stopped for ${found[n]}, not ${expected}`);
      const theirs = coresText(other.machine);
      if (theirs !== state) throw new Difference(`${where}:\n${differingLines(state, theirs)}`);
      const memory = memoryDifference(judge!.machine, other.machine);
      if (memory !== undefined) throw new Difference(`${where}: ${memory}`);
    });
    const stop = JSON.parse(expected!) as { reason: string };
    if (stop.reason === 'trap' || stop.reason === 'halt') {
      faults++;
      for (const contender of contenders) {
        contender.heal();
        contender.restart(entry);
      }
    }
    if (disturbing && random.oneIn(25)) {
      const what = random.next();
      for (const contender of contenders) contender.disturb(new Random(what));
    }
  }
  return { stops, faults, instructions: judge!.core.retired };
}

/** Every size from one cycle up; most are small, some let code get hot. */
function budgetOf(random: Random): number {
  if (random.oneIn(3)) return 1 + random.below(8);
  if (random.oneIn(40)) return 1 + random.below(12_000);
  return 1 + random.below(250);
}

function differingLines(a: string, b: string): string {
  const [left, right] = [a.split('\n'), b.split('\n')];
  return left
    .flatMap((line, i) => (line === right[i] ? [] : [`  reference ${line}`, `  found     ${right[i]}`]))
    .join('\n');
}
