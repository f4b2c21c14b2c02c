// What every engine is: something that executes instructions on a core until there is a reason to stop.

import type { Instruction } from '../isa/instruction.ts';
import type { Core, Trap } from '../machine/core.ts';

/**
 * Why an engine stopped. Control never calls upwards: the system looks at this and acts.
 *  - `turn`: the clock reached the limit, or RIP a breakpoint; the next instruction has not begun
 *  - `trap`: a fault (RIP on the instruction, nothing changed) or a system call (retired)
 *  - `pending`: an instruction may have made something deliverable, or scheduled an event: look at both
 *  - `halt`: HLT retired
 *  - `unimplemented`: an instruction that ring3 has no row for; nothing changed
 */
export type Stop =
  | { readonly reason: 'turn' | 'pending' | 'halt' }
  /** `unreported`: the instruction belongs to a feature that CPUID does not report, hence the #UD. */
  | { readonly reason: 'trap'; readonly trap: Trap; readonly unreported?: Instruction }
  | { readonly reason: 'unimplemented'; readonly instruction: Instruction };

/** Executes instructions. All engines give the same registers, flags, memory, faults and cycle counts. */
export interface Engine {
  readonly name: string;
  /**
   * Runs `core` at its current state while its clock is below `untilCycle`. An instruction that begins before the limit completes.
   * @param breakpoints addresses at which no instruction begins. Another set costs what `flush` costs, so callers keep theirs.
   */
  run(core: Core, untilCycle: number, breakpoints?: ReadonlySet<bigint>): Stop;
  /** Forgets everything cached: memory or mappings were replaced behind its back. */
  flush(): void;
}
