// A row of the system call table: number, name, arguments with their C types, and the function.

import { lowWord } from '../../machine/words.ts';
import { NR } from '../abi/syscall-numbers.ts';
import type { Result } from '../file.ts';
import type { Task } from '../task.ts';

/** C types of arguments. The 32-bit ones use the low half of the register, whatever is above it. */
export type ArgumentType = 's32' | 'u32' | 's64' | 'u64' | 'pointer';
type Decoded<T> = T extends 's32' | 'u32' ? number : bigint;
/** `'s32 fd'`: type and name. */
type Declaration = `${ArgumentType} ${string}`;
type DecodedAll<A extends readonly Declaration[]> = {
  [K in keyof A]: A[K] extends `${infer T} ${string}` ? Decoded<T> : never;
};

export interface Argument {
  readonly type: ArgumentType;
  readonly name: string;
}

/** A system call as the table holds it. */
export interface Call {
  readonly number: number;
  readonly name: string;
  readonly arguments: readonly Argument[];
  /** Decodes the argument registers and runs the call. */
  readonly run: (task: Task, registers: readonly bigint[]) => Result;
  /** What is missing, where support is partial. */
  readonly note: string | undefined;
  /** The choice NAME=VALUE of an open question (opens.ts) without which it does not exist. */
  readonly needs?: string;
  /** Its objects charge for its work (call-work.ts); the table says so. */
  readonly chargesItself?: boolean;
}

/**
 * Makes a row for a call of the kernel's own table.
 * @param run takes the task and the decoded arguments: 32-bit types as numbers, the others as bigints
 */
export function linuxCall<const A extends readonly Declaration[]>(
  name: keyof typeof NR,
  declarations: A,
  run: (task: Task, ...values: DecodedAll<A>) => Result,
  note?: string,
): Call {
  return call(NR[name], name, declarations, run, note);
}

/** Makes a row for a call with a number of its own. */
export function call<const A extends readonly Declaration[]>(
  number: number,
  name: string,
  declarations: A,
  run: (task: Task, ...values: DecodedAll<A>) => Result,
  note?: string,
): Call {
  const args = declarations.map((declaration) => {
    const [type, argument] = declaration.split(' ') as [ArgumentType, string];
    return { type, name: argument };
  });
  return { number, name, arguments: args, run: decoding(args, run as unknown as Undecoded), note };
}

type Undecoded = (task: Task, ...values: (number | bigint)[]) => Result;

/** Has a function called with the decoded arguments. What happens millions of times makes no lists of them. */
function decoding(args: readonly Argument[], run: Undecoded): Call['run'] {
  const [a, b, c] = args.map(({ type }) => DECODERS[type]);
  switch (args.length) {
    case 0:
      return (task) => run(task);
    case 1:
      return (task, registers) => run(task, a!(registers[0]!));
    case 2:
      return (task, registers) => run(task, a!(registers[0]!), b!(registers[1]!));
    case 3:
      return (task, registers) => run(task, a!(registers[0]!), b!(registers[1]!), c!(registers[2]!));
    default:
      return (task, registers) => run(task, ...args.map(({ type }, i) => DECODERS[type](registers[i]!)));
  }
}

const DECODERS: Readonly<Record<ArgumentType, (register: bigint) => number | bigint>> = {
  s32: (register) => lowWord(register) | 0,
  u32: lowWord,
  s64: (register) => BigInt.asIntN(64, register),
  u64: (register) => BigInt.asUintN(64, register),
  pointer: (register) => BigInt.asUintN(64, register),
};
