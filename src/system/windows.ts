// Windows of simulated time. While two or more cores are busy, each in turn runs to the end of the current window; no core
// can affect another sooner than the width of a window, so nothing arrives in its target's past.
//
// The grid is fixed at multiples of the width. A seed cuts each grid cell in two at a place, and orders the cores in a way,
// that depend on the seed and the cell's number alone: skipping cells changes nothing.

import { hash } from '../machine/hash.ts';

/** The grid of one run. */
export class Windows {
  readonly width: number;
  private readonly seed: number;

  /** @param width cycles  @param seed 0: the plain grid in core order */
  constructor(width: number, seed: number) {
    this.width = width;
    this.seed = seed;
  }

  /** The windows are the grid, and cores have their turns in the order of their numbers. */
  get isPlain(): boolean {
    return this.seed === 0;
  }

  /** End, in cycles, of the window that contains `cycle`. */
  endOf(cycle: number): number {
    const cell = Math.floor(cycle / this.width);
    const end = (cell + 1) * this.width;
    if (this.seed === 0) return end;
    const cut = cell * this.width + (hash(this.seed, cell) % this.width);
    return cycle < cut ? cut : end;
  }

  /** Start, in cycles, of the window that contains `cycle`; Infinity stays. */
  startOf(cycle: number): number {
    if (cycle === Number.POSITIVE_INFINITY) return cycle;
    const start = Math.floor(cycle / this.width) * this.width;
    if (this.seed === 0) return start;
    const cut = this.endOf(start);
    return cycle < cut ? start : Math.max(start, cut === start + this.width ? start : cut);
  }

  /** The order in which cores have their turns in the window that ends at `end`. */
  order<C extends { readonly id: number }>(cores: readonly C[], end: number): readonly C[] {
    if (this.seed === 0 || cores.length < 2) return cores;
    const key = ({ id }: C) => hash(this.seed ^ Math.imul(id + 1, 0x27d4_eb2f), end);
    return [...cores].sort((a, b) => key(a) - key(b) || a.id - b.id);
  }
}
