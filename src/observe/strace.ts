// A log in the manner of strace(1): calls with their arguments and results, signals, faults, exits, and in the same order the
// steps of every user interrupt. A call stands at the moment of its return, unless its task lost the core inside it: then it
// stands twice, unfinished and resumed. A fault is shown if a signal came of it: those that the kernel resolves are its own.
//
//   [     1234] 1 uintr_create_fd(0, 0) = 3
//   [     2345] 2 write(1, "hello\n", 6) = 6
//   [     3456] 2 ~ posted: senduipi 0, vector 0, UPID 0xffff888000012000; notification sent
//   [     4567] 1 --- SIGSEGV {si_code=1, si_addr=0x0} ---

import { errnoName } from '../kernel/abi/errno.ts';
import { signalName } from '../kernel/abi/signal.ts';
import type { EventBody, EventKind, EventStream, MachineEvent } from '../machine/events.ts';
import { argumentTexts, type CallSignature, quoteBytes } from './argument-text.ts';
import { faultName } from './fault-names.ts';
import { hex, type Sink } from './sink.ts';

export interface StraceOptions {
  /** The kernel's table of calls, by number. */
  readonly calls: { get(number: number): CallSignature | undefined };
  /** `file:line` of an address of the program, if it has one. */
  readonly where?: (address: bigint) => string | undefined;
}

/** Kinds of event that the log shows, or needs. */
const KINDS: readonly EventKind[] = [
  ...([
    'syscall',
    'syscall-return',
    'write',
    'switch',
    'fault',
    'signal',
    'sigreturn',
    'task-start',
    'task-exit',
  ] as const),
  ...(['posted', 'ipi-arrived', 'notified', 'delivered', 'returned'] as const),
];

type FaultEvent = MachineEvent & { readonly kind: 'fault' };

/** A call that has begun. */
interface OpenCall {
  readonly number: number;
  readonly args: readonly bigint[];
  /** What it wrote: stands for the pointer. */
  written: Uint8Array | undefined;
  /** It has been printed as unfinished. */
  shown: boolean;
}

/** Writes the log of a stream of events to a sink, one line at a time. */
export class Strace {
  private readonly sink: Sink;
  private readonly options: StraceOptions;
  private readonly open: Map<number, OpenCall> = new Map();
  /** The last fault of each task. */
  private readonly faults: Map<number, FaultEvent> = new Map();

  constructor(events: EventStream, sink: Sink, options: StraceOptions) {
    this.sink = sink;
    this.options = options;
    events.subscribe(KINDS, (event) => this.add(event));
  }

  private add(event: MachineEvent): void {
    switch (event.kind) {
      case 'syscall':
        this.open.set(event.task, { number: event.number, args: event.args, written: undefined, shown: false });
        break;
      case 'write': {
        const call = this.open.get(event.task);
        if (call) call.written = event.bytes;
        break;
      }
      case 'switch':
        this.interrupted(event, event.from);
        break;
      case 'syscall-return':
        this.returned(event, this.endsTask(event.number) ? '?' : resultText(event.result));
        break;
      case 'task-exit':
        if (this.open.has(event.task)) this.returned(event, '?');
        this.line(event, `+++ exited with ${event.status} +++`);
        break;
      case 'task-start':
        this.line(event, `+++ task ${event.created} created +++`);
        break;
      case 'fault':
        this.faults.set(event.task, event);
        break;
      case 'signal':
        this.signal(event);
        break;
      case 'sigreturn':
        this.line(event, `--- signal handler returns to ${this.place(event.address)} ---`);
        break;
      default: {
        const text = this.userInterrupt(event);
        if (text !== undefined) this.line(event, `~ ${text}`);
      }
    }
  }

  private signal(event: MachineEvent & { readonly kind: 'signal' }): void {
    const fault = this.faults.get(event.task);
    this.faults.delete(event.task);
    // A positive code: the kernel's own doing, because of a fault.
    if (fault && event.code > 0) this.line(fault, `--- ${faultText(fault)} at ${this.place(fault.address)} ---`);
    this.line(event, `--- ${signalText(event)} ---`);
  }

