// When to look whether a core spins, and how far cores that do may skip. What a proof is, is in spin.ts.

import type { Core } from '../machine/core.ts';
import type { Machine } from '../machine/machine.ts';
import { type Round, SpinProofs, skipRounds } from './spin.ts';
import type { Windows } from './windows.ts';

/**
 * Cycles without any event before it pays to look whether a core spins; doubled, up to a bound, each time it does not, whatever
 * has happened in between. A look at a loop that computes costs the host hundreds of microseconds, as much as executing a million
 * cycles; so looking never takes more than a few hundredths of the time, and finding out late at most as long as was computed before.
 */
const FIRST_PATIENCE = 200_000;
const LONGEST_PATIENCE = 64_000_000;

/** Looking more or less often changes nothing but the host's time. */
export class Spinning {
  private readonly machine: Machine;
  private readonly windows: Windows;
  private readonly proofs: SpinProofs;
  /**
   * By core: from which cycle on it pays to look for a proof that it spins, and how long until the next attempt; or that
   * something has happened on it since it was last asked about.
   */
  private readonly quiet: { tryAt: number; patience: number; isStirred: boolean }[];

  constructor(machine: Machine, windows: Windows) {
    this.machine = machine;
    this.windows = windows;
    this.proofs = new SpinProofs(machine);
    this.quiet = machine.cores.map(() => ({ tryAt: 0, patience: FIRST_PATIENCE, isStirred: true }));
  }

  /** Code or mappings may have changed: no proof holds any more. */
  forget(): void {
    this.proofs.forget();
  }
  /** Something happened on a core: before it is looked at, it runs for a while. */
  stir(core: Core): void {
    this.quiet[core.id]!.isStirred = true;
  }
  /** The next cycle after `now` at which one of some cores is to be looked at; Infinity if all have been. */
  nextLook(cores: readonly Core[], now: number): number {
    let next = Number.POSITIVE_INFINITY;
    for (const core of cores) {
      const tryAt = this.tryAt(core);
      if (tryAt > now && tryAt < next) next = tryAt;
    }
    return next;
  }
  /** The cycle up to which a core that is the only busy one runs before it is looked at. */
  lookAfter(core: Core): number {
    return Math.max(this.tryAt(core), core.cycle + FIRST_PATIENCE);
  }

  /**
   * Cores that are proved to spin skip to where something can happen: an event, or a busy core that does more than spin.
   * @param busy all busy cores  @param fixed the cycle at which turns end in any case
   * @param breakpoints a loop that has one is executed
   * @returns whether any clock moved; `for ever`: all of them spin, and nothing will ever happen
   */
  skip(busy: readonly Core[], fixed: number, breakpoints?: ReadonlySet<bigint>): boolean | 'for ever' {
    let something = this.machine.clock.nextCycle;
    let spinning: { core: Core; round: Round }[] | undefined;
    for (const core of busy) {
      const round = this.proofs.known(core) ?? this.look(core);
      if (round && !round.addresses.some((address) => breakpoints?.has(address))) {
        spinning ??= [];
        spinning.push({ core, round });
      } else something = Math.min(something, core.cycle);
    }
    if (!spinning) return false;
    if (Math.min(something, fixed) === Number.POSITIVE_INFINITY) return 'for ever';
    // In the window in which it happens, who goes first decides what the others see in all of the window.
    const limit = Math.min(busy.length === 1 ? something : this.windows.startOf(something), fixed);
    let moved = false;
    for (const { core, round } of spinning) {
      const before = core.cycle;
      skipRounds(core, round, limit);
      moved ||= core.cycle > before;
    }
    return moved;
  }

  /** Looks for a proof when the core has run long enough without anything happening; ever less often if there is none. */
  private look(core: Core): Round | undefined {
    if (core.cycle < this.tryAt(core)) return undefined;
    const quiet = this.quiet[core.id]!;
    const round = this.proofs.prove(core);
    quiet.patience = round ? FIRST_PATIENCE : Math.min(quiet.patience * 2, LONGEST_PATIENCE);
    quiet.tryAt = core.cycle + quiet.patience;
    return round;
  }
  private tryAt(core: Core): number {
    const quiet = this.quiet[core.id]!;
    if (quiet.isStirred) {
      quiet.isStirred = false;
      quiet.tryAt = core.cycle + quiet.patience;
    }
    return quiet.tryAt;
  }
}
