// Which locals the terms of a region's instructions are in: few, so that V8's quick compiler has little to keep track of.

import type { FunctionBody } from '../wasm/function-body.ts';
import type { ValueType } from '../wasm/opcodes.ts';

/** Locals that instructions take for their terms, one instruction after the other the same ones. */
export class Temporaries {
  private readonly body: FunctionBody;
  private readonly byType = new Map<ValueType, number[]>();

  constructor(body: FunctionBody) {
    this.body = body;
  }
  /** The n-th local of a type. */
  at(type: ValueType, n: number): number {
    let locals = this.byType.get(type);
    if (!locals) {
      locals = [];
      this.byType.set(type, locals);
    }
    if (n === locals.length) locals.push(this.body.local(type));
    return locals[n]!;
  }
}

/**
 * What one instruction takes of them. Terms live as long as their instruction, but for those of pending flags: whatever runs
 * between the instruction that made them and the one that asks for them finds them pinned.
 */
export class Taking {
  private readonly temporaries: Temporaries;
  private readonly pinned: ReadonlySet<number>;
  private readonly looked = new Map<ValueType, number>();
  readonly taken: number[] = [];

  constructor(temporaries: Temporaries, pinned: ReadonlySet<number>) {
    this.temporaries = temporaries;
    this.pinned = pinned;
  }
  take(type: ValueType): number {
    for (;;) {
      const n = this.looked.get(type) ?? 0;
      this.looked.set(type, n + 1);
      const local = this.temporaries.at(type, n);
      if (this.pinned.has(local)) continue;
      this.taken.push(local);
      return local;
    }
  }
}
