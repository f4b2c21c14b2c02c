// Everything that is written with a `$`: registers and their parts, flags, the user-interrupt state. One table says how each is
// read, how a what-if changes it, and when it can change by itself.

import { Context, RFlag } from '../isa/registers.ts';
import type { Task } from '../kernel/task.ts';
import { setUirr } from '../machine/uintr/uirr.ts';
import { UINTR_STATE_BYTES, UintrState } from '../machine/xsave.ts';
import { DebuggerError } from './errors.ts';
import { type NamedPart, readRegister, registerPart, registersOf } from './inspect/tasks.ts';

/** When a variable can change: with any instruction of its task; or only when hardware, or the kernel, acts for somebody. */
export type ChangesWith = 'instructions' | 'actions';

export interface Variable {
  readonly changesWith: ChangesWith;
  /** undefined: this task has no such thing at present. */
  readonly read: (task: Task) => bigint | undefined;
  /** Changes it. Absent: it follows from other things. @throws DebuggerError */
  readonly write?: (task: Task, value: bigint) => void;
}

/** A field of XSAVE component 14: in the core's registers while the task runs, in its image while it does not. */
function uintrField(changesWith: ChangesWith, field: UintrField): Variable {
  return {
    changesWith,
    read: (task) => (task.core ? field.loaded(task) : field.saved(imageOf(task))),
    write: (task, value) => {
      if (task.core) field.load(task, value);
      else {
        task.xsave14 ??= new Uint8Array(UINTR_STATE_BYTES);
        field.save(imageOf(task), value);
      }
    },
  };
}
interface UintrField {
  readonly loaded: (task: Task) => bigint;
  readonly load: (task: Task, value: bigint) => void;
  readonly saved: (image: DataView) => bigint;
  readonly save: (image: DataView, value: bigint) => void;
}

function imageOf(task: Task): DataView {
  const image = task.xsave14 ?? new Uint8Array(UINTR_STATE_BYTES);
  return new DataView(image.buffer, image.byteOffset, UINTR_STATE_BYTES);
}

/** A quadword of the component that has a register of its own. */
function quadword(register: number, offset: number): UintrField {
  return {
    loaded: (task) => task.core!.registers.get(register),
    load: (task, value) => task.core!.registers.set(register, value),
    saved: (image) => image.getBigUint64(offset, true),
    save: (image, value) => image.setBigUint64(offset, value, true),
  };
}
/** Some bits of IA32_UINTR_MISC, where UIF has joined them in the image. */
function misc(register: number, shift: bigint, bits: bigint): UintrField {
  const mask = ((1n << bits) - 1n) << shift;
  return {
    loaded: (task) => BigInt(task.core!.registers.get32(register)),
    load: (task, value) => task.core!.registers.set32(register, Number(value & (mask >> shift))),
    saved: (image) => (image.getBigUint64(UintrState.misc, true) & mask) >> shift,
    save: (image, value) => {
      const others = image.getBigUint64(UintrState.misc, true) & ~mask;
      image.setBigUint64(UintrState.misc, others | ((value << shift) & mask), true);
    },
  };
}

/** A field of the task's UPID, if it has one. */
function upidField(
  read: (upid: NonNullable<Task['receiver']>['context']['upid']) => bigint,
  write: (upid: NonNullable<Task['receiver']>['context']['upid'], value: bigint) => void,
): Variable {
  return {
    changesWith: 'actions',
    read: (task) => task.receiver && read(task.receiver.context.upid),
    write: (task, value) => {
      if (!task.receiver) throw new DebuggerError(`task ${task.tid} has no UPID: it has no handler`);
      write(task.receiver.context.upid, value);
    },
  };
}
const truth = (value: boolean): bigint => (value ? 1n : 0n);

const UINTR_VARIABLES: Readonly<Record<string, Variable>> = {
  uif: uintrField('instructions', misc(Context.uif, 63n, 1n)),
  uirr: uintrField('actions', {
    ...quadword(Context.uirr, UintrState.rr),
    // A user interrupt is pending exactly when UIRR is not zero.
    load: (task, value) => setUirr(task.core!, value),
  }),
  uinv: uintrField('actions', misc(Context.uinv, 32n, 8n)),
  uihandler: uintrField('actions', quadword(Context.uihandler, UintrState.handler)),
  uistackadjust: uintrField('actions', quadword(Context.uistackadjust, UintrState.stackadjust)),
  upidaddr: uintrField('actions', quadword(Context.upidaddr, UintrState.pd)),
  uitt: uintrField('actions', quadword(Context.uitt, UintrState.tt)),
  uittsz: uintrField('actions', misc(Context.uittsz, 0n, 32n)),
  on: upidField(
    (upid) => truth(upid.on),
    (upid, value) => {
      upid.on = value !== 0n;
    },
  ),
  sn: upidField(
    (upid) => truth(upid.sn),
    (upid, value) => {
      upid.sn = value !== 0n;
    },
  ),
  nv: upidField(
    (upid) => BigInt(upid.nv),
    (upid, value) => {
      upid.nv = Number(value & 0xffn);
    },
  ),
  ndst: upidField(
    (upid) => BigInt(upid.ndst),
    (upid, value) => {
      upid.ndst = Number(value & 0xffff_ffffn);
    },
  ),
  pir: upidField(
    (upid) => upid.pir,
    (upid, value) => {
      upid.pir = value;
    },
  ),
};

/** `$cf` and its like. */
const FLAG_VARIABLES: ReadonlyMap<string, Variable> = new Map(
  (['CF', 'PF', 'AF', 'ZF', 'SF', 'TF', 'DF', 'OF'] as const).map((name) => [
    name.toLowerCase(),
    {
      changesWith: 'instructions',
      read: (task) => truth((registersOf(task).rflags() & RFlag[name]) !== 0n),
      write: (task, value) => {
        const registers = registersOf(task);
        const others = registers.rflags() & ~RFlag[name];
        registers.setRflags(value === 0n ? others : others | RFlag[name]);
      },
    },
  ]),
);

/** Names that are not those of general-purpose registers. */
export const VARIABLE_NAMES: readonly string[] = [
  ...['rip', 'rflags', 'fs_base', 'gs_base', 'mxcsr'],
  ...FLAG_VARIABLES.keys(),
  ...Object.keys(UINTR_VARIABLES),
];

/** The variable of a name, without its `$`; undefined: there is none. */
export function variable(name: string): Variable | undefined {
  const known = UINTR_VARIABLES[name] ?? FLAG_VARIABLES.get(name);
  if (known) return known;
  const part = registerPart(name);
  if (!part) return undefined;
  return {
    changesWith: 'instructions',
    read: (task) => readRegister(registersOf(task), name),
    write: (task, value) => writePart(task, part, value),
  };
}

/** Writes a register or a part of one. A 32-bit part clears what is above it. SDM Vol 1 §3.4.1.1. */
function writePart(task: Task, part: NamedPart, value: bigint): void {
  const registers = registersOf(task);
  switch (part.kind) {
    case 'rip':
      registers.rip = value;
      return;
    case 'rflags':
      registers.setRflags(value);
      return;
    case 'field':
      if (part.bits === 32) registers.set32(part.offset, Number(value & 0xffff_ffffn));
      else registers.set(part.offset, value);
      return;
    case 'gpr': {
      const { index, shift, bits } = part;
      const mask = ((1n << BigInt(bits)) - 1n) << BigInt(shift);
      const others = bits >= 32 ? 0n : registers.gpr(index) & ~mask;
      registers.setGpr(index, others | ((value << BigInt(shift)) & mask));
    }
  }
}
