/** Bundles: instructions kept from crossing a boundary. "Using as", section Bundle directives. */
import type { SourcePosition } from './positions.ts';
import type { Cursor, Section } from './sections.ts';
import type { Bundle } from './tails.ts';

/** A group that must stay in one bundle, while it is being written. */
interface Lock {
  readonly bundle: Bundle;
  readonly at: SourcePosition;
  /** How many `.bundle_lock` are open. */
  depth: number;
}

/** What `.bundle_align_mode` and its like have asked for. */
export class Bundles {
  /** In bytes; 0 means that there are none. */
  private size = 0;
  private readonly locks = new Map<Section, Lock>();

  /** `.bundle_align_mode POWER` */
  setMode(power: number): void {
    this.size = power === 0 ? 0 : 2 ** power;
  }

  /** Whether instructions are kept in bundles at the moment. */
  get isOn(): boolean {
    return this.size > 0;
  }

  /** Pads for what comes next at `cursor`; `finish` must follow. Nothing in a group, which is padded for. */
  begin(cursor: Cursor, at: SourcePosition): Bundle | undefined {
    const { section } = cursor;
    if (this.size === 0 || this.locks.has(section)) return undefined;
    section.alignment = Math.max(section.alignment, this.size);
    const bundle: Bundle = { kind: 'bundle', size: this.size, at };
    cursor.push(bundle);
    bundle.from = cursor.here();
    return bundle;
  }

  /** Ends what `begin` has begun. */
  finish(cursor: Cursor, bundle: Bundle): void {
    bundle.to = cursor.here();
  }

  /** `.bundle_lock`, while bundles are on. */
  lock(cursor: Cursor, at: SourcePosition): void {
    const { section } = cursor;
    const open = this.locks.get(section);
    const bundle = this.begin(cursor, at);
    if (open) open.depth++;
    else this.locks.set(section, { bundle: bundle!, at, depth: 1 });
  }

  /** `.bundle_unlock`; returns false if no group is open. */
  unlock(cursor: Cursor): boolean {
    const { section } = cursor;
    const open = this.locks.get(section);
    if (!open) return false;
    if (--open.depth === 0) {
      this.finish(cursor, open.bundle);
      this.locks.delete(section);
    }
    return true;
  }

  /** Where groups began that never ended. */
  unclosed(): SourcePosition[] {
    return [...this.locks.values()].map(({ at }) => at);
  }
}
