// A fixed number of slots of a cache, handed to owners as they come: the least recently used one changes hands.

/** Who holds which slot. Owners are positive numbers. */
export class Slots {
  private readonly owners: number[];
  private readonly used: number[];
  private ticks = 0;
  private readonly onEvict: (slot: number) => void;

  /** @param onEvict called when a slot gets another owner, so that what it holds is emptied */
  constructor(count: number, onEvict: (slot: number) => void) {
    this.owners = new Array(count).fill(0);
    this.used = new Array(count).fill(0);
    this.onEvict = onEvict;
  }

  /** The slot of an owner, who has now used it. @param hint which it was last time, to find it quickly */
  of(owner: number, hint = 0): number {
    let slot = this.owners[hint] === owner ? hint : this.owners.indexOf(owner);
    if (slot < 0) {
      slot = this.used.indexOf(Math.min(...this.used));
      this.owners[slot] = owner;
      this.onEvict(slot);
    }
    this.used[slot] = ++this.ticks;
    return slot;
  }

  /** The slots that have an owner for whom a condition holds. */
  held(by: (owner: number) => boolean = () => true): number[] {
    return this.owners.flatMap((owner, slot) => (owner !== 0 && by(owner) ? [slot] : []));
  }
}
