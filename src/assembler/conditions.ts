/** The conditions that are open: whether statements are assembled at the moment. "Using as", section If. */
import type { SourcePosition } from './positions.ts';

/** An `.if`, up to its `.endif`. */
interface Condition {
  readonly at: SourcePosition;
  /** How deep in macros it stands. */
  readonly depth: number;
  /** The statements before this condition are assembled, so its own may be. */
  readonly outer: boolean;
  active: boolean;
  /** A branch of it has been taken already. */
  done: boolean;
  sawElse: boolean;
}

/** The conditions that are open, innermost last. */
export class Conditions {
  private readonly stack: Condition[] = [];

  /** Whether statements are assembled here. */
  get active(): boolean {
    return this.stack.at(-1)?.active ?? true;
  }

  /** The innermost condition. */
  get innermost(): Readonly<Condition> | undefined {
    return this.stack.at(-1);
  }

  /** Places of conditions that were never closed. */
  open(): SourcePosition[] {
    return this.stack.map((condition) => condition.at);
  }

  /** Begins a condition that stands `depth` deep in macros, and holds or does not. */
  begin(at: SourcePosition, depth: number, holds: boolean): void {
    this.stack.push({ at, depth, outer: this.active, active: holds, done: holds, sawElse: false });
  }

  /** Whether another branch of the innermost condition is assembled if its own test holds. */
  get mayBranch(): boolean {
    const innermost = this.stack.at(-1)!;
    return innermost.outer && !innermost.done;
  }

  /** Begins another branch of the innermost condition, which is assembled if it `holds`. */
  branch(isElse: boolean, holds: boolean): void {
    const innermost = this.stack.at(-1)!;
    innermost.sawElse = isElse;
    innermost.active = holds;
    innermost.done ||= holds;
  }

  /** Ends the innermost condition. */
  end(): void {
    this.stack.pop();
  }

  /** Ends all conditions that stand deeper in macros than `depth`. */
  endDeeperThan(depth: number): void {
    while ((this.stack.at(-1)?.depth ?? 0) > depth) this.stack.pop();
  }
}
