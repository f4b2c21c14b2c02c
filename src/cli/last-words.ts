// What is remembered of a run in case a signal ends it: the last exception of each task, with its reason, and the last signal.

import { disassemble, MAX_INSTRUCTION_BYTES } from '../decode/decoder.ts';
import {
  SI_KERNEL,
  SI_QUEUE,
  SI_TKILL,
  SI_USER,
  SIGNALS_OF_FAULTS,
  SIGTRAP,
  signalName,
} from '../kernel/abi/signal.ts';
import { readExecutable } from '../kernel/elf.ts';
import type { Core, Fault } from '../machine/core.ts';
import type { MachineEvent } from '../machine/events.ts';
import { faultName, pageFaultText } from '../observe/fault-names.ts';
import type { FaultReason } from '../system/fault-reason.ts';
import type { System } from '../system/system.ts';
import { whyFault } from '../system/why-fault.ts';
import type { Built } from './built.ts';

/** An exception, as its task met it. */
interface NotedFault {
  readonly fault: Fault;
  /** RIP. */
  readonly address: bigint;
  readonly why: FaultReason | undefined;
}

/** A page: code that is run past lies on it. */
const PAGE_BYTES = 4096n;

export class LastWords {
  private system: System | undefined;
  private signal: (MachineEvent & { kind: 'signal' }) | undefined;
  /** By thread id. */
  private readonly faults: Map<number, NotedFault> = new Map();

  /** Listens to the signals of a machine. Before that, nothing is remembered. */
  listen(system: System): void {
    this.system = system;
    system.machine.events.subscribe(['signal'], (event) => {
      if (event.kind === 'signal') this.signal = event;
    });
  }

  /** For `SystemOptions.onFault`. */
  noteFault(core: Core, fault: Fault, atBoundary: boolean): void {
    if (!this.system) return;
    const why = whyFault(this.system, core, fault, atBoundary);
    this.faults.set(core.task, { fault, address: core.registers.rip, why });
  }

  /**
   * What a program was killed by: `killed by SIGSEGV (#PF: write to an unmapped page, 0x0) at hello.s:12`, and in the details its
   * source line, the reason, and what may have been forgotten.
   */
  killedBy(number: number, built: Built): { readonly message: string; readonly details?: string } {
    const { signal } = this;
    const killed = `killed by ${signalName(number)}`;
    if (signal?.signal !== number) return { message: killed };
    const isFault = SIGNALS_OF_FAULTS.has(number) && signal.code > 0;
    // INT 3 and its like are no faults: RIP is behind them, as behind the SYSCALL of who sends a signal to itself.
    const noted = isFault && number !== SIGTRAP ? this.faults.get(signal.task) : undefined;
    if (!noted) {
      const sender = isFault ? '' : senderText(signal);
      const isBehind = isFault || signal.pid === signal.task;
      return { message: `${killed}${sender} at ${placeOf(signal.address, isBehind, built)}` };
    }
    const { fault, address, why } = noted;
    const name = faultName(fault.vector);
    const detail = name === '#PF' ? `: ${pageFaultText(fault.error)}, ${addressText(fault.address, built)}` : '';
    const past = ranPast(address, built);
    const lines = [
      built.locator.excerpt(address) ?? disassembled(address, built),
      past?.reason ?? (why && withPlaces(why.reason, built)),
      hintLine((past ?? why)?.hint),
    ];
    const details = lines.filter((line) => line !== undefined).map((line) => `  ${line}`);
    return {
      message: `${killed} (${name}${detail}) at ${placeOf(address, false, built)}`,
      ...(details.length === 0 ? {} : { details: details.join('\n') }),
    };
  }
}

/** Addresses of source lines, with these behind them. */
function withPlaces(sentence: string, { locator }: Built): string {
  return sentence.replace(/\b0x[0-9a-f]+\b/g, (text) => {
    const place = locator.where(BigInt(text));
    return place === undefined ? text : `${text} (${place})`;
  });
}

function hintLine(hint: string | undefined): string | undefined {
  return hint === undefined ? undefined : `hint: ${hint}`;
}

/** Who sent a signal that no exception caused. */
function senderText({ code, pid, task }: MachineEvent & { kind: 'signal' }): string {
  if (code === SI_KERNEL) return ', sent by the kernel,';
  if (pid === undefined || (code !== SI_USER && code !== SI_TKILL && code !== SI_QUEUE)) return '';
  return pid === task ? ', sent by itself,' : `, sent by process ${pid},`;
}

/** A place, or that of the instruction before it. */
function placeOf(address: bigint, isBehind: boolean, { locator, image, texts }: Built): string {
  const isBefore = isBehind && locator.where(address - 1n) !== undefined;
  const at = isBefore ? address - 1n : address;
  const place = locator.place(at);
  // An executable has no lines; what a compiler wrote with -g has those of its source as well.
  if (texts.size === 0) return `${place} <${locator.symbol(at)}>`;
  const source = image.lines.sourceAt(at);
  return source ? `${place} (${source.file}:${source.line})` : place;
}

/** An address, with its symbol if it belongs to the program. */
function addressText(address: bigint, { image, locator }: Built): string {
  const text = `0x${address.toString(16)}`;
  const end = image.symbols.find(({ name }) => name === '_end')?.address;
  const first = image.listing[0]?.address;
  const isOwn = first !== undefined && end !== undefined && address >= first && address < end;
  return isOwn ? `${text} <${locator.symbol(address)}>` : text;
}

/** The instruction at an address of an executable, which has no source to show. */
function disassembled(address: bigint, { image, texts }: Built): string | undefined {
  if (texts.size > 0) return undefined;
  for (const { address: start, bytes } of readExecutable(image.elf).segments) {
    const at = Number(address - start);
    if (at < 0 || at >= bytes.length) continue;
    return disassemble(bytes.subarray(at, at + MAX_INSTRUCTION_BYTES), address).text;
  }
  return undefined;
}

/** Execution that went on behind the last instruction of a piece of code: into data, or into what fills the page. */
function ranPast(address: bigint, { image, locator }: Built): FaultReason | undefined {
  let last: bigint | undefined;
  let isData = false;
  for (const { address: start, bytes, code } of image.listing) {
    const end = start + BigInt(bytes.length);
    const covers = start <= address && address < end;
    if (covers && code) return undefined;
    isData ||= covers;
    if (code && end <= address && (last === undefined || end > last)) last = end;
  }
  if (last === undefined || address - last > PAGE_BYTES) return undefined;
  const hint = 'a program ends with the system call exit (60) or exit_group (231)';
  const where = isData ? 'into data' : 'past the end of its code';
  return { reason: `it ran ${where}: the last instruction before is at ${locator.place(last - 1n)}`, hint };
}
