/**
 * Writes src/assembler/generated/forms.ts: one row for each form of each instruction that a 64-bit program may use,
 * taken from the operand-kind tables of iced-x86. Run by `npm run generate`.
 *
 * A row is: mnemonic, iced's Code, operand kinds (Intel order), size, order, operand size, memory size, flags, element.
 * - size: bytes of the encoding without REX for registers, SIB and displacement. The assembler takes the shortest.
 * - order: opcode map and opcode as one number, which decides between forms of the same size.
 * - operand size in bits (0: none), memory size in bytes (0: none or unknown).
 * - flags: `F` far branch, `V` VEX, `X` XOP, `E` EVEX, `D` 3DNow!; of EVEX forms `k` may be masked, `K` must be, `z` may zero what is
 *   masked out, `r` may round as it is told, `s` may suppress exceptions; `p` of VEX forms: only if `{vex}` asks for it;
 *   `-` none.
 * - element: bytes of the element that memory may be broadcast from (0: none).
 */
import { writeFileSync } from 'node:fs';
import {
  Code,
  CodeExt,
  EncodingKind,
  MandatoryPrefix,
  MemorySize,
  MemorySizeExt,
  Mnemonic,
  type OpCodeInfo,
  OpCodeOperandKind,
  OpCodeTableKind,
} from 'iced-x86';
import { featuresOf, whyExcluded } from './form-exclusions.ts';

const fieldBytes: Readonly<Record<string, number>> = { ib: 1, iw: 2, id: 4, io: 8, mo: 8, cb: 1, cw: 2, cd: 4 };

/** Length of the encoding in bytes, from the manual's notation, such as `o16 83 /0 ib`. */
function encodedSize(opCode: OpCodeInfo): number {
  const words = opCode.opCodeString.split(' ');
  let size = 0;
  for (const word of words) {
    if (word.startsWith('EVEX')) size += 4;
    else if (word.startsWith('XOP')) size += 3;
    else if (word.startsWith('VEX')) size += opCode.table === OpCodeTableKind.T0F && opCode.W === 0 ? 2 : 3;
    else if (word === 'o16' || word === 'a32') size += 1;
    else if (word === 'o64') size += opCode.defaultOpSize64 || opCode.forceOpSize64 ? 0 : 1;
    else if (word.startsWith('/')) size += 1;
    else if (fieldBytes[word] !== undefined) size += fieldBytes[word];
    else if (/^[0-9A-F]{2}(\+r[bwdo]|\+i)?$/.test(word)) size += 1;
    else if (!['NP', 'o32', 'a16', 'a64', 'NFx'].includes(word) && !/^1?:?[01]{2,3}/.test(word)) {
      // Unknown notation: do not guess a length, sort it last.
      size += 8;
    }
  }
  return size;
}

/** VEX forms of AVX-512 instructions that came later; GNU as takes the EVEX forms if it may. */
const afterthoughts = /^AVX_(?:VNNI|IFMA|NE_CONVERT)$/;

/** Mnemonics with EVEX forms. */
const evexMnemonics = new Set<Mnemonic>();
for (const key of Object.keys(Code)) {
  if (!Number.isInteger(Number(key))) continue;
  const opCode = CodeExt.opCode(Number(key));
  if (opCode.encoding === EncodingKind.EVEX) evexMnemonics.add(opCode.mnemonic);
  opCode.free();
}

function flagsOf(opCode: OpCodeInfo, features: readonly string[]): string {
  const isBranch = opCode.mnemonic === Mnemonic.Jmp || opCode.mnemonic === Mnemonic.Call;
  const far = isBranch && MemorySize[opCode.memorySize]!.startsWith('SegPtr');
  const isEvex = opCode.encoding === EncodingKind.EVEX;
  const isVex = opCode.encoding === EncodingKind.VEX;
  const flags: readonly (readonly [string, boolean])[] = [
    ['F', far],
    ['V', isVex],
    ['X', opCode.encoding === EncodingKind.XOP],
    ['E', isEvex],
    ['D', opCode.encoding === EncodingKind.D3NOW],
    ['k', isEvex && opCode.canUseOpMaskRegister],
    ['K', isEvex && opCode.requireOpMaskRegister],
    ['z', isEvex && opCode.canUseZeroingMasking],
    ['r', opCode.canUseRoundingControl],
    ['s', opCode.canSuppressAllExceptions],
    ['p', isVex && evexMnemonics.has(opCode.mnemonic) && features.some((name) => afterthoughts.test(name))],
  ];
  return flags.flatMap(([letter, isSet]) => (isSet ? [letter] : [])).join('') || '-';
}

const rows: string[] = [];
for (const key of Object.keys(Code)) {
  const code = Number(key);
  if (!Number.isInteger(code)) continue;
  const opCode = CodeExt.opCode(code);
  if (opCode.mode64 && whyExcluded(code, opCode) === undefined) {
    const features = featuresOf(code);
    const kinds: string[] = [];
    for (let operand = 0; operand < opCode.opCount; operand++) kinds.push(OpCodeOperandKind[opCode.opKind(operand)]!);
    const prefix = opCode.mandatoryPrefix === MandatoryPrefix.PF2 ? 1 : 0;
    const order = (opCode.table << 20) | (opCode.opCode << 1) | prefix;
    const memory = opCode.memorySize === MemorySize.Unknown ? 0 : MemorySizeExt.size(opCode.memorySize);
    const mnemonic = Mnemonic[opCode.mnemonic]!.toLowerCase();
    const fields = [
      mnemonic,
      code,
      kinds.join(',') || '-',
      encodedSize(opCode),
      order,
      opCode.operandSize,
      memory,
      flagsOf(opCode, features),
      opCode.canBroadcast ? MemorySizeExt.size(opCode.broadcastMemorySize) : 0,
    ];
    rows.push(fields.join(' '));
  }
  opCode.free();
}

const file = new URL('../src/assembler/generated/forms.ts', import.meta.url);
const text = `// Written by scripts/generate-forms.ts from the tables of iced-x86; see there for the columns.
export const formRows = \`\\
${rows.join('\n')}
\`;
`;
writeFileSync(file, text);
console.log(`forms: ${rows.length} instruction forms`);
