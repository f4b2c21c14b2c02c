// Events of the log as short lines, for people.

import { signalName } from '../kernel/abi/signal.ts';
import { callTable } from '../kernel/syscalls/table.ts';
import type { MachineEvent } from '../machine/events.ts';
import { faultName } from '../observe/fault-names.ts';
import { hex, vectorSet } from './format.ts';
import { vectorsIn } from './inspect/user-interrupts.ts';
import type { Program } from './program.ts';

/** What happened, without who and when: `senduipi posts vector 5`. */
export function describeEvent(event: MachineEvent, program: Program): string {
  const where = (address: bigint): string => program.symbolAt(address) ?? hex(address);
  switch (event.kind) {
    case 'syscall':
      return `calls ${callName(event.number)}`;
    case 'syscall-return':
      return `${callName(event.number)} returns ${event.result}`;
    case 'fault':
      return `${faultName(event.vector)} at ${where(event.address)}`;
    case 'interrupt':
      return `interrupt ${hex(event.vector)} goes to the kernel`;
    case 'signal':
      return `gets ${signalName(event.signal)}`;
    case 'sigreturn':
      return 'returns from a signal handler';
    case 'switch':
      return event.to === 0 ? `task ${event.from} leaves the core` : `task ${event.to} gets the core`;
    case 'wake':
      return `wakes task ${event.woken}`;
    case 'task-start':
      return `starts task ${event.created}`;
    case 'task-exit':
      return `exits with status ${event.status}`;
    case 'posted':
      return `posts vector ${event.vector}${event.ipi ? '' : `, no IPI: ${event.sn ? 'SN' : 'ON'} = 1`}`;
    case 'ipi-sent':
      return `IPI ${hex(event.vector)} leaves for core ${event.destination}`;
    case 'ipi-arrived':
      return `IPI ${hex(event.vector)} arrives`;
    case 'notified':
      return `notified: PIR ${vectorSet(vectorsIn(event.moved))} goes to UIRR`;
    case 'recognised':
      return `recognised: UIRR ${vectorSet(vectorsIn(event.uirr))}`;
    case 'delivered':
      return `vector ${event.vector} delivered to ${where(event.handler)}`;
    case 'returned':
      return `uiret to ${where(event.to)}`;
    default:
      return event.kind;
  }
}

/** The whole line: cycle, core, task, what. */
export function eventLine(event: MachineEvent, program: Program): string {
  const who = event.task === 0 ? '      ' : `task ${event.task}`;
  return `${String(event.cycle).padStart(10)}  core ${event.core}  ${who}  ${describeEvent(event, program)}`;
}

const callName = (number: number): string => callTable.get(number)?.name ?? `call ${number}`;
