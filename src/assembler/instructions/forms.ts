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
  readonly vex: boolean;
  /** Bits that an AT&T suffix `b w l q` names: of its first general register, else the operand size; 0 for none. */
  readonly suffixBits: number;
}

const byMnemonic = new Map<string, Form[]>();

for (const row of formRows.split('\n')) {
  if (row === '') continue;
  const [mnemonic, code, kindList, size, order, operandSize, memorySize, flags] = row.split(' ') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const kinds = kindList === '-' ? [] : kindList.split(',');
  const form: Form = {
    mnemonic,
    code: Number(code),
    kinds,
    size: Number(size),
    order: Number(order),
    operandSize: Number(operandSize),
    memorySize: Number(memorySize),
    far: flags.includes('F'),
    vex: flags.includes('V'),
    suffixBits: suffixBitsOf(mnemonic, kinds, Number(operandSize)),
  };
  const list = byMnemonic.get(mnemonic);
  if (list) list.push(form);
  else byMnemonic.set(mnemonic, [form]);
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
  return byMnemonic.get(mnemonic);
}

/** Every mnemonic of the tables, for suggestions. */
export function mnemonics(): IterableIterator<string> {
  return byMnemonic.keys();
}
