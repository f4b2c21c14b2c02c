/** The generated form tables, read into objects. */
import type { Code } from 'iced-x86';
import { formRows } from '../generated/forms.ts';

/** One form of an instruction: one opcode with one list of operand kinds. */
export interface Form {
  /** Intel's mnemonic in lower case. */
  readonly mnemonic: string;
  /** iced's number for this form. */
  readonly code: Code;
  /** iced's operand kinds, in Intel's order (destination first). */
  readonly kinds: readonly string[];
  /** Bytes of the encoding without REX for registers, SIB byte and displacement. */
  readonly size: number;
  /** Opcode map and opcode; decides between forms of one size. */
  readonly order: number;
  /** In bits; 0 if the instruction has none. */
  readonly operandSize: number;
  /** In bytes; 0 if it accesses no memory or an unknown amount. */
  readonly memorySize: number;
  readonly far: boolean;
  /** Encoded with VEX, XOP or EVEX. */
  readonly vex: boolean;
  readonly evex: boolean;
  /** An instruction of 3DNow!. */
  readonly now: boolean;
  /** A mask may stand behind the destination, or must. */
  readonly mask: 'no' | 'may' | 'must';
  readonly zeroing: boolean;
  readonly rounding: boolean;
  readonly suppressing: boolean;
  /** Not taken unless `{vex}` asks for it. */
  readonly onDemand: boolean;
  /** In bytes, of what memory may be broadcast from; 0 if it may not. */
  readonly element: number;
  /** Bits that an AT&T suffix `b w l q` names: of its first general register, else the operand size; 0 for none. */
  readonly suffixBits: number;
}

/** Rows by mnemonic. Few are ever read, so they stay text until then. */
const rows = new Map<string, string[]>();
const byMnemonic = new Map<string, readonly Form[]>();

for (const row of formRows.split('\n')) {
  if (row === '') continue;
  const mnemonic = row.slice(0, row.indexOf(' '));
  const list = rows.get(mnemonic);
  if (list) list.push(row);
  else rows.set(mnemonic, [row]);
}

function readRow(row: string): Form {
  const [mnemonic = '', code, kindList = '-', size, order, operandSize, memorySize, flags = '', element] =
    row.split(' ');
  const kinds = kindList === '-' ? [] : kindList.split(',');
  return {
    mnemonic,
    code: Number(code),
    kinds,
    size: Number(size),
    order: Number(order),
    operandSize: Number(operandSize),
    memorySize: Number(memorySize),
    far: flags.includes('F'),
    vex: /[VXE]/.test(flags),
    evex: flags.includes('E'),
    now: flags.includes('D'),
    mask: flags.includes('K') ? 'must' : flags.includes('k') ? 'may' : 'no',
    zeroing: flags.includes('z'),
    rounding: flags.includes('r'),
    suppressing: flags.includes('s'),
    onDemand: flags.includes('p'),
    element: Number(element),
    suffixBits: suffixBitsOf(mnemonic, kinds, Number(operandSize)),
  };
}

function suffixBitsOf(mnemonic: string, kinds: readonly string[], operandSize: number): number {
  // CRC32 and port input and output are named after the data, not after the first register.
  const order = mnemonic === 'crc32' || mnemonic === 'out' ? [...kinds].reverse() : kinds;
  for (const kind of order) {
    if (mnemonic === 'out' && kind === 'dx') continue;
    const bits = generalBits(kind);
    if (bits > 0) return bits;
  }
  return operandSize;
}

/** Width in bits of the general register that `kind` accepts, or 0. */
export function generalBits(kind: string): number {
  const wide = /^r(8|16|32|64)_/.exec(kind);
  if (wide) return Number(wide[1]);
  return kind === 'al' ? 8 : kind === 'ax' ? 16 : kind === 'eax' ? 32 : kind === 'rax' ? 64 : 0;
}

/** All forms of Intel's `mnemonic`, or `undefined` if there is no such instruction. */
export function formsOf(mnemonic: string): readonly Form[] | undefined {
  const known = byMnemonic.get(mnemonic);
  if (known) return known;
  const read = rows.get(mnemonic)?.map(readRow);
  if (read) byMnemonic.set(mnemonic, read);
  return read;
}

/** Whether there is an instruction that Intel calls `mnemonic`. */
export function isMnemonic(mnemonic: string): boolean {
  return rows.has(mnemonic);
}

/** Every mnemonic of the tables, for suggestions. */
export function mnemonics(): IterableIterator<string> {
  return rows.keys();
}
