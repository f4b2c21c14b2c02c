/** Bundles: instructions kept from crossing a boundary. "Using as", section Bundle directives. */
import type { Assembler } from './assembler.ts';
import type { SourcePosition } from './positions.ts';
import type { Section } from './sections.ts';
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

  /** Pads for what comes next where `assembler` stands; `finish` must follow. Nothing in a group, which is padded for. */
  begin(assembler: Assembler): Bundle | undefined {
    const { cursor } = assembler;
    if (this.size === 0 || this.locks.has(cursor.section)) return undefined;
    cursor.section.alignment = Math.max(cursor.section.alignment, this.size);
    const bundle: Bundle = { kind: 'bundle', size: this.size, at: assembler.at() };
    cursor.push(bundle);
    bundle.from = cursor.here();
    return bundle;
  }

  /** Ends what `begin` has begun. */
  finish(assembler: Assembler, bundle: Bundle): void {
    bundle.to = assembler.cursor.here();
  }

  /** `.bundle_lock` */
  lock(assembler: Assembler): void {
    if (this.size === 0) {
      assembler.error(undefined, '`.bundle_lock` needs `.bundle_align_mode` before it');
      return;
    }
    const { section } = assembler.cursor;
    const open = this.locks.get(section);
    const bundle = this.begin(assembler);
    if (open) open.depth++;
    else this.locks.set(section, { bundle: bundle!, at: assembler.at(), depth: 1 });
  }

  /** `.bundle_unlock` */
  unlock(assembler: Assembler): void {
    const { section } = assembler.cursor;
    const open = this.locks.get(section);
    if (!open) {
      assembler.error(undefined, '`.bundle_unlock` without `.bundle_lock`');
      return;
    }
    if (--open.depth > 0) return;
    this.finish(assembler, open.bundle);
    this.locks.delete(section);
  }

  /** Where groups began that never ended. */
  unclosed(): SourcePosition[] {
    return [...this.locks.values()].map(({ at }) => at);
  }
}
