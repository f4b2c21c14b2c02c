// Why has this vector not been delivered to this task, and what would make it? A sentence or two, from the state alone, and the
// what-if commands after which, as time goes on, it is delivered. The way of an interrupt: posted (PIR) → notified (UIRR) →
// delivered; hardware §7 to §10, kernel-abi §4.3.

import { Context } from '../../isa/registers.ts';
import type { Task } from '../../kernel/task.ts';
import { whyNotDeliverable } from '../../machine/uintr/delivery.ts';
import { isFrozen } from '../edits.ts';
import type { EventLog } from '../event-log.ts';
import type { Program } from '../program.ts';
import { describeState, type TaskView } from './tasks.ts';
import { type UintrView, viewUserInterrupts } from './user-interrupts.ts';

/** What is asked about. */
export interface Question {
  readonly task: Task;
  readonly view: TaskView;
  readonly vector: number;
  readonly log: EventLog;
  readonly program: Program;
}

export interface Answer {
  /** What keeps it. */
  readonly reason: Reason;
  /** For people. */
  readonly text: string;
  /** Commands that remove what keeps it; empty: time alone does. */
  readonly remedy: readonly string[];
}

export type Reason =
  | 'no handler'
  | 'no vector'
  | 'masked'
  | 'nobody has posted it'
  | 'delivered already'
  | 'frozen'
  | 'posted while it sleeps'
  | 'posted while it does not run'
  | 'lost wake-up'
  | 'never notified'
  | 'notification under way'
  | 'notification waits'
  | 'recognised while it sleeps'
  | 'recognised while it does not run'
  | 'UIF is 0'
  | 'in a handler'
  | 'higher vector first'
  | 'not at this boundary'
  | 'next boundary';

/** The answer. @param question.vector 0–63 */
export function whyNotDelivered(question: Question): Answer {
  const { task, vector, program } = question;
  const uintr = viewUserInterrupts(task);
  const { receiver, registers } = uintr;
  if (!receiver) {
    const text = `Task ${task.tid} has no handler: uintr_register_handler has not been called, or was undone.`;
    const handler = [...program.symbols].find((name) => /handler/.test(name) && program.isCode(program.address(name)!));
    const remedy = handler === undefined ? [] : [`handler ${handler}`, `inject ${vector}`, ...readiness(task, uintr)];
    return { reason: 'no handler', text, remedy };
  }
  if (registers.uirr.includes(vector)) return recognised(question, uintr);
  if (receiver.upid.pir.includes(vector)) return posted(question, uintr);
  const { masked, parked } = receiver.upid;
  if (masked.includes(vector)) {
    const isParked = parked.includes(vector);
    const kept = isParked ? 'It has been posted, and is kept' : 'What is posted is kept';
    return {
      reason: 'masked',
      text: `Task ${task.tid} has masked vector ${vector}. ${kept} aside until the task unmasks it.`,
      remedy: [`unmask ${vector}`, ...(isParked ? [] : [`inject ${vector}`]), ...readiness(task, uintr)],
    };
  }
  const remedy = [`inject ${vector}`, ...readiness(task, uintr)];
  if (!receiver.vectors.includes(vector)) {
    const text = `Task ${task.tid} has no uintr_fd for vector ${vector}, so nobody can send it: uintr_create_fd makes one.`;
    return { reason: 'no vector', text, remedy };
  }
  const last = question.log.events.findLast(
    (event) => event.kind === 'delivered' && event.task === task.tid && event.vector === vector,
  );
  if (last) {
    const text = `Vector ${vector} is not pending: it was last delivered at cycle ${last.cycle}.`;
    return { reason: 'delivered already', text, remedy };
  }
  return {
    reason: 'nobody has posted it',
    text: `Vector ${vector} is not pending: nobody has posted it.${senders(task, vector)}`,
    remedy,
  };
}

/** What makes a vector that is in UIRR, or gets there, reach the handler: the task runs, and UIF is 1. */
function readiness(task: Task, { registers, receiver }: UintrView): string[] {
  const commands: string[] = [];
  if (!registers.uif || !receiver) commands.push('set $uif = 1');
  if (isFrozen(task)) commands.push(`thaw ${task.tid}`);
  if (task.state === 'blocked') commands.push('wake');
  return commands;
}

