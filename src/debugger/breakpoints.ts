// Breakpoints: where runs are to stop.

import { DebuggerError } from './errors.ts';
import type { Place, Program } from './program.ts';

/** What a user means by a place to stop at: the text given, and the addresses it stands for. */
export interface Location {
  /** `hello.s:12`, `handler`, `*0x401000`. */
  readonly label: string;
  /** The line; undefined for an address without one. */
  readonly place: Place | undefined;
  readonly addresses: readonly bigint[];
}

export interface Breakpoint extends Location {
  readonly number: number;
  /** How often it has stopped a run. Going back does not count down. */
  hits: number;
}

/** The breakpoints of a session, by rising number; numbers are never used again. */
export class Breakpoints {
  private list: Breakpoint[] = [];
  private last = 0;
  private set: ReadonlySet<bigint> | undefined = undefined;
  private larger: ReadonlySet<bigint> | undefined = undefined;

  get all(): readonly Breakpoint[] {
    return this.list;
  }
  /** Every address with a breakpoint. The same set until they change: engines keep code that is good for it. */
  get addresses(): ReadonlySet<bigint> {
    this.set ??= new Set(this.list.flatMap((breakpoint) => breakpoint.addresses));
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
  /** The first breakpoint at an address. */
  at(address: bigint): Breakpoint | undefined {
    return this.list.find((breakpoint) => breakpoint.addresses.includes(address));
  }
  /** The first breakpoint on a line. */
  on(place: Place): Breakpoint | undefined {
    return this.list.find(({ place: own }) => own?.file === place.file && own.line === place.line);
  }

  add(location: Location): Breakpoint {
    const breakpoint = { ...location, number: ++this.last, hits: 0 };
    this.list.push(breakpoint);
    this.set = undefined;
    return breakpoint;
  }
  /** @throws DebuggerError if there is no breakpoint of this number */
  remove(number: number): void {
    if (!this.list.some((breakpoint) => breakpoint.number === number)) {
      throw new DebuggerError(`there is no breakpoint ${number}`);
    }
    this.list = this.list.filter((breakpoint) => breakpoint.number !== number);
    this.set = undefined;
  }
  removeAll(): void {
    this.list = [];
    this.set = undefined;
  }
}

/**
 * The location of a line, or of the next one that has code.
 * @throws DebuggerError if no code follows
 */
export function locateLine(program: Program, wanted: Place): Location {
  const place = program.nextWithCode(wanted);
  if (!place) throw new DebuggerError(`no code at or after ${wanted.file}:${wanted.line}`);
  // A line of several instructions is met once, at the first of them.
  const addresses = program.addresses(place).filter((address) => {
    const before = program.codeBefore(address);
    const other = before && program.place(before.address);
    return other?.file !== place.file || other.line !== place.line;
  });
  return { label: `${place.file}:${place.line}`, place, addresses };
}

/** The location of an address. */
export function locateAddress(program: Program, address: bigint, label: string): Location {
  return { label, place: program.place(address), addresses: [address] };
}