  /** A task lost its core: if it was in a call, the call's first half is printed now. */
  private interrupted(event: MachineEvent, task: number): void {
    const call = this.open.get(task);
    if (!call || call.shown) return;
    call.shown = true;
    this.line({ ...event, task }, `${this.callText(call)} <unfinished ...>`);
  }

  /** Calls that do not come back. */
  private endsTask(number: number): boolean {
    return ['exit', 'exit_group'].includes(this.options.calls.get(number)?.name ?? '');
  }

  private returned(event: MachineEvent, result: string): void {
    const call = this.open.get(event.task);
    this.open.delete(event.task);
    if (!call) {
      this.line(event, `<... call resumed>) = ${result}`);
    } else if (call.shown) {
      const name = this.options.calls.get(call.number)?.name ?? `syscall_${call.number}`;
      this.line(event, `<... ${name} resumed>) = ${result}`);
    } else {
      this.line(event, `${this.callText(call)}) = ${result}`);
    }
  }

  /** `write(1, "hello\n", 6`: without the closing parenthesis. */
  private callText(call: OpenCall): string {
    const signature = this.options.calls.get(call.number);
    const args = argumentTexts(signature, call.args);
    if (call.written && signature?.name === 'write') args[1] = quoteBytes(call.written);
    return `${signature?.name ?? `syscall_${call.number}`}(${args.join(', ')}`;
  }

  private userInterrupt(event: EventBody & { readonly address: bigint }): string | undefined {
    switch (event.kind) {
      case 'posted': {
        const merged = event.merged ? ', already set' : '';
        const sent = event.ipi
          ? 'notification sent'
          : `no notification (${event.sn ? 'SN' : event.on ? 'ON' : '?'} is set)`;
        return `posted: senduipi ${event.index}, vector ${event.vector}${merged}, UPID ${hex(event.upid)}; ${sent}`;
      }
      case 'ipi-arrived':
        return `interrupt ${hex(event.vector)} arrived`;
      case 'notified':
        return `notified: ${hex(event.moved)} from UPID ${hex(event.upid)}`;
      case 'delivered':
        return `delivered: vector ${event.vector} to ${this.place(event.handler)}, frame ${hex(event.frame)}, interrupted ${this.place(event.address)}`;
      case 'returned':
        return `returned: to ${this.place(event.to)}`;
      default:
        return undefined;
    }
  }

  /** `0x401000 (hello.s:12)`. */
  private place(address: bigint): string {
    const where = this.options.where?.(address);
    return where === undefined ? hex(address) : `${hex(address)} (${where})`;
  }

  private line(event: MachineEvent, text: string): void {
    const who = event.task === 0 ? `core ${event.core}` : String(event.task);
    this.sink(`[${String(event.cycle).padStart(10)}] ${who} ${text}\n`);
  }
}

/** `3`, `0x7f…` for addresses, `-1 EINVAL`, or the kernel's restart codes as `? ERESTARTSYS`. */
function resultText(result: bigint): string {
  const signed = BigInt.asIntN(64, result);
  if (signed < 0n && signed >= -4095n) {
    const number = Number(-signed);
    return number >= 512 && number <= 516 ? `? ${errnoName(number)}` : `-1 ${errnoName(number)}`;
  }
  return signed < 0n || signed > 0xffff_ffffn ? hex(BigInt.asUintN(64, result)) : signed.toString();
}

function faultText(event: EventBody & { kind: 'fault' }): string {
  const name = faultName(event.vector);
  return name === '#PF'
    ? `#PF {error=${hex(event.error)}, address=${hex(event.faultAddress)}}`
    : `${name} {error=${hex(event.error)}}`;
}

function signalText(event: EventBody & { kind: 'signal' }): string {
  const address = event.faultAddress === 0n && event.code <= 0 ? '' : `, si_addr=${hex(event.faultAddress)}`;
  return `${signalName(event.signal)} {si_code=${event.code}${address}}`;
}
