// A fixed number of slots of a cache, handed to owners as they come: the least recently used one changes hands.

/** Who holds which slot. Owners are positive numbers. */
export class Slots {
  private readonly owners: number[];
  private readonly used: number[];
  private ticks = 0;
  /** How often a slot has changed hands. */
  handovers = 0;

  constructor(count: number) {
    this.owners = new Array(count).fill(0);
    this.used = new Array(count).fill(0);
  }

  /** The slot of an owner, who has now used it; undefined: it has none. @param hint which it was last time */
  find(owner: number, hint = 0): number | undefined {
    const slot = this.owners[hint] === owner ? hint : this.owners.indexOf(owner);
    if (slot < 0) return undefined;
    this.used[slot] = ++this.ticks;
    return slot;
  }
  /** Gives an owner who has none a slot. What it holds is the last owner's: the caller empties it. */
  take(owner: number): number {
    const slot = this.used.indexOf(Math.min(...this.used));
    this.owners[slot] = owner;
    this.used[slot] = ++this.ticks;
    this.handovers++;
    return slot;
  }

  /** The slots that have an owner for whom a condition holds. */
  held(by: (owner: number) => boolean = () => true): number[] {
    return this.owners.flatMap((owner, slot) => (owner !== 0 && by(owner) ? [slot] : []));
  }
}
