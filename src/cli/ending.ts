// How a run ended, in words and as an exit status.

import { signalName } from '../kernel/abi/signal.ts';
import { deadlockReport } from '../observe/deadlock-report.ts';
import type { Locator } from '../observe/locate.ts';
import type { Outcome, System } from '../system/system.ts';
import type { Built } from './built.ts';
import { ExitStatus } from './exit-status.ts';
import type { LastWords } from './last-words.ts';
import type { Settings } from './machine-options.ts';
import { undeliveredText } from './undelivered.ts';

/** Ways in which a run that nobody interrupts may end. */
export type EndReason = 'exit' | 'signal' | 'limit' | 'deadlock';

/** The end of a run. */
export interface Ending {
  readonly status: number;
  /** Who decided the status. */
  readonly endedBy: 'guest' | 'ring3';
  readonly reason: EndReason;
  /** The guest was killed by this signal. */
  readonly signal?: string;
  /** What `ring3:` has to say, without that word. Absent when the guest ended by itself. */
  readonly message?: string;
  /** Lines that explain the message. */
  readonly details?: string;
}

/** Puts an outcome into words. */
export function endingOf(
  outcome: Outcome,
  system: System,
  settings: Settings,
  built: Built,
  lastWords: LastWords,
): Ending {
  const { locator } = built;
  switch (outcome.kind) {
    case 'exit':
      return { status: outcome.status, endedBy: 'guest', reason: 'exit' };
    case 'signal': {
      const signal = signalName(outcome.signal);
      const killed = lastWords.killedBy(outcome.signal, built);
      return { status: 128 + outcome.signal, endedBy: 'guest', reason: 'signal', signal, ...killed };
    }
    case 'limit': {
      const instructions = settings.maxInstructions ?? settings.roughInstructions;
      const limit = outcome.limit === 'cycles' ? settings.maxCycles : instructions;
      const message = `stopped at the limit of ${limit} ${outcome.limit}`;
      const details = [placesOfCores(system, locator), ...undeliveredText(system)].join('\n');
      return { status: ExitStatus.limit, endedBy: 'ring3', reason: 'limit', message, details };
    }
    case 'deadlock': {
      const message = 'deadlock: no task can go on, and no event is left that could wake one';
      const report = deadlockReport(outcome.blocked, outcome.spinning, locator);
      const details = [report, ...undeliveredText(system)].join('\n');
      return { status: ExitStatus.deadlock, endedBy: 'ring3', reason: 'deadlock', message, details };
    }
    default:
      // A console that never says `wait`, no breakpoints: nothing else can happen.
      throw new Error(`a run ended with ${outcome.kind}`);
  }
}

/** Where every core was. */
function placesOfCores(system: System, locator: Locator): string {
  const lines = system.machine.cores.map((core) => {
    if (core.task === 0) return `  core ${core.id} is idle`;
    const { rip } = core.registers;
    return `  core ${core.id} runs task ${core.task} at ${locator.place(rip)} (${locator.symbol(rip)})`;
  });
  return lines.join('\n');
}
