// What a program that stands still may be waiting for: user interrupts that have been posted and that nothing will deliver.

import { type Vectors, viewUserInterrupts } from '../debugger/inspect/user-interrupts.ts';
import type { Task } from '../kernel/task.ts';
import type { System } from '../system/system.ts';

/** A sentence for each task that has some, indented; empty: there are none. hardware §7, §10; kernel-abi §5.1. */
export function undeliveredText(system: System): string[] {
  return [...system.kernel.tasks.values()].flatMap(sentencesAbout).map((sentence) => `  ${sentence}`);
}

function sentencesAbout(task: Task): string[] {
  const { registers, receiver } = viewUserInterrupts(task);
  if (!receiver) return [];
  const sentences: string[] = [];
  const { uif, uirr } = registers;
  if (uirr.length > 0 && !uif) {
    const how = 'STUI sets it, and UIRET at the end of a handler does';
    sentences.push(`task ${task.tid} is not interrupted by ${named(uirr)}, which UIRR holds: UIF = 0; ${how}`);
  }
  const { pir, sn, on } = receiver.upid;
  if (pir.length > 0 && task.state === 'blocked') {
    const why = sn
      ? 'it sleeps with SN = 1, and gets that when it runs again'
      : on
        ? 'ON = 1 already, so nobody notifies it: a lost wake-up'
        : 'it sleeps';
    sentences.push(`task ${task.tid} is not interrupted by ${named(pir)}, which PIR holds: ${why}`);
  }
  return sentences;
}

/** `vector 5`, `vectors 5 and 9`. */
function named(vectors: Vectors): string {
  return vectors.length === 1
    ? `vector ${vectors[0]}`
    : `vectors ${vectors.slice(0, -1).join(', ')} and ${vectors.at(-1)}`;
}
