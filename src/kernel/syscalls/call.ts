// A row of the system call table: number, name, arguments with their C types, and the function.

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
  return {
    number,
    name,
    arguments: args,
    run: (task, registers) => {
      const values = args.map(({ type }, i) => decode(type, registers[i]!));
      return run(task, ...(values as unknown as DecodedAll<A>));
    },
    note,
  };
}

function decode(type: ArgumentType, register: bigint): number | bigint {
  switch (type) {
    case 's32':
      return Number(BigInt.asIntN(32, register));
    case 'u32':
      return Number(BigInt.asUintN(32, register));
    case 's64':
      return BigInt.asIntN(64, register);
    default:
      return BigInt.asUintN(64, register);
  }
}
