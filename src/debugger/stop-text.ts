// Why time stands where it stands, in words.

import { signalName } from '../kernel/abi/signal.ts';
import type { Outcome } from '../system/system.ts';
import type { Stop } from './movement.ts';
import type { Session } from './session.ts';

/** A phrase without a full stop; empty if the movement simply did what was asked for. */
export function describeStop(stop: Stop, session: Pick<Session, 'breakpoints' | 'program'>): string {
  switch (stop.kind) {
    case 'done':
      return '';
    case 'breakpoint': {
      const found = session.breakpoints.all.find((breakpoint) => breakpoint.number === stop.number);
      return `breakpoint ${stop.number}${found ? `, ${found.label}` : ''}`;
    }
    case 'reached':
      return `reached ${stop.label}`;
    case 'delivered':
      return `vector ${stop.vector} delivered`;
    case 'beginning':
      return 'this is the beginning';
    case 'interrupted':
      return 'interrupted';
    case 'end':
      return describeOutcome(stop.outcome);
  }
}

/** How a run ended. */
export function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'exit':
      return `the program has exited with status ${outcome.status}`;
    case 'signal':
      return `the program was killed by ${signalName(outcome.signal)}`;
    case 'deadlock':
      return outcome.spinning.length > 0
        ? 'nothing will ever happen: tasks wait or spin'
        : 'deadlock: every task waits';
    case 'unimplemented':
      return `ring3 does not implement ${outcome.instruction.operation}`;
    case 'needs-input':
      return 'the program waits for input: `input TEXT`';
    default:
      return outcome.kind;
  }
}
