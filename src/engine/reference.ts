// The reference engine: fetch, decode and evaluate, one instruction at a time, nothing cached.

import { costClassOf, rowOf } from '../isa/index.ts';
import { Context } from '../isa/registers.ts';
import type { Core } from '../machine/core.ts';
import type { Machine } from '../machine/machine.ts';
import type { Engine, Stop } from './engine.ts';
import { evaluate } from './evaluate.ts';
import { fetchInstruction, withoutRow } from './fetch.ts';

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
      const outcome = evaluate(this.machine, core, instruction, row);
      if ('fault' in outcome) return { reason: 'trap', trap: outcome.fault };
      core.cycle = core.cycle + (this.machine.costs.classes[costClassOf(instruction.operation)] ?? 1);
      registers.setCount(Context.retired, registers.count(Context.retired) + 1);
      switch (outcome.exit) {
        case 'syscall':
          return { reason: 'trap', trap: { kind: 'syscall' } };
        case 'breakpoint':
          return { reason: 'trap', trap: { kind: 'breakpoint' } };
        case 'halt':
          return { reason: 'halt' };
        case 'event':
          return { reason: 'pending' };
        case 'uiret':
          core.publish({ kind: 'returned', to: registers.rip });
          if (registers.get32(Context.pending) !== 0 || core.events.alarms.length > 0) return { reason: 'pending' };
          break;
        case 'recheck':
          if (registers.get32(Context.pending) !== 0) return { reason: 'pending' };
          break;
        case undefined:
          break;
      }
    }
    return { reason: 'turn' };
  }
}
