/** Direct branches: their short and near encodings, taken from iced-x86. */
import { Encoder, Instruction } from 'iced-x86';
import { type Form, formsOf } from './forms.ts';
import { branchBytes } from './kinds.ts';
import { readName } from './names.ts';

/** Opcode bytes, without the displacement, of a branch to a label. */
export interface BranchOpcodes {
  /** With a displacement of one byte, if there is such a form. */
  readonly short?: readonly number[];
  /** With a displacement of four bytes, if there is such a form. */
  readonly near?: readonly number[];
}

const encoder = new Encoder(64);
const known = new Map<string, BranchOpcodes | undefined>();

/** The encodings of the branch called `name`, or `undefined` if it is no branch to a label. */
export function branchOpcodes(name: string): BranchOpcodes | undefined {
  if (!known.has(name)) known.set(name, findOpcodes(name));
  return known.get(name);
}

function findOpcodes(name: string): BranchOpcodes | undefined {
  for (const reading of readName(name)) {
    if (reading.far || (reading.bits !== undefined && reading.bits !== 64)) continue;
    const forms = formsOf(reading.mnemonic)!.filter((form) => form.kinds.length === 1 && form.operandSize !== 16);
    const shortest = (bytes: number): readonly number[] | undefined => {
      const fitting = forms.filter((form) => branchBytes(form.kinds[0]!) === bytes && !form.vex);
      const best = fitting.sort((a, b) => a.size - b.size)[0];
      return best ? opcodeOf(best, bytes) : undefined;
    };
    const short = shortest(1);
    const near = shortest(4);
    if (short || near) return { ...(short ? { short } : {}), ...(near ? { near } : {}) };
  }
  return undefined;
}

function opcodeOf(form: Form, displacementBytes: number): number[] {
  const isTransaction = form.kinds[0]!.startsWith('xbegin');
  const instruction = isTransaction ? Instruction.createXbegin(64, 0n) : Instruction.createBranch(form.code, 0n);
  encoder.encode(instruction, 0n);
  const bytes = [...encoder.takeBuffer()];
  instruction.free();
  return bytes.slice(0, bytes.length - displacementBytes);
}
