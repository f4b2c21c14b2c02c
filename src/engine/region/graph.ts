// A region: the instructions that a hot address leads to without leaving the guest function, as basic blocks and what
// follows what. From it the structure of loops and merges that WebAssembly's control flow needs.

import type { Instruction } from '../../isa/instruction.ts';

/** Most instructions of a region. Beyond about a thousand, generated functions get slower, not faster. */
export const MOST_INSTRUCTIONS = 1000;
/** Most calls that a region follows: a return looks through the addresses behind all of them. */
const MOST_CALLS = 6;

/** A straight run of instructions. */
export interface Block {
  readonly start: bigint;
  readonly instructions: readonly Instruction[];
  /** Addresses of blocks in the region that may follow. Control that goes anywhere else leaves the region. */
  readonly successors: readonly bigint[];
  /** Whether control may also go somewhere else. */
  readonly leaves: boolean;
}

/** A region with its structure: dominators over a reverse postorder from the entry. */
export interface Region {
  readonly entry: bigint;
  readonly blocks: ReadonlyMap<bigint, Block>;
  /** Position of each block in reverse postorder. */
  readonly order: ReadonlyMap<bigint, number>;
  /** Blocks that a branch leads back to from one that they dominate. */
  readonly loops: ReadonlySet<bigint>;
  /** Blocks that two or more forward branches lead to. */
  readonly merges: ReadonlySet<bigint>;
  /** Merge blocks by the block that immediately dominates them, the farthest in order first. */
  readonly mergesUnder: ReadonlyMap<bigint, readonly bigint[]>;
}

/** Whether the row of an instruction says where control goes on. */
export function isBranch({ operation }: Instruction): boolean {
  return operation === 'CALL' || operation === 'RET' || operation.startsWith('J') || operation.startsWith('LOOP');
}

/** Where control can go after an instruction, as far as the instruction itself says. */
function targetsOf(instruction: Instruction): { targets: readonly bigint[]; ends: boolean } {
  const { operation, operands, address, length } = instruction;
  const next = BigInt.asUintN(64, address + BigInt(length));
  const [first] = operands;
  if (!isBranch(instruction)) return { targets: [next], ends: false };
  if (first?.kind !== 'immediate' || operation === 'RET') return { targets: [], ends: true };
  return { targets: operation === 'JMP' || operation === 'CALL' ? [first.value] : [next, first.value], ends: true };
}

/**
 * Finds the region that begins at `entry`.
 * @param fetch the instruction at an address if it can be part of a region
 * @returns undefined if not even the first instruction can
 */
export function findRegion(entry: bigint, fetch: (address: bigint) => Instruction | undefined): Region | undefined {
  const found = new Map<bigint, Instruction>();
  const leaders = new Set<bigint>([entry]);
  const work = [entry];
  /** Where calls of the region return to: what may follow a RET in it. */
  const calls: bigint[] = [];
  for (let at = work.shift(); at !== undefined && found.size < MOST_INSTRUCTIONS; at = work.shift()) {
    while (!found.has(at) && found.size < MOST_INSTRUCTIONS) {
      const instruction = fetch(at);
      if (!instruction) break;
      found.set(at, instruction);
      const { targets, ends } = targetsOf(instruction);
      if (ends) {
        const isCall = instruction.operation === 'CALL';
        if (isCall && (targets.length === 0 || calls.length === MOST_CALLS)) break;
        if (isCall) calls.push(BigInt.asUintN(64, at + BigInt(instruction.length)));
        for (const target of isCall ? [...targets, calls.at(-1)!] : targets) {
          leaders.add(target);
          work.push(target);
        }
        break;
      }
      at = targets[0]!;
    }
  }
  if (!found.has(entry)) return undefined;
  return structure(entry, cutIntoBlocks(found, leaders, calls));
}

function cutIntoBlocks(
  found: ReadonlyMap<bigint, Instruction>,
  leaders: ReadonlySet<bigint>,
  returns: readonly bigint[],
): Map<bigint, Block> {
  const blocks = new Map<bigint, Block>();
  for (const start of leaders) {
    if (!found.has(start)) continue;
    const instructions: Instruction[] = [];
    let successors: readonly bigint[] = [];
    let leaves = true;
    for (let at = start; ; ) {
      const instruction = found.get(at);
      if (!instruction) break;
      instructions.push(instruction);
      const { targets, ends } = targetsOf(instruction);
      if (ends || leaders.has(targets[0]!)) {
        const { operation } = instruction;
        const followed = operation !== 'CALL' || returns.includes(BigInt.asUintN(64, at + BigInt(instruction.length)));
        const all = operation === 'RET' ? returns : followed ? targets : [];
        successors = all.filter((target) => found.has(target));
        leaves = operation === 'RET' || all.length === 0 || successors.length < all.length;
        break;
      }
      at = targets[0]!;
    }
    blocks.set(start, { start, instructions, successors, leaves });
  }
  return blocks;
}

