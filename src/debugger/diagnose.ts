// What in a program's doings is likely to be a mistake, or at least a surprise, with user interrupts. One sentence each.

import { EINTR } from '../kernel/abi/errno.ts';
import type { MachineEvent } from '../machine/events.ts';
import { faultName } from '../observe/fault-names.ts';
import { receiverOf } from './inspect/user-interrupts.ts';
import type { Program } from './program.ts';
import type { Timeline } from './timeline.ts';

/** Where things happen: a session is one. */
export interface Scene {
  readonly timeline: Timeline;
  readonly program: Program;
  /** What a system call is called. */
  callName(number: number): string;
}

/** What is to be said about an event; undefined: nothing. The state is that right after it. */
export function diagnose(event: MachineEvent, scene: Scene): string | undefined {
  switch (event.kind) {
    case 'posted': {
      const { kernel } = scene.timeline.system;
      const receiver = kernel.tasks.get(receiverOf(kernel, event.upid) ?? 0);
      if (!event.ipi && event.on && receiver?.state === 'blocked') {
        return `lost wake-up: task ${receiver.tid} sleeps, and ON = 1 keeps this post of vector ${event.vector} from waking it`;
      }
      return event.merged ? `vector ${event.vector} was posted already: both make one delivery` : undefined;
    }
    case 'fault': {
      const text = scene.program.instruction(event.address) ?? '';
      if (!text.startsWith('senduipi')) return undefined;
      const reason = scene.timeline.whyFault(event.task, event.address)?.reason;
      return `senduipi raises ${faultName(event.vector)}${reason === undefined ? '' : `, since ${reason}`}`;
    }
    case 'syscall-return': {
      const name = scene.callName(event.number);
      // uintr_wait has no other way to end than EINTR.
      return name.startsWith('uintr_') && event.result < 0n && event.result !== -BigInt(EINTR)
        ? `${name} fails`
        : undefined;
    }
    default:
      return undefined;
  }
}
