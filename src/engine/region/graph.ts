// A region: the instructions that a hot address leads to without leaving the guest function, as basic blocks and what
// follows what. From it the structure of loops and merges that WebAssembly's control flow needs.

import type { Instruction } from '../../isa/instruction.ts';
import { Reg } from '../../isa/registers.ts';
import { string } from '../../isa/string.ts';
import { jumpTargets, type ReadMemory } from './jump-tables.ts';

/** Most instructions of a region. Beyond about a thousand, generated functions get slower, not faster. */
export const MOST_INSTRUCTIONS = 1000;
/** Most calls that a region follows. */
const MOST_CALLS = 6;
/** Most entries that a region has before the structure of its loops asks for more. */
const MOST_ENTRIES = 12;

/** A straight run of instructions. */
export interface Block {
  readonly start: bigint;
  readonly instructions: readonly Instruction[];
  /** Addresses of blocks in the region that may follow. Control that goes anywhere else leaves the region. */
  readonly successors: readonly bigint[];
  /** Whether control may also go somewhere else. */
  readonly leaves: boolean;
  /** Whether the address that its last instruction goes to is known only when it runs. */
  readonly goesAnywhere: boolean;
}

/** Stands for the place before all others, where it is decided at which entry to begin. No instruction is there. */
export const ROOT = -1n;

/** A region with its structure: dominators over a reverse postorder from the root. */
export interface Region {
  /** Where it can begin: the hot address, and what follows calls and instructions that are not part of it. */
  readonly entries: readonly bigint[];
  /** Blocks that control comes to through the root: entries, targets of jumps through tables, ways into the middle of loops. */
  readonly starts: readonly bigint[];
  readonly blocks: ReadonlyMap<bigint, Block>;
  /** Position of each block in reverse postorder; the root has 0. */
  readonly order: ReadonlyMap<bigint, number>;
  /** Blocks that a branch leads back to from one that they dominate; perhaps the root. */
  readonly loops: ReadonlySet<bigint>;
  /** Blocks that two or more forward branches lead to. */
  readonly merges: ReadonlySet<bigint>;
  /** Merge blocks by the block that immediately dominates them, the farthest in order first. */
  readonly mergesUnder: ReadonlyMap<bigint, readonly bigint[]>;
  /** Where control goes from a block, as the structure has it: the root, where it cannot go straight. */
  readonly ways: ReadonlyMap<bigint, readonly bigint[]>;
  /** Every block is one instruction, at which it can begin, and before which it looks whether the budget reaches. */
  readonly isStretch: boolean;
}

/** An instruction as a region sees it. */
export interface Fetched {
  readonly instruction: Instruction;
  /** Whether it can be part of a region. */
  readonly inside: boolean;
}

/** Whether an instruction comes back to itself for its next element. */
export function isRepeated({ operation, repeat }: Instruction): boolean {
  return repeat !== 'none' && operation in string.rows;
}
/** Whether the row of an instruction says where control goes on. */
export function isBranch(instruction: Instruction): boolean {
  const { operation } = instruction;
  return (
    operation === 'CALL' ||
    operation === 'RET' ||
    operation.startsWith('J') ||
    operation.startsWith('LOOP') ||
    isRepeated(instruction)
  );
}

/** Whether an instruction is two zero bytes, `add %al, (%rax)`: what lies behind code far more often than in it. Nobody compiles it. */
export function isPadding({ operation, operands: [to, from], length }: Instruction): boolean {
  if (operation !== 'ADD' || length !== 2 || to?.kind !== 'memory' || from?.kind !== 'register') return false;
  return to.width === 8 && to.base === Reg.rax && to.index < 0 && from.index === Reg.rax && !from.high;
}

/** Where control can go after an instruction, as far as the instruction itself says. */
function targetsOf(instruction: Instruction): { targets: readonly bigint[]; ends: boolean } {
  const { operation, operands, address, length } = instruction;
  const next = BigInt.asUintN(64, address + BigInt(length));
  const [first] = operands;
  if (!isBranch(instruction)) return { targets: [next], ends: false };
  // It goes on from two places of its row: where the count was 0 before, and where it is now.
  if (isRepeated(instruction)) return { targets: [address, next, next], ends: true };
  if (first?.kind !== 'immediate' || operation === 'RET') return { targets: [], ends: true };
  return { targets: operation === 'JMP' || operation === 'CALL' ? [first.value] : [next, first.value], ends: true };
}

