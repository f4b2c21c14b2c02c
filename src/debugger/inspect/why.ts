// Why has this vector not been delivered to this task, and what would make it? One sentence or two, from the state alone.
// The way of an interrupt: posted (PIR) → notified (UIRR) → delivered; hardware §7 to §10, kernel-abi §4.3.

import type { Task } from '../../kernel/task.ts';
import { whyNotDeliverable } from '../../machine/uintr/delivery.ts';
import type { EventLog } from '../event-log.ts';
import { describeState, type TaskView } from './tasks.ts';
import { viewUserInterrupts } from './user-interrupts.ts';

/** What is asked about. */
export interface Question {
  readonly task: Task;
  readonly view: TaskView;
  readonly vector: number;
  readonly log: EventLog;
}

/** The answer. @param question.vector 0–63 */
export function whyNotDelivered(question: Question): string {
  const { task, vector } = question;
  const { receiver, registers } = viewUserInterrupts(task);
  if (!receiver) return `Task ${task.tid} has no handler: uintr_register_handler has not been called, or was undone.`;
  if (registers.uirr.includes(vector)) return recognised(question, registers.uif, registers.uirr);
  if (receiver.upid.pir.includes(vector)) return posted(question);
  if (receiver.upid.masked.includes(vector)) {
    const parked = receiver.upid.parked.includes(vector) ? 'It has been posted, and is kept' : 'What is posted is kept';
    return `Task ${task.tid} has masked vector ${vector}. ${parked} aside until the task unmasks it.`;
  }
  if (!receiver.vectors.includes(vector)) {
    return `Task ${task.tid} has no uintr_fd for vector ${vector}, so nobody can send it: uintr_create_fd makes one.`;
  }
  const last = question.log.events.findLast(
    (event) => event.kind === 'delivered' && event.task === task.tid && event.vector === vector,
  );
  if (last) return `Vector ${vector} is not pending: it was last delivered at cycle ${last.cycle}.`;
  return `Vector ${vector} is not pending: nobody has posted it.`;
}

/** It is in UIRR: only the core's own conditions keep it back. */
function recognised({ task, view, vector, log }: Question, uif: boolean, uirr: readonly number[]): string {
  const highest = uirr.at(-1)!;
  const behind = highest > vector ? ` Vector ${highest}, which is higher, goes first.` : '';
  const inHandler = log.frames(task.tid).at(-1);
  const howUif = inHandler ? `the handler of vector ${inHandler.vector} has not returned; UIRET or STUI` : 'STUI';
  if (!task.core) {
    const also = uif ? '' : ` UIF = 0 as well: ${howUif} must set it then.`;
    return `Vector ${vector} is in the saved UIRR, but task ${task.tid} ${describeState(view)}: it must run.${also}${behind}`;
  }
  if (!uif) return `Vector ${vector} is in UIRR, but UIF = 0: ${howUif} sets it.${behind}`;
  const missing = whyNotDeliverable(task.core);
  if (missing.length > 0) return `Vector ${vector} is in UIRR, but this does not hold: ${missing.join(', ')}.${behind}`;
  if (behind) return `Vector ${vector} is in UIRR.${behind}`;
  return `Vector ${vector} is in UIRR and nothing keeps it back: it is delivered at the next instruction boundary.`;
}

/** It is in PIR: no notification has been processed since it was posted. */
function posted({ task, view, vector }: Question): string {
  const { machine } = task.kernel;
  const { upid } = viewUserInterrupts(task).receiver!;
  const start = `Vector ${vector} is posted in PIR`;
  const underWay = machine.clock
    .pending()
    .find((event) => event.kind === 'ipi' && event.detail === upid.nv && event.target === upid.ndst);
  if (underWay) return `${start}; the notification reaches core ${upid.ndst} at cycle ${underWay.cycle}.`;
  if (machine.cores[upid.ndst]?.apic.isRequested(upid.nv)) {
    return `${start}; the notification has reached core ${upid.ndst} and is taken at its next instruction boundary.`;
  }
  if (task.core) return `${start}, and no notification is under way: somebody posted it without one.`;
  if (upid.sn) {
    return `${start}, with SN = 1: task ${task.tid} ${describeState(view)}. The kernel looks at PIR when the task runs again.`;
  }
  if (upid.on) {
    return `${start}, but task ${task.tid} ${describeState(view)}, and ON = 1 keeps senders from notifying again: a lost wake-up. Only a signal ends the wait now.`;
  }
  return `${start}; task ${task.tid} ${describeState(view)}.`;
}
