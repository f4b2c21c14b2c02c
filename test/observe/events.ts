// Synthetic events for the observers' tests.

import { type EventBody, type EventKind, EventStream, type MachineEvent } from '../../src/machine/events.ts';
import type { CallSignature } from '../../src/observe/argument-text.ts';

/** One event at a cycle, of a task on a core. */
export function event(
  cycle: number,
  task: number,
  body: EventBody,
  more: { core?: number; address?: bigint } = {},
): MachineEvent {
  return { cycle, core: more.core ?? 0, task, address: more.address ?? 0x401000n, ...body };
}

/** Publishes events and hands them on. */
export function play(events: EventStream, list: readonly MachineEvent[]): void {
  for (const one of list) events.publish(one);
  events.flush();
}

export const stream = (): EventStream => new EventStream();

/** A few calls as the kernel's table describes them. */
export const calls: ReadonlyMap<number, CallSignature> = new Map(
  (
    [
      [1, 'write', ['u32 fd', 'pointer buf', 'u64 count']],
      [9, 'mmap', ['u64 addr', 'u64 length', 's32 prot', 's32 flags', 's32 fd', 'u64 offset']],
      [35, 'nanosleep', ['pointer request', 'pointer remaining']],
      [56, 'clone', ['u64 flags', 'pointer stack', 'pointer parent_tid', 'pointer child_tid', 'u64 tls']],
      [202, 'futex', ['pointer uaddr', 's32 op', 'u32 val', 'pointer timeout', 'pointer uaddr2', 'u32 val3']],
      [231, 'exit_group', ['s32 status']],
      [451, 'uintr_create_fd', ['u64 vector', 'u32 flags']],
    ] as [number, string, string[]][]
  ).map(([number, name, args]) => {
    const split = args.map((text) => text.split(' ') as [CallSignature['arguments'][number]['type'], string]);
    return [number, { name, arguments: split.map(([type, argument]) => ({ type, name: argument })) }];
  }),
);

/** One event of every kind. */
export const samples: { readonly [Kind in EventKind]: Extract<EventBody, { kind: Kind }> } = {
  instruction: { kind: 'instruction' },
  syscall: { kind: 'syscall', number: 1, args: [1n, 0x402000n, 3n, 0n, 0n, 0n] },
  'syscall-return': { kind: 'syscall-return', number: 1, args: [1n, 0x402000n, 3n, 0n, 0n, 0n], result: 3n },
  'call-data': {
    kind: 'call-data',
    memory: [{ address: 0x402000n, bytes: Uint8Array.from([104, 105, 10]) }],
    files: [{ fd: 1, name: 'pipe:[5]' }],
  },
  fault: { kind: 'fault', vector: 14, error: 6, faultAddress: 0x10n },
  interrupt: { kind: 'interrupt', vector: 0xec },
  signal: { kind: 'signal', signal: 11, code: 1, handler: 0n, faultAddress: 0x10n },
  sigreturn: { kind: 'sigreturn' },
  switch: { kind: 'switch', from: 1, to: 2 },
  wake: { kind: 'wake', woken: 2, reason: 'woken' },
  'task-start': { kind: 'task-start', created: 2 },
  'task-exit': { kind: 'task-exit', status: 0 },
  write: { kind: 'write', fd: 1, bytes: Uint8Array.from([104, 105, 10]) },
  posted: {
    kind: 'posted',
    upid: 0xffff888000001000n,
    vector: 3,
    index: 0,
    ipi: true,
    on: false,
    sn: false,
    merged: false,
  },
  'ipi-sent': { kind: 'ipi-sent', vector: 0xec, destination: 1, arrival: 500 },
  'ipi-arrived': { kind: 'ipi-arrived', vector: 0xec },
  notified: { kind: 'notified', upid: 0xffff888000001000n, moved: 8n },
  recognised: { kind: 'recognised', uirr: 8n },
  delivered: { kind: 'delivered', vector: 3, handler: 0x401100n, frame: 0x7ffff000n },
  returned: { kind: 'returned', to: 0x401000n },
};
