// How a run ended, in words and as an exit status.

import { render } from '../assembler/diagnostics.ts';
import { signalName } from '../kernel/abi/signal.ts';
import type { MachineEvent } from '../machine/events.ts';
import { deadlockReport } from '../observe/deadlock-report.ts';
import { faultName, pageFaultText } from '../observe/fault-names.ts';
import type { Locator } from '../observe/locate.ts';
import type { Outcome, System } from '../system/system.ts';
import type { Built } from './build-program.ts';
import { ExitStatus } from './exit-status.ts';
import type { Settings } from './machine-options.ts';

/** Ways in which a run that nobody interrupts may end. */
export type EndReason = 'exit' | 'signal' | 'limit' | 'deadlock' | 'unimplemented';

/** The end of a run. */
export interface Ending {
  readonly status: number;
  /** Who decided the status. */
  readonly endedBy: 'guest' | 'ring3';
  readonly reason: EndReason;
  /** The guest was killed by this signal. */
  readonly signal: string | undefined;
  /** What `ring3:` has to say, without that word; undefined when the guest ended by itself. */
  readonly message: string | undefined;
  /** Lines that go before it. */
  readonly report: string | undefined;
}

/** Remembers the last fault and the last signal, which a signal's message needs. */
export class LastWords {
  signal: (MachineEvent & { kind: 'signal' }) | undefined;
  fault: (MachineEvent & { kind: 'fault' }) | undefined;

  constructor(system: System) {
    system.machine.events.subscribe(['signal', 'fault'], (event) => {
      if (event.kind === 'signal') this.signal = event;
      else if (event.kind === 'fault') this.fault = event;
    });
  }
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
  const own = (reason: EndReason, status: number, message: string, report?: string): Ending => {
    return { status, endedBy: 'ring3', reason, signal: undefined, message, report };
  };
  switch (outcome.kind) {
    case 'exit':
      return {
        status: outcome.status,
        endedBy: 'guest',
        reason: 'exit',
        signal: undefined,
        message: undefined,
        report: undefined,
      };
    case 'signal': {
      const signal = signalName(outcome.signal);
      const message = `killed by ${signal}${causeText(lastWords, locator)}`;
      return { status: 128 + outcome.signal, endedBy: 'guest', reason: 'signal', signal, message, report: undefined };
    }
    case 'limit': {
      const limit = outcome.limit === 'cycles' ? settings.maxCycles : settings.maxInstructions;
      const places = runningTasks(system, locator);
      return own('limit', ExitStatus.limit, `stopped at the limit of ${limit} ${outcome.limit}`, places);
    }
    case 'deadlock': {
      const report = [
        deadlockReport(outcome.blocked, locator),
        ...outcome.spinning.map(({ task, address }) => `  task ${task} spins for ever at ${place(address, locator)}`),
      ];
      const message = 'deadlock: no task can go on, and no event is left that could wake one';
      return own('deadlock', ExitStatus.deadlock, message, report.filter((line) => line !== '').join('\n'));
    }
    case 'unimplemented': {
      const { operation, address } = outcome.instruction;
      const name = operation.toLowerCase();
      const at = locator.line(address);
      const message = `${name} is not implemented`;
      const report = at
        ? render(
            { severity: 'error', ...at, length: 1, message: `the instruction \`${name}\` is not implemented` },
            built.texts.get(at.file),
          )
        : undefined;
      return own(
        'unimplemented',
        ExitStatus.unimplemented,
        `${message}, and was reached at ${place(address, locator)}`,
        report,
      );
    }
    default:
      // A console that never says `wait`, no breakpoints: nothing else can happen.
      throw new Error(`a run ended with ${outcome.kind}`);
  }
}

function place(address: bigint, locator: Locator): string {
  return locator.where(address) ?? `0x${address.toString(16)}`;
}

/** ` (#PF: write to an unmapped page, 0x0) at hello.s:12`, if the signal came from a fault. */
function causeText({ signal, fault }: LastWords, locator: Locator): string {
  if (!signal) return '';
  const hasFault = fault && fault.task === signal.task && signal.code > 0 && fault.cycle <= signal.cycle;
  if (!hasFault) return ` at ${place(signal.address, locator)}`;
  const name = faultName(fault.vector);
  const detail = name === '#PF' ? `: ${pageFaultText(fault.error)}, 0x${fault.faultAddress.toString(16)}` : '';
  return ` (${name}${detail}) at ${place(fault.address, locator)}`;
}

/** Where every core was. */
function runningTasks(system: System, locator: Locator): string {
  return system.machine.cores
    .map((core) => {
      if (core.task === 0) return `  core ${core.id} is idle`;
      const { rip } = core.registers;
      return `  core ${core.id} runs task ${core.task} at ${place(rip, locator)} (${locator.symbol(rip)})`;
    })
    .join('\n');
}
