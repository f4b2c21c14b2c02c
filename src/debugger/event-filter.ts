// Which events somebody waits for, as a user types it: `delivered 5`, `syscall write`, `signal SIGSEGV`, `fault #PF`, `diagnostic`.

import { signalName } from '../kernel/abi/signal.ts';
import { callTables } from '../kernel/syscalls/table.ts';
import type { EventKind, MachineEvent } from '../machine/events.ts';
import { faultName } from '../observe/fault-names.ts';
import { diagnose } from './diagnose.ts';
import { DebuggerError } from './errors.ts';
import type { EventFilter } from './movement.ts';
import type { Session } from './session.ts';

/** The steps of a user interrupt's way. */
const UINTR_KINDS: readonly EventKind[] = ['posted', 'notified', 'recognised', 'delivered', 'returned'];
/** Kinds that take no further word. */
const PLAIN_KINDS: Readonly<Record<string, readonly EventKind[]>> = {
  switch: ['switch'],
  wake: ['wake'],
  start: ['task-start'],
  exit: ['task-exit'],
  ipi: ['ipi-sent', 'ipi-arrived'],
};

/** What may follow, for help. */
export const EVENT_WORDS =
  'uintr [KIND] [VECTOR] | KIND [VECTOR] | syscall [NAME] | signal [NAME] | fault [NAME] | ipi | switch | wake | start | exit | diagnostic; KIND: posted, notified, recognised, delivered, returned';

/** @param text empty: any step of a user interrupt  @throws DebuggerError */
export function parseEventFilter(text: string, session: Session): EventFilter & { readonly label: string } {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const [what = 'uintr', ...rest] = words;
  const label = words.length === 0 ? 'uintr' : words.join(' ');
  const kinds = what === 'uintr' ? uintrKinds(rest) : UINTR_KINDS.filter((kind) => kind === what);
  if (kinds.length > 0) return { label, kinds: new Set(kinds), matches: vectorMatcher(rest.at(-1)) };
  switch (what) {
    case 'syscall': {
      const numbers = rest.map((word) => callNumber(word, session));
      return one(label, 'syscall', (event) => numbers.length === 0 || numbers.includes(event.number));
    }
    case 'signal': {
      const numbers = rest.map((word) => numbered(word, 64, signalName, 'signal'));
      return one(label, 'signal', (event) => numbers.length === 0 || numbers.includes(event.signal));
    }
    case 'fault': {
      const numbers = rest.map((word) => numbered(word.startsWith('#') ? word : `#${word}`, 32, faultName, 'fault'));
      return one(label, 'fault', (event) => numbers.length === 0 || numbers.includes(event.vector));
    }
    case 'diagnostic': {
      const matches = (event: MachineEvent): boolean => diagnose(event, session) !== undefined;
      return { label, kinds: new Set(['posted', 'fault', 'syscall-return']), matches };
    }
  }
  const plain = PLAIN_KINDS[what];
  if (!plain || rest.length > 0) throw new DebuggerError(`\`${text}\` is no kind of event: ${EVENT_WORDS}`);
  return { label, kinds: new Set(plain), matches: () => true };
}

function uintrKinds(rest: readonly string[]): readonly EventKind[] {
  const [kind] = rest;
  if (kind === undefined || /^\d/.test(kind)) return UINTR_KINDS;
  const found = UINTR_KINDS.filter((name) => name === kind);
  if (found.length === 0) throw new DebuggerError(`\`${kind}\` is no step: ${UINTR_KINDS.join(', ')}`);
  return found;
}

function vectorMatcher(word: string | undefined): (event: MachineEvent) => boolean {
  if (word === undefined || !/^\d+$/.test(word)) return () => true;
  const vector = Number(word);
  if (vector > 63) throw new DebuggerError('vectors are 0 to 63');
  const isIn = (bits: bigint): boolean => ((bits >> BigInt(vector)) & 1n) === 1n;
  return (event) => {
    switch (event.kind) {
      case 'posted':
      case 'delivered':
        return event.vector === vector;
      case 'notified':
        return isIn(event.moved);
      case 'recognised':
        return isIn(event.uirr);
      default:
        // A return does not say from which handler.
        return true;
    }
  };
}

/** A filter for one kind of event. */
function one<Kind extends EventKind>(
  label: string,
  kind: Kind,
  matches: (event: Extract<MachineEvent, { kind: Kind }>) => boolean,
): EventFilter & { readonly label: string } {
  return {
    label,
    kinds: new Set([kind]),
    matches: (event) => event.kind === kind && matches(event as Extract<MachineEvent, { kind: Kind }>),
  };
}

function callNumber(word: string, session: Session): number {
  if (/^\d+$/.test(word)) return Number(word);
  for (const [number, { name }] of callTables[session.timeline.system.kernel.abi]) if (name === word) return number;
  throw new DebuggerError(`there is no system call \`${word}\``);
}

/** The number below `most` that has a name, or that a word simply is. */
function numbered(word: string, most: number, nameOf: (number: number) => string, what: string): number {
  const digits = word.replace('#', '');
  if (/^\d+$/.test(digits)) return Number(digits);
  for (let number = 0; number <= most; number++) {
    if (nameOf(number).toLowerCase() === word.toLowerCase()) return number;
  }
  throw new DebuggerError(`there is no ${what} \`${word}\``);
}
