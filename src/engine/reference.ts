// The reference engine: fetch, decode and evaluate, one instruction at a time, nothing cached.

import type { Exit } from '../isa/algebra.ts';
import { costClassOf, rowOf } from '../isa/index.ts';
import { Context, RFlag } from '../isa/registers.ts';
import type { Core } from '../machine/core.ts';
import type { Machine } from '../machine/machine.ts';
import type { Engine, Stop } from './engine.ts';
import { evaluate } from './evaluate.ts';
import { fetchInstruction, withoutRow } from './fetch.ts';

const TRAP_FLAG = Number(RFlag.TF);

export class ReferenceEngine implements Engine {
  readonly name = 'reference';
  private readonly machine: Machine;

  constructor(machine: Machine) {
    this.machine = machine;
  }

  flush(): void {}

  run(core: Core, untilCycle: number, breakpoints?: ReadonlySet<bigint>): Stop {
    const { registers } = core;
    while (core.cycle < untilCycle && !breakpoints?.has(registers.rip)) {
      const instruction = fetchInstruction(core, registers.rip);
      if ('kind' in instruction) return { reason: 'trap', trap: instruction };
      const row = rowOf(instruction.operation);
      if (!row) return withoutRow(instruction);
      // The flag as it was before the instruction; a system call and the INTs clear it on their way. SDM Vol 3 §17.3.1.4.
      const singleStep = (registers.get32(Context.flagsOther) & TRAP_FLAG) !== 0;
      // The boundary before this instruction was the one at which nothing is recognised; that behind it is looked at.
      const wasShadowed = registers.get32(Context.movSsShadow) !== 0;
      registers.set32(Context.movSsShadow, 0);
      const outcome = evaluate(this.machine, core, instruction, row);
      if ('fault' in outcome) return { reason: 'trap', trap: outcome.fault };
      core.cycle = core.cycle + (this.machine.costs.classes[costClassOf(instruction.operation)] ?? 1);
      registers.setCount(Context.retired, registers.count(Context.retired) + 1);
      switch (outcome.exit) {
        case 'syscall':
          return { reason: 'trap', trap: { kind: 'syscall' } };
        case 'breakpoint':
        case 'overflow':
          return { reason: 'trap', trap: { kind: outcome.exit } };
        case 'debug':
          return { reason: 'trap', trap: { kind: 'debug', singleStep: false } };
        case 'halt':
          return { reason: 'halt' };
        default:
          if (outcome.exit === 'uiret') core.publish({ kind: 'returned', to: registers.rip });
          if (registers.get32(Context.movSsShadow) !== 0) return { reason: 'pending' };
          if (singleStep) return { reason: 'trap', trap: { kind: 'debug', singleStep } };
          if (wasShadowed || isToBeLookedAt(core, outcome.exit)) return { reason: 'pending' };
      }
    }
    return { reason: 'turn' };
  }
}

/** After an instruction that may have made something deliverable, or caused an event, the boundary is looked at. */
function isToBeLookedAt(core: Core, exit: Exit | undefined): boolean {
  if (exit === undefined) return false;
  if (exit === 'event') return true;
  return core.registers.get32(Context.pending) !== 0 || (exit === 'uiret' && core.events.alarms.length > 0);
}