/** Reverse postorder, immediate dominators (Cooper, Harvey, Kennedy), loops and merges. */
function structure(entry: bigint, blocks: ReadonlyMap<bigint, Block>): Region {
  const postorder: bigint[] = [];
  const seen = new Set<bigint>([entry]);
  const stack: { at: bigint; next: number }[] = [{ at: entry, next: 0 }];
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const successor = blocks.get(top.at)!.successors[top.next++];
    if (successor === undefined) {
      postorder.push(top.at);
      stack.pop();
    } else if (!seen.has(successor)) {
      seen.add(successor);
      stack.push({ at: successor, next: 0 });
    }
  }
  const sorted = postorder.reverse();
  const order = new Map(sorted.map((start, i) => [start, i]));
  const predecessors = new Map<bigint, bigint[]>(sorted.map((start) => [start, []]));
  for (const start of sorted) for (const to of blocks.get(start)!.successors) predecessors.get(to)!.push(start);

  const idom = new Map<bigint, bigint>([[entry, entry]]);
  const common = (a: bigint, b: bigint): bigint => {
    let [x, y] = [a, b];
    while (x !== y) {
      while (order.get(x)! > order.get(y)!) x = idom.get(x)!;
      while (order.get(y)! > order.get(x)!) y = idom.get(y)!;
    }
    return x;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const at of sorted.slice(1)) {
      const known = predecessors.get(at)!.filter((from) => idom.has(from));
      const dominator = known.reduce(common);
      if (idom.get(at) !== dominator) {
        idom.set(at, dominator);
        changed = true;
      }
    }
  }
  const dominates = (a: bigint, b: bigint): boolean => {
    let at = b;
    while (order.get(at)! > order.get(a)!) at = idom.get(at)!;
    return at === a;
  };

  const loops = new Set<bigint>();
  const merges = new Set<bigint>();
  for (const at of sorted) {
    const forward = predecessors.get(at)!.filter((from) => order.get(from)! < order.get(at)!);
    if (forward.length > 1) merges.add(at);
    for (const from of predecessors.get(at)!)
      if (order.get(from)! >= order.get(at)! && dominates(at, from)) loops.add(at);
  }
  const mergesUnder = new Map<bigint, bigint[]>();
  for (const at of sorted.toReversed()) {
    if (!merges.has(at)) continue;
    const under = idom.get(at)!;
    mergesUnder.set(under, [...(mergesUnder.get(under) ?? []), at]);
  }
  return { entry, blocks, order, loops, merges, mergesUnder };
}

/** A loop whose way to the next look at the budget is at most this long, in cycles, is entered without a look. */
const SHORT = 64;

/** Where a region looks whether its budget still reaches, and how far it must. */
export class BudgetChecks {
  private readonly region: Region;
  /** Longest way, in cycles, from the start of each block to the next place that looks at the budget or leaves. */
  readonly ahead: ReadonlyMap<bigint, number>;

  /** @param cost cycles of an instruction */
  constructor(region: Region, cost: (instruction: Instruction) => number) {
    this.region = region;
    const ahead = new Map<bigint, number>();
    this.ahead = ahead;
    for (const at of [...region.order.keys()].reverse()) {
      const { instructions, successors } = region.blocks.get(at)!;
      const own = instructions.reduce((sum, instruction) => sum + cost(instruction), 0);
      const unchecked = successors.filter((to) => !this.before(at, to));
      ahead.set(at, own + Math.max(0, ...unchecked.map((to) => ahead.get(to)!)));
    }
  }

  /** Whether control looks at the budget when it goes from a block to another: where it goes back, and before long loops. */
  before(from: bigint, to: bigint): boolean {
    const { order, loops } = this.region;
    return order.get(to)! <= order.get(from)! || (loops.has(to) && this.ahead.get(to)! > SHORT);
  }
}
