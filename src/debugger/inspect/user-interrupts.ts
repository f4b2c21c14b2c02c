// The user-interrupt state of a task as one picture: what the core holds (or XSAVES has put away), what lies in its UPID, and
// where its SENDUIPI leads.

import { Context } from '../../isa/registers.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Task } from '../../kernel/task.ts';
import type { UPIDContext } from '../../kernel/uintr-state.ts';
import type { UITT } from '../../kernel/uintr-uitt.ts';
import { readMisc } from '../../machine/msr.ts';
import { readUITTE } from '../../machine/uintr/uitt.ts';
import { destinationOf, UPID } from '../../machine/uintr/upid.ts';
import { UINTR_STATE_BYTES, UintrState } from '../../machine/xsave.ts';

/** Vectors, rising: the bits of PIR and UIRR. */
export type Vectors = readonly number[];

/** The registers of component 14: of the core while the task runs, of its XSAVE image while it does not. */
export interface UintrRegisters {
  /** The user-interrupt flag: deliveries are allowed. */
  readonly uif: boolean;
  /** Vectors recognised and not delivered. */
  readonly uirr: Vectors;
  /** The vector of notifications; 0 while the state is saved, whatever the image says. */
  readonly uinv: number;
  readonly handler: bigint;
  readonly stackAdjust: bigint;
}

/** A UPID, decoded. hardware §5. */
export interface UPIDView {
  /** Its linear address. */
  readonly address: bigint;
  readonly on: boolean;
  readonly sn: boolean;
  /** BLKD of poc-v2: the receiver sleeps, and SENDUIPI traps so that the kernel wakes it. */
  readonly blkd: boolean;
  readonly nv: number;
  /** The APIC id that NDST names. */
  readonly ndst: number;
  readonly pir: Vectors;
  /** Vectors that the receiver has masked, and what has been posted to those meanwhile (open `vector-mask`). */
  readonly masked: Vectors;
  readonly parked: Vectors;
}

/** An entry of a UITT. */
export interface RouteView {
  /** uipi_index: the operand of SENDUIPI. */
  readonly index: number;
  readonly valid: boolean;
  readonly vector: number;
  /** Thread id of the receiver; undefined: it is gone, or has unregistered. */
  readonly receiver: number | undefined;
}

/** What a task has to do with user interrupts. */
export interface UintrView {
  readonly tid: number;
  readonly registers: UintrRegisters;
  /** Where `registers` come from. */
  readonly loaded: boolean;
  /** undefined: the task has no handler registered. */
  readonly receiver: { readonly upid: UPIDView; readonly vectors: Vectors; readonly waiting: boolean } | undefined;
  /** undefined: the task has never registered as a sender. */
  readonly routes: readonly RouteView[] | undefined;
}

/** The set bits of a 64-bit word, rising. */
export function vectorsIn(bits: bigint): Vectors {
  return Array.from({ length: 64 }, (_, vector) => vector).filter((vector) => ((bits >> BigInt(vector)) & 1n) === 1n);
}

/** The thread whose UPID lies at a linear address, masked vectors' one included. */
export function receiverOf(kernel: Kernel, upid: bigint): number | undefined {
  for (const { tid, receiver } of kernel.tasks.values()) {
    if (!receiver) continue;
    const { address, parking } = receiver.context;
    if (address === upid || (parking && UPID.linear(parking.physical) === upid)) return tid;
  }
  return undefined;
}

export function viewUserInterrupts(task: Task): UintrView {
  const { kernel, receiver, sender } = task;
  return {
    tid: task.tid,
    registers: uintrRegisters(task),
    loaded: task.core !== undefined,
    receiver: receiver && {
      upid: viewUPID(kernel, receiver.context),
      vectors: vectorsIn(receiver.vectors),
      waiting: receiver.context.waiting,
    },
    routes: sender && routes(kernel, sender),
  };
}

function viewUPID(kernel: Kernel, context: UPIDContext): UPIDView {
  const { on, sn, nv, ndst, pir } = context.upid;
  return {
    address: context.address,
    on,
    sn,
    blkd: context.blkd,
    nv,
    ndst: destinationOf(ndst, kernel.machine.features.x2apic),
    pir: vectorsIn(pir),
    masked: vectorsIn(context.masked),
    parked: vectorsIn(context.parking?.pir ?? 0n),
  };
}

function routes(kernel: Kernel, sender: UITT): RouteView[] {
  const found: RouteView[] = [];
  for (let index = 0; index < sender.size; index++) {
    if (!sender.isUsed(index)) continue;
    const { valid, vector } = readUITTE(kernel.machine.memory, sender.entryAt(index));
    const context = sender.target(index)?.context;
    const isThere = context && context.task.receiver?.context === context;
    found.push({ index, valid, vector, receiver: isThere ? context.task.tid : undefined });
  }
  return found;
}

/** The state as XSAVES lays it out: between kernel entries a task's is in its core exactly while it has one. */
function uintrRegisters(task: Task): UintrRegisters {
  if (task.core) {
    const { registers } = task.core;
    return {
      uif: registers.get32(Context.uif) === 1,
      uirr: vectorsIn(registers.get(Context.uirr)),
      uinv: Number((readMisc(registers) >> 32n) & 0xffn),
      handler: registers.get(Context.uihandler),
      stackAdjust: registers.get(Context.uistackadjust),
    };
  }
  const image = task.xsave14 ?? new Uint8Array(UINTR_STATE_BYTES);
  const view = new DataView(image.buffer, image.byteOffset, UINTR_STATE_BYTES);
  const field = (offset: number): bigint => view.getBigUint64(offset, true);
  const misc = field(UintrState.misc);
  return {
    uif: misc >> 63n === 1n,
    uirr: vectorsIn(field(UintrState.rr)),
    uinv: Number((misc >> 32n) & 0xffn),
    handler: field(UintrState.handler),
    stackAdjust: field(UintrState.stackadjust),
  };
}
