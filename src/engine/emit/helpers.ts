// The functions that generated code calls, and what it tells them of an access.

/** Indices of the functions that generated code calls. */
export interface Helpers {
  /** (context, address, packed) → offset in the WebAssembly memory of the bytes, or a copy of them; below 2, a status: nothing was done. */
  readonly slowLoad: number;
  /** (context, address, value, packed) → offset to store the value to, or a status. */
  readonly slowStore: number;
  /** (context, step, argument) → status. */
  readonly hardware: number;
  /** (context, routine, three values) → status. */
  readonly routine: number;
  /** (context, operation, a, b) → result; exceptions are added to those in the context. */
  readonly float: number;
  readonly mulHighU: number;
  readonly mulHighS: number;
  readonly divide: number;
}

/** What the slow path must know of an access, packed into a number: how many bytes, and these bits. */
export const Access = {
  bytes: 0xff,
  /** It is to the stack. */
  stack: 0x100,
  /** What is loaded will be stored to. */
  forWrite: 0x200,
  /** If it would change decoded code, the instruction shall not be done now: the status is `next`, and it is tried again. */
  retry: 0x400,
} as const;
