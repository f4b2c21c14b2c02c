// What every engine is: something that executes instructions on a core until there is a reason to stop.

import type { Instruction } from '../isa/instruction.ts';
import type { Core, Trap } from '../machine/core.ts';

/**
 * Why an engine stopped. Control never calls upwards: the system looks at this and acts.
 *  - `turn`: the clock reached the limit, or RIP a breakpoint; the next instruction has not begun
 *  - `trap`: a fault (RIP on the instruction, nothing changed) or a system call (retired)
 *  - `pending`: an instruction may have made something deliverable, or scheduled an event: look at both
 *  - `halt`: HLT retired
 */
export type Stop =
  | { readonly reason: 'turn' | 'pending' | 'halt' }
  /** `unreported`: the instruction belongs to a feature that CPUID does not report, hence the #UD. */
  | { readonly reason: 'trap'; readonly trap: Trap; readonly unreported?: Instruction };

/**
 * Who looks after a core whose turn in a window was interrupted: whatever the stop asks for is done, and what is due and pending
 * on the core besides. A `turn` is a stop at which the core's turn has not begun, or simply has to go on.
 * @param end of the window, in cycles
 * @returns whether the windows may go on: the same cores are busy, and the core at hand can be run like any other
 */
export type Attendant = (core: Core, stop: Stop, end: number) => boolean;

/** Where `runWindows` ended before its time: in the turn of a core, in the window that ends at `end`. */
export interface Interruption {
  readonly core: Core;
  readonly end: number;
}

/** Executes instructions. All engines give the same registers, flags, memory, faults and cycle counts. */
export interface Engine {
  readonly name: string;
  /**
   * Runs `core` at its current state while its clock is below `untilCycle`. An instruction that begins before the limit completes.
   * @param breakpoints addresses at which no instruction begins. Another set costs what `flush` costs, so callers keep theirs.
   */
  run(core: Core, untilCycle: number, breakpoints?: ReadonlySet<bigint>): Stop;
  /**
   * A quick way to run several cores in turns, in the order of their numbers, window after window. An engine without it leaves
   * the windows to its caller.
   * @param busy the cores  @param end of the first window, in cycles  @param width of each  @param last end of the last window
   * @param attend is asked when a core stops otherwise than at the end of its turn, has something pending or has reached the
   *   cycle of an event
   * @returns undefined: the last window is over. Else where the attendant let the windows end; the core's turn may not be over,
   *   and the cores behind it have had none in that window.
   */
  runWindows?(
    busy: readonly Core[],
    end: number,
    width: number,
    last: number,
    attend: Attendant,
  ): Interruption | undefined;
  /** Forgets everything cached: memory or mappings were replaced behind its back. */
  flush(): void;
}