/**
 * Finds the region of a hot address.
 * @param fetch the instruction at an address; undefined: nobody knows  @param read for tables of jumps
 * @returns undefined if not even the first instruction can be part of one
 */
export function findRegion(
  hot: bigint,
  fetch: (address: bigint) => Fetched | undefined,
  read: ReadMemory,
): Region | undefined {
  const found = new Map<bigint, Instruction>();
  const leaders = new Set<bigint>([hot]);
  const entries = new Set<bigint>([hot]);
  const starts = new Set<bigint>();
  const work = [hot];
  let calls = 0;
  const enterAfter = (instruction: Instruction) => {
    const next = BigInt.asUintN(64, instruction.address + BigInt(instruction.length));
    if (entries.size >= MOST_ENTRIES) return;
    entries.add(next);
    leaders.add(next);
    work.push(next);
  };
  for (let at = work.shift(); at !== undefined && found.size < MOST_INSTRUCTIONS; at = work.shift()) {
    while (!found.has(at) && found.size < MOST_INSTRUCTIONS) {
      const fetched = fetch(at);
      if (!fetched || isPadding(fetched.instruction)) break;
      const { instruction, inside } = fetched;
      if (!inside) {
        enterAfter(instruction);
        break;
      }
      found.set(at, instruction);
      const { targets, ends } = targetsOf(instruction);
      if (ends) {
        const isCall = instruction.operation === 'CALL';
        if (isCall) enterAfter(instruction);
        if (isCall && ++calls > MOST_CALLS) break;
        const guessed = isCall || targets.length > 0 ? [] : jumpTargets(instruction, [...found.values()], read);
        for (const target of [...targets, ...guessed]) {
          leaders.add(target);
          work.push(target);
        }
        for (const target of guessed) starts.add(target);
        break;
      }
      at = targets[0]!;
    }
  }
  if (!found.has(hot)) return undefined;
  const isThere = (address: bigint) => found.has(address);
  return structure([...entries].filter(isThere), [...starts].filter(isThere), cutIntoBlocks(found, leaders));
}

/**
 * The straight stretches of a region as regions of their own, which begin and stop at any of their instructions: for turns that end
 * in the middle of a region's way.
 */
export function stretchesOf({ blocks }: Region): Region[] {
  return [...blocks.values()].flatMap(({ instructions }) => {
    const run = instructions.filter((instruction) => !isRepeated(instruction));
    if (run.length < 2) return [];
    const addresses = run.map(({ address }) => address);
    const single = run.map((instruction, i): Block => {
      const following = addresses[i + 1];
      const successors = following === undefined ? [] : [following];
      const leaves = following === undefined;
      return { start: instruction.address, instructions: [instruction], successors, leaves, goesAnywhere: false };
    });
    return [{ ...structure(addresses, [], new Map(single.map((block) => [block.start, block]))), isStretch: true }];
  });
}

function cutIntoBlocks(found: ReadonlyMap<bigint, Instruction>, leaders: ReadonlySet<bigint>): Map<bigint, Block> {
  const blocks = new Map<bigint, Block>();
  for (const start of leaders) {
    if (!found.has(start)) continue;
    const instructions: Instruction[] = [];
    let successors: readonly bigint[] = [];
    let leaves = true;
    let goesAnywhere = false;
    for (let at = start; ; ) {
      const instruction = found.get(at);
      if (!instruction) break;
      instructions.push(instruction);
      const { targets, ends } = targetsOf(instruction);
      if (ends || leaders.has(targets[0]!)) {
        successors = targets.filter((target) => leaders.has(target) && found.has(target));
        goesAnywhere = targets.length === 0;
        leaves = goesAnywhere || successors.length < targets.length;
        break;
      }
      at = targets[0]!;
    }
    blocks.set(start, { start, instructions, successors, leaves, goesAnywhere });
  }
  return blocks;
}

