// Events of the log as short lines, for people.

import { errnoName } from '../kernel/abi/errno.ts';
import { signalName } from '../kernel/abi/signal.ts';
import type { MachineEvent } from '../machine/events.ts';
import { faultName } from '../observe/fault-names.ts';
import { hex, vectorSet } from './format.ts';
import { vectorsIn } from './inspect/user-interrupts.ts';
import type { Program } from './program.ts';

/** Who knows names. */
export interface Names {
  readonly program: Program;
  /** The name of a system call. */
  callName(number: number): string;
}

/** What happened, without who and when: `senduipi posts vector 5`. */
export function describeEvent(event: MachineEvent, names: Names): string {
  const where = (address: bigint): string => names.program.symbolAt(address) ?? hex(address);
  switch (event.kind) {
    case 'syscall':
      return `calls ${names.callName(event.number)}`;
    case 'syscall-return':
      return `${names.callName(event.number)} returns ${resultText(event.result)}`;
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
export function eventLine(event: MachineEvent, names: Names): string {
  const who = event.task === 0 ? '      ' : `task ${event.task}`;
  return `${String(event.cycle).padStart(10)}  core ${event.core}  ${who}  ${describeEvent(event, names)}`;
}

/** What a call returned: `-EINVAL` where the kernel means an error. Linux: include/linux/err.h. */
function resultText(result: bigint): string {
  const signed = BigInt.asIntN(64, result);
  return signed < 0n && signed >= -4095n ? `-${errnoName(Number(-signed))}` : String(signed);
}
