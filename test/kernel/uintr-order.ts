// The order of errors of the uintr calls: for each call its checks, each with a way to violate it; every one alone, and every
// two together, of which the earlier must win. Used for both ABI profiles.

import { describe, expect, test } from 'vitest';
import {
  EBADF,
  EBUSY,
  EFAULT,
  EINVAL,
  EMFILE,
  ENFILE,
  ENOMEM,
  ENOSPC,
  EOPNOTSUPP,
  errnoName,
} from '../../src/kernel/abi/errno.ts';
import { RLIMIT_NOFILE } from '../../src/kernel/abi/misc.ts';
import type { AbiProfile } from '../../src/kernel/abi/profiles.ts';
import type { KernelOptions } from '../../src/kernel/options.ts';
import type { Task } from '../../src/kernel/task.ts';
import { OutOfMemory } from '../../src/machine/physical-memory.ts';
import { HANDLER, UintrBench } from './uintr-bench.ts';

export function exhaustMemory(bench: UintrBench): void {
  try {
    for (;;) bench.machine.memory.allocate();
  } catch (error) {
    if (!(error instanceof OutOfMemory)) throw error;
  }
}
/** One check of a call: how to violate it. */
export interface Check {
  readonly error: number;
  readonly what: string;
  /** How the kernel has to be built. */
  readonly kernel?: Partial<KernelOptions>;
  /** Prepares the world; may change the arguments. */
  readonly violate?: (world: World) => void;
  /** Of two violations, the one of the later stage is prepared last, as it spoils what the other needs. Default 0. */
  readonly stage?: number;
  /** Checks with which it cannot be violated at the same time, by `what`. */
  readonly excludes?: readonly string[];
}
export interface World {
  readonly bench: UintrBench;
  /** The caller. */
  readonly task: Task;
  readonly receiver: Task;
  args: (number | bigint)[];
  /** The uintr_fd the arguments name, where there is one. */
  fd: number;
}

/** The first gate; `error` differs between the profiles. */
export const withoutFeature = (error: number): Check => ({
  error,
  what: 'nouintr',
  kernel: { boot: { nouintr: true } },
});
export const flags = (at: number): Check => ({
  error: EINVAL,
  what: 'flags',
  violate: (world) => {
    world.args[at] = 1;
  },
});
export const notOpen: Check = {
  error: EBADF,
  what: 'fd not open',
  violate: (world) => {
    world.args[0] = 99;
  },
};
export const notUintr: Check = {
  error: EOPNOTSUPP,
  what: 'another kind of file',
  excludes: ['fd not open'],
  violate: (world) => {
    world.args[0] = 1;
  },
};
export const noMemory: Check = {
  stage: 1,
  error: ENOMEM,
  what: 'no memory',
  violate: ({ bench }) => exhaustMemory(bench),
};

/** The caller has no handler: prepared last, since nothing else can be after it. */
export const noHandler = (error: number): Check => ({
  stage: 2,
  error,
  what: 'no handler',
  violate: ({ bench, task }) => bench.call(task, bench.nr.unregisterHandler),
});
export const badVector: Check = {
  error: ENOSPC,
  what: 'vector 64',
  violate: (world) => {
    world.args[0] = 64;
  },
};
export const handlerZero: Check = {
  error: EFAULT,
  what: 'handler 0',
  violate: (world) => {
    world.args[0] = 0;
  },
};
export const registered: Check = {
  error: EBUSY,
  what: 'registered already',
  violate: ({ bench, task }) => bench.receive(task),
};

/** How calls are prepared that need a handler, or a vector of another thread. */
export function prepareHandler(world: World): void {
  world.args = [HANDLER, 0];
}
export function prepareReceiver(world: World, ...args: (number | bigint)[]): void {
  world.bench.receive(world.task);
  world.args = args;
}
export function prepareVector(world: World): void {
  world.bench.receive(world.receiver);
  world.fd = world.bench.fd(world.receiver, 5);
  world.args = [world.fd, 0];
}

/** Nobody gets another descriptor; nobody gets another file. */
export const noDescriptor: Check = {
  stage: 1,
  error: EMFILE,
  what: 'RLIMIT_NOFILE',
  violate: ({ task }) => {
    task.process.limits[RLIMIT_NOFILE]!.soft = BigInt(task.process.files.lowestFree());
  },
};
export const noFile: Check = {
  stage: 1,
  error: ENFILE,
  what: 'file-max',
  violate: ({ bench }) => Object.assign(bench.kernel.limits, { openFilesOfSystem: bench.kernel.openFiles }),
};

/** A call: its name, number, how to prepare that it succeeds with what, and its checks in their order. */
export interface CallOrder {
  readonly name: string;
  readonly number: number;
  readonly prepare: (world: World) => void;
  readonly succeeds: number;
  readonly checks: readonly Check[];
}

/** What a call answers with some of its checks violated. */
function answer(abi: AbiProfile, { number, prepare, checks }: CallOrder, violated: Check[]): number {
  const opens = Object.assign({}, ...violated.map((check) => check.kernel?.opens));
  const kernel = Object.assign({ abi }, ...violated.map((check) => check.kernel), { opens });
  const bench = new UintrBench({ kernel, watch: ['syscall-return'] });
  const task = bench.first;
  const world: World = { bench, task, receiver: bench.thread(), args: [], fd: -1 };
  if (!violated.includes(checks[0]!)) prepare(world);
  const inOrder = violated.toSorted((a, b) => (a.stage ?? 0) - (b.stage ?? 0));
  for (const check of inOrder) check.violate?.(world);
  bench.enter(task, number, ...world.args);
  // Not RAX: uintr_wait answers into the frame of a signal handler.
  const returns = bench.seen('syscall-return').filter((event) => event.task === task.tid);
  return Number(returns.at(-1)!.result);
}

/** Tests the calls of a profile. The first check of each must be that the feature is there. */
export function testOrder(abi: AbiProfile, calls: readonly CallOrder[]): void {
  describe.each(calls)('$name', (order) => {
    const { checks } = order;
    test.each(checks.map((check) => [check.what, errnoName(check.error), check] as const))('%s: %s', (_, __, check) => {
      expect(answer(abi, order, [check])).toBe(-check.error);
    });

    // Without the feature nothing can be prepared that needs it; and a descriptor that is not open is no kind of file.
    const pairs = checks.flatMap((first, i) => checks.slice(i + 1).map((second) => [first, second] as const));
    const possible = pairs.filter(([first, second]) =>
      first === checks[0] ? second === checks[1] : !second.excludes?.includes(first.what),
    );
    const rows = possible.map(
      ([first, second]) => [first.what, second.what, errnoName(first.error), first, second] as const,
    );
    test.each(rows)('%s beats %s: %s', (_, __, ___, first, second) => {
      expect(answer(abi, order, [first, second])).toBe(-first.error);
    });

    test('none violated', () => expect(answer(abi, order, [])).toBe(order.succeeds));
  });
}
