// Why time stands where it stands, in words.

import { SIGNALS_OF_FAULTS, signalName } from '../kernel/abi/signal.ts';
import type { MachineEvent } from '../machine/events.ts';
import type { Outcome } from '../system/system.ts';
import { diagnose, type Scene } from './diagnose.ts';
import { describeEvent } from './events-text.ts';
import { hex } from './format.ts';
import type { Stop } from './movable.ts';

/** A phrase without a full stop; empty if the movement simply did what was asked for. */
export function describeStop(stop: Stop, scene: Scene): string {
  switch (stop.kind) {
    case 'done':
      return '';
    case 'breakpoint':
      return `breakpoint ${stop.number}, ${stop.label}`;
    case 'watchpoint':
      return [stop, ...stop.others]
        .map(({ number, label, before, after }) => `watchpoint ${number}, ${label}: ${change(before, after)}`)
        .join('; ');
    case 'caught': {
      const number = stop.number === 0 ? '' : `catchpoint ${stop.number}, ${stop.label}: `;
      return number + stop.events.map((event) => eventText(event, scene)).join('; ');
    }
    case 'writer':
      return `${stop.label}: ${change(stop.before, stop.after)}, written here`;
    case 'reached':
      return `reached ${stop.label}`;
    case 'delivered':
      return `vector ${stop.vector} delivered`;
    case 'beginning':
      return 'this is the beginning';
    case 'interrupted':
      return 'interrupted';
    case 'end':
      return describeOutcome(stop.outcome, scene);
  }
}

/** Who did what, and what is to be said about it. */
function eventText(event: MachineEvent, scene: Scene): string {
  const who = event.task === 0 ? '' : `task ${event.task} `;
  const finding = diagnose(event, scene);
  const what = `${who}${describeEvent(event, scene)}`;
  return finding === undefined ? what : `${finding} (${what})`;
}

/** `0x0 → 0x5`. */
function change(before: bigint | undefined, after: bigint | undefined): string {
  const text = (value: bigint | undefined): string => (value === undefined ? 'nothing' : hex(value));
  return before === after ? `still ${text(after)}` : `${text(before)} → ${text(after)}`;
}

/** How a run ended. */
export function describeOutcome(outcome: Outcome, scene: Scene): string {
  switch (outcome.kind) {
    case 'exit':
      return `the program has exited with status ${outcome.status}`;
    case 'signal':
      return `the program was killed by ${signalName(outcome.signal)}${causeText(outcome.signal, scene)}`;
    case 'deadlock':
      return outcome.spinning.length > 0
        ? 'nothing will ever happen: tasks wait or spin'
        : 'deadlock: every task waits';
    case 'needs-input':
      return 'the program waits for input: `input TEXT`';
    default:
      return outcome.kind;
  }
}

/** ` (#UD at _start+2: this thread has no UITT …)`, if an exception raised the signal. */
function causeText(signal: number, scene: Scene): string {
  const { log } = scene.timeline;
  const last = log.events.findLast((event) => event.kind === 'signal');
  if (last?.kind !== 'signal' || last.signal !== signal || last.code <= 0 || !SIGNALS_OF_FAULTS.has(signal)) return '';
  const fault = log.events.findLast((event) => event.kind === 'fault' && event.task === last.task);
  if (!fault) return '';
  const reason = scene.timeline.whyFault(fault.task, fault.address)?.reason;
  return ` (${describeEvent(fault, scene)}${reason === undefined ? '' : `: ${reason}`})`;
}
