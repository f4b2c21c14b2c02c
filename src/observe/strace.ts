// A log in the manner of strace(1): calls with their arguments and results, signals, faults, exits, and in the same order the
// steps of every user interrupt. A call stands at the moment of its return, unless its task lost the core inside it: then it
// stands twice, unfinished and resumed. A fault is shown if a signal came of it: those that the kernel resolves are its own.
//
//   [     1234] 1 uintr_create_fd(0, 0) = 3
//   [     2345] 2 write(1, "hello\n", 6) = 6
//   [     3456] 2 ~ posted: senduipi 0, vector 0, UPID 0xffff888000012000; notification sent
//   [     4567] 1 --- SIGSEGV {si_code=1, si_addr=0x0} ---

import { errnoName } from '../kernel/abi/errno.ts';
import { GIVES_DESCRIPTOR, pointeeOf } from '../kernel/abi/pointees.ts';
import { signalName } from '../kernel/abi/signal.ts';
import type { EventBody, EventKind, EventStream, MachineEvent } from '../machine/events.ts';
import { argumentTexts, type CallSignature } from './argument-text.ts';
import { CallView } from './call-view.ts';
import { errorText } from './error-texts.ts';
import { faultName } from './fault-names.ts';
import { quoteBytes } from './names.ts';
import { hex, type Sink } from './sink.ts';
import { infoText, pollResult } from './structures.ts';

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
    'call-data',
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
  /** What its pointers lead to. */
  readonly view: CallView;
  /** What it wrote: stands for the pointer. */
  written: Uint8Array | undefined;
  /** What it was given is known. */
  isTold?: boolean;
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
        this.open.set(event.task, {
          number: event.number,
          args: event.args,
          view: new CallView(),
          written: undefined,
          shown: false,
        });
        break;
      case 'call-data': {
        const call = this.open.get(event.task);
        // What comes second is what it has filled in.
        if (call) call.view.add(event, call.isTold === true);
        if (call) call.isTold = true;
        break;
      }
      case 'write': {
        const call = this.open.get(event.task);
        if (call) call.written = event.bytes;
        break;
      }
      case 'switch':
        this.interrupted(event, event.from);
        break;
      case 'syscall-return':
        this.returned(event, this.endsTask(event.number) ? '?' : this.resultText(event), event.result);
        break;
      case 'task-exit':
        if (this.open.has(event.task)) this.returned(event, '?');
        this.line(event, `+++ ${endText(event)} +++`);
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
    if (fault && event.code > 0 && event.pid === undefined)
      this.line(fault, `--- ${faultText(fault)} at ${this.place(fault.address)} ---`);
    this.line(event, `--- ${signalText(event)} ---`);
  }

  /** A task lost its core: if it was in a call, the call's first half is printed now. */
  private interrupted(event: MachineEvent, task: number): void {
    const call = this.open.get(task);
    if (!call || call.shown) return;
    call.shown = true;
    const [name, args] = this.parts(call);
    const before = args.slice(0, this.firstFilled(call));
    const separator = before.length === args.length ? '' : ',';
    this.line({ ...event, task }, `${name}(${before.join(', ')}${before.length > 0 ? separator : ''} <unfinished ...>`);
  }

  /** Calls that do not come back. */
  private endsTask(number: number): boolean {
    return ['exit', 'exit_group'].includes(this.options.calls.get(number)?.name ?? '');
  }

  private returned(event: MachineEvent, text: string, value?: bigint): void {
    const call = this.open.get(event.task);
    if (call) call.view.result = value;
    const result = call ? `${text}${this.afterResult(call)}` : text;
    this.open.delete(event.task);
    if (!call) {
      this.line(event, `<... call resumed>) = ${result}`);
    } else if (call.shown) {
      const [name, args] = this.parts(call);
      this.line(event, `<... ${name} resumed>${args.slice(this.firstFilled(call)).join(', ')}) = ${result}`);
    } else {
      this.line(event, `${this.callText(call)}) = ${result}`);
    }
  }

  /** The result; a descriptor with its kind. */
  private resultText({ number, result, task }: MachineEvent & { readonly kind: 'syscall-return' }): string {
    const isDescriptor =
      result >= 0n && result < 0x7fff_ffffn && GIVES_DESCRIPTOR.has(this.options.calls.get(number)?.name ?? '');
    return (isDescriptor && this.open.get(task)?.view.descriptor(Number(result), true)) || resultText(result);
  }

  /** What poll found, and that a time limit has passed. */
  private afterResult({ number, args, view }: OpenCall): string {
    const name = this.options.calls.get(number)?.name;
    if (name !== 'poll' && name !== 'ppoll') return '';
    if (view.result === 0n) return ' (Timeout)';
    const found = view.result !== undefined && view.result > 0n && pollResult(view, args[0]!, Number(args[1]));
    return found ? ` ${found}` : '';
  }

  /** `write(1, "hello\n", 6`: without the closing parenthesis. */
  private callText(call: OpenCall): string {
    const [name, args] = this.parts(call);
    return `${name}(${args.join(', ')}`;
  }
  private parts(call: OpenCall): [name: string, args: string[]] {
    const signature = this.options.calls.get(call.number);
    const args = argumentTexts(signature, call.args, call.view);
    if (call.written && signature?.name === 'write') args[1] = quoteBytes(call.written);
    return [signature?.name ?? `syscall_${call.number}`, args];
  }
  /** The first argument that is shown only when the call is over: what it fills in. */
  private firstFilled({ number, args }: OpenCall): number {
    const signature = this.options.calls.get(number);
    const at = signature?.arguments.findIndex(
      ({ name }, i) => args[i] !== 0n && pointeeOf(signature.name, name)?.when === 'out',
    );
    return at === undefined || at < 0 ? args.length : at;
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
    const meaning = errorText(number);
    const name = meaning === undefined ? errnoName(number) : `${errnoName(number)} (${meaning})`;
    return number >= 512 && number <= 516 ? `? ${name}` : `-1 ${name}`;
  }
  return signed < 0n || signed > 0xffff_ffffn ? hex(BigInt.asUintN(64, result)) : signed.toString();
}

function faultText(event: EventBody & { kind: 'fault' }): string {
  const name = faultName(event.vector);
  return name === '#PF'
    ? `#PF {error=${hex(event.error)}, address=${hex(event.faultAddress)}}`
    : `${name} {error=${hex(event.error)}}`;
}

/** `exited with 3`, `killed by SIGTERM`. */
function endText({ status, signal, dumped }: EventBody & { readonly kind: 'task-exit' }): string {
  if (signal === undefined) return `exited with ${status}`;
  return `killed by ${signalName(signal)}${dumped === true ? ' (core dumped)' : ''}`;
}
function signalText(event: EventBody & { kind: 'signal' }): string {
  const { signal, code, pid, uid, value, status, faultAddress } = event;
  const address = code > 0 ? faultAddress : undefined;
  return `${signalName(signal)} ${infoText({ signal, code, pid, uid, value, status, address })}`;
}
