// Where runs are to stop: breakpoints, watchpoints, catchpoints, under common numbers.

import type { EventKind, MachineEvent } from '../machine/events.ts';
import type { WatchedRange } from '../machine/watchpoints.ts';
import { DebuggerError } from './errors.ts';
import type { Location } from './location.ts';
import type { Place } from './program.ts';

/** What all of them have. */
export interface StopPoint {
  readonly number: number;
  /** `hello.s:12`, `handler`, `*0x401000`, `$rax`. */
  readonly label: string;
  /** An expression: it stops only where this is not zero. */
  condition: string | undefined;
  /** Meetings that are still to be passed over. */
  ignore: number;
  /** How often it has been met with its condition true. Going back does not count down. */
  hits: number;
  isEnabled: boolean;
  /** It goes once it has stopped a run. */
  readonly isTemporary: boolean;
}

/** Stops before an instruction. */
export interface Breakpoint extends StopPoint, Location {
  readonly kind: 'breakpoint';
}

/** Memory of one address space, or a `$name` of one task. */
export type Watched =
  | {
      readonly kind: 'memory';
      /** Id of the address space. */
      readonly space: number;
      readonly address: bigint;
      readonly bytes: number;
    }
  | { readonly kind: 'variable'; readonly name: string; readonly task: number };

/** What a watchpoint waits for. A `write` that changes nothing does not stop. */
export type WatchedAccessKind = 'write' | 'read' | 'access';

/** Stops after what is watched has changed, or has been accessed. */
export interface Watchpoint extends StopPoint {
  readonly kind: 'watchpoint';
  readonly what: Watched;
  readonly access: WatchedAccessKind;
}

/** Stops after an event. */
export interface Catchpoint extends StopPoint {
  readonly kind: 'catchpoint';
  readonly kinds: ReadonlySet<EventKind>;
  readonly matches: (event: MachineEvent) => boolean;
}

export type AnyStopPoint = Breakpoint | Watchpoint | Catchpoint;
/** What a new one is made of. */
export type NewStopPoint =
  | Pick<Breakpoint, 'kind' | 'label' | 'place' | 'addresses'>
  | Pick<Watchpoint, 'kind' | 'label' | 'what' | 'access'>
  | Pick<Catchpoint, 'kind' | 'label' | 'kinds' | 'matches'>;

/** How a new one differs from one that always stops and stays. */
export interface StopOptions {
  readonly condition?: string | undefined;
  readonly isTemporary?: boolean;
}

/** All of a session, by rising number; numbers are never used again. */
export class Stops {
  private list: AnyStopPoint[] = [];
  private last = 0;
  private set: ReadonlySet<bigint> | undefined = undefined;
  private larger: ReadonlySet<bigint> | undefined = undefined;
  private watched: readonly WatchedRange[] | undefined = undefined;

  get all(): readonly AnyStopPoint[] {
    return this.list;
  }
  get breakpoints(): readonly Breakpoint[] {
    return this.list.filter((point) => point.kind === 'breakpoint');
  }
  /** Those that are enabled. */
  get active(): readonly AnyStopPoint[] {
    return this.list.filter((point) => point.isEnabled);
  }

  /** Every address with an enabled breakpoint. The same set until they change: engines keep code that is good for it. */
  get addresses(): ReadonlySet<bigint> {
    this.set ??= new Set(this.active.flatMap((point) => (point.kind === 'breakpoint' ? point.addresses : [])));
    return this.set;
  }
  /** Those, and others with them; the same set for the same others. */
  addressesAnd(others: readonly bigint[]): ReadonlySet<bigint> {
    if (others.length === 0) return this.addresses;
    const wanted = [...this.addresses, ...others];
    const isLast = this.larger?.size === new Set(wanted).size && wanted.every((address) => this.larger!.has(address));
    if (!isLast) this.larger = new Set(wanted);
    return this.larger!;
  }
  /** Every range of memory that is watched; the same list until they change. */
  get ranges(): readonly WatchedRange[] {
    this.watched ??= rangesOf(this.active);
    return this.watched;
  }

  /** Enabled breakpoints at an address. */
  at(address: bigint): readonly Breakpoint[] {
    return this.breakpoints.filter((point) => point.isEnabled && point.addresses.includes(address));
  }
  /** The first breakpoint on a line. */
  on(place: Place): Breakpoint | undefined {
    return this.breakpoints.find(({ place: own }) => own?.file === place.file && own.line === place.line);
  }
  /** @throws DebuggerError if there is none of this number */
  get(number: number): AnyStopPoint {
    const found = this.list.find((point) => point.number === number);
    if (!found) throw new DebuggerError(`there is no breakpoint ${number}`);
    return found;
  }

  add(point: NewStopPoint, { condition, isTemporary = false }: StopOptions = {}): AnyStopPoint {
    const added = { ...point, number: ++this.last, condition, isTemporary, ignore: 0, hits: 0, isEnabled: true };
    this.list.push(added);
    this.changed();
    return added;
  }
  /** @throws DebuggerError if there is none of this number */
  remove(number: number): void {
    const found = this.get(number);
    this.list = this.list.filter((point) => point !== found);
    this.changed();
  }
  removeAll(): void {
    this.list = [];
    this.changed();
  }
  /** @throws DebuggerError if there is none of this number */
  enable(number: number, isEnabled: boolean): void {
    this.get(number).isEnabled = isEnabled;
    this.changed();
  }

  private changed(): void {
    this.set = undefined;
    this.watched = undefined;
  }
}

/** The memory that points watch. */
export function rangesOf(points: readonly AnyStopPoint[]): readonly WatchedRange[] {
  return points.flatMap((point): WatchedRange[] => {
    if (point.kind !== 'watchpoint' || point.what.kind !== 'memory') return [];
    const { space, address, bytes } = point.what;
    return [{ space, address, bytes, reads: point.access !== 'write', writes: point.access !== 'read' }];
  });
}