/** Who could post a vector, as a sentence; empty: nobody. */
function senders(receiver: Task, vector: number): string {
  const found: string[] = [];
  for (const task of receiver.kernel.tasks.values()) {
    for (const route of viewUserInterrupts(task).routes ?? []) {
      const leads = route.valid && route.receiver === receiver.tid && route.vector === vector;
      if (leads) found.push(`task ${task.tid} (senduipi ${route.index})`);
    }
  }
  return found.length === 0 ? ' Nobody is connected to send it.' : ` ${found.join(', ')} could.`;
}

/** It is in UIRR: only the core's own conditions keep it back. */
function recognised({ task, view, vector, log }: Question, uintr: UintrView): Answer {
  const { uif, uirr } = uintr.registers;
  const highest = uirr.at(-1)!;
  const behind = highest > vector ? ` Vector ${highest}, which is higher, goes first.` : '';
  const inHandler = log.frames(task.tid).at(-1);
  const howUif = inHandler ? `the handler of vector ${inHandler.vector} has not returned; UIRET or STUI` : 'STUI';
  const remedy = readiness(task, uintr);
  const start = `Vector ${vector} is in`;
  if (!task.core) {
    const also = uif ? '' : ` UIF = 0 as well: ${howUif} must set it then.`;
    const text = `${start} the saved UIRR, but task ${task.tid} ${stateText(task, view)}: it must run.${also}${behind}`;
    const asleep = task.state === 'blocked' ? 'recognised while it sleeps' : 'recognised while it does not run';
    return { reason: isFrozen(task) ? 'frozen' : asleep, text, remedy };
  }
  if (!uif) {
    const text = `${start} UIRR, but UIF = 0: ${howUif} sets it.${behind}`;
    return { reason: inHandler ? 'in a handler' : 'UIF is 0', text, remedy };
  }
  const missing = whyNotDeliverable(task.core);
  if (missing.length > 0) {
    const text = `${start} UIRR, but this does not hold: ${missing.join(', ')}.${behind}`;
    return { reason: 'not at this boundary', text, remedy };
  }
  if (behind) return { reason: 'higher vector first', text: `${start} UIRR.${behind}`, remedy };
  const text = `${start} UIRR and nothing keeps it back: it is delivered at the next instruction boundary.`;
  return { reason: 'next boundary', text, remedy };
}

/** It is in PIR: no notification has been processed since it was posted. */
function posted({ task, view, vector }: Question, uintr: UintrView): Answer {
  const { machine } = task.kernel;
  const { upid } = uintr.receiver!;
  const start = `Vector ${vector} is posted in PIR`;
  const ready = readiness(task, uintr);
  const state = stateText(task, view);
  const underWay = machine.clock
    .pending()
    .find((event) => event.kind === 'ipi' && event.detail === upid.nv && event.target === upid.ndst);
  if (underWay) {
    const text = `${start}; the notification reaches core ${upid.ndst} at cycle ${underWay.cycle}.`;
    return { reason: 'notification under way', text, remedy: ready };
  }
  if (machine.cores[upid.ndst]?.apic.isRequested(upid.nv)) {
    const text = `${start}; the notification has reached core ${upid.ndst} and is taken at its next instruction boundary.`;
    return { reason: 'notification waits', text, remedy: ready };
  }
  if (task.core) {
    const uinv = task.core.registers.get32(Context.uinv);
    const other = uinv === upid.nv ? '' : ` (UINV is 0x${uinv.toString(16)}, UPID.NV 0x${upid.nv.toString(16)})`;
    const suppressed = upid.sn ? ', with SN = 1' : upid.on ? ', with ON = 1' : '';
    const text = `${start}${suppressed}, and no notification is under way: somebody posted it without one${other}.`;
    return { reason: 'never notified', text, remedy: ['notify', ...ready] };
  }
  if (isFrozen(task)) return { reason: 'frozen', text: `${start}; task ${task.tid} ${state}.`, remedy: ready };
  if (upid.sn) {
    return {
      reason: task.state === 'blocked' ? 'posted while it sleeps' : 'posted while it does not run',
      text: `${start}, with SN = 1: task ${task.tid} ${state}. The kernel looks at PIR when the task runs again.`,
      remedy: ready,
    };
  }
  if (upid.on) {
    const why = 'ON = 1 keeps senders from notifying again: a lost wake-up. Only a signal ends the wait now.';
    return { reason: 'lost wake-up', text: `${start}, but task ${task.tid} ${state}, and ${why}`, remedy: ready };
  }
  return { reason: 'posted while it sleeps', text: `${start}; task ${task.tid} ${state}.`, remedy: ready };
}

const stateText = (task: Task, view: TaskView): string => (isFrozen(task) ? 'is frozen' : describeState(view));