/** Structure of a region. Ways into a loop besides its beginning are led through the root until there are none. */
function structure(entries: readonly bigint[], others: readonly bigint[], blocks: ReadonlyMap<bigint, Block>): Region {
  const starts = new Set([...entries, ...others]);
  const throughRoot = new Set<string>();
  const key = (from: bigint, to: bigint) => `${from}:${to}`;
  for (;;) {
    const ways = new Map<bigint, readonly bigint[]>([[ROOT, [...starts]]]);
    for (const [at, block] of blocks) {
      const straight = block.successors.filter((to) => !throughRoot.has(key(at, to)));
      const viaRoot = straight.length < block.successors.length || block.goesAnywhere;
      ways.set(at, viaRoot ? [...straight, ROOT] : straight);
    }
    const order = reversePostorder(ways);
    const idom = immediateDominators(order, ways);
    const dominates = (a: bigint, b: bigint): boolean => {
      let at = b;
      while (order.get(at)! > order.get(a)!) at = idom.get(at)!;
      return at === a;
    };
    const loops = new Set<bigint>();
    let crossed = false;
    for (const from of order.keys()) {
      for (const to of ways.get(from)!) {
        if (order.get(to)! > order.get(from)!) continue;
        if (dominates(to, from)) loops.add(to);
        else {
          throughRoot.add(key(from, to));
          starts.add(to);
          crossed = true;
        }
      }
    }
    if (crossed) continue;
    const merges = mergesOf(order, ways, idom);
    return { entries, starts: [...starts], blocks, order, loops, ways, ...merges, isStretch: false };
  }
}

type Order = ReadonlyMap<bigint, number>;
type Ways = ReadonlyMap<bigint, readonly bigint[]>;

function reversePostorder(ways: Ways): Order {
  const postorder: bigint[] = [];
  const seen = new Set<bigint>([ROOT]);
  const stack: { at: bigint; next: number }[] = [{ at: ROOT, next: 0 }];
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const successor = ways.get(top.at)![top.next++];
    if (successor === undefined) {
      postorder.push(top.at);
      stack.pop();
    } else if (!seen.has(successor)) {
      seen.add(successor);
      stack.push({ at: successor, next: 0 });
    }
  }
  return new Map(postorder.reverse().map((start, i) => [start, i]));
}

function predecessorsOf(order: Order, ways: Ways): ReadonlyMap<bigint, readonly bigint[]> {
  const predecessors = new Map<bigint, bigint[]>([...order.keys()].map((start) => [start, []]));
  for (const start of order.keys()) for (const to of ways.get(start)!) predecessors.get(to)!.push(start);
  return predecessors;
}

/** K. D. Cooper, T. J. Harvey, K. Kennedy, "A Simple, Fast Dominance Algorithm", 2001. */
function immediateDominators(order: Order, ways: Ways): ReadonlyMap<bigint, bigint> {
  const predecessors = predecessorsOf(order, ways);
  const idom = new Map<bigint, bigint>([[ROOT, ROOT]]);
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
    for (const at of order.keys()) {
      if (at === ROOT) continue;
      const dominator = predecessors
        .get(at)!
        .filter((from) => idom.has(from))
        .reduce(common);
      if (idom.get(at) === dominator) continue;
      idom.set(at, dominator);
      changed = true;
    }
  }
  return idom;
}

function mergesOf(order: Order, ways: Ways, idom: ReadonlyMap<bigint, bigint>): Pick<Region, 'merges' | 'mergesUnder'> {
  const predecessors = predecessorsOf(order, ways);
  const merges = new Set<bigint>();
  for (const at of order.keys())
    if (predecessors.get(at)!.filter((from) => order.get(from)! < order.get(at)!).length > 1) merges.add(at);
  const mergesUnder = new Map<bigint, bigint[]>();
  for (const at of [...order.keys()].reverse()) {
    if (!merges.has(at)) continue;
    const under = idom.get(at)!;
    mergesUnder.set(under, [...(mergesUnder.get(under) ?? []), at]);
  }
  return { merges, mergesUnder };
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
    // An instruction that begins in time completes.
    if (region.isStretch) for (const at of region.order.keys()) ahead.set(at, 1);
    if (region.isStretch) return;
    for (const at of [...region.order.keys()].reverse()) {
      const own = (region.blocks.get(at)?.instructions ?? []).reduce((sum, instruction) => sum + cost(instruction), 0);
      // The way back to the root goes on to an entry, and there it is looked at.
      const unchecked = region.ways.get(at)!.filter((to) => to !== ROOT && !this.before(at, to));
      ahead.set(at, own + Math.max(0, ...unchecked.map((to) => ahead.get(to)!)));
    }
  }

  /** Whether control looks at the budget when it goes from a block to another: where it goes back, and before long loops. */
  before(from: bigint, to: bigint): boolean {
    const { order, loops, isStretch } = this.region;
    if (from === ROOT || to === ROOT) return false;
    if (isStretch) return true;
    return order.get(to)! <= order.get(from)! || (loops.has(to) && this.ahead.get(to)! > SHORT);
  }
}
