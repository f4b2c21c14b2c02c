/** Which of iced-x86's codes the assembler leaves out, and why. */
import { type Code, CpuidFeature, EncodingKind, Instruction, type OpCodeInfo } from 'iced-x86';

/** Processors other than x86-64 ones of Intel and AMD, and what no processor documents. */
const foreign = /^(KNC|PADLOCK|CYRIX|UDBG)/;
/** A second name for an instruction that is there already. */
const doubled = /^(?:CLZERO_|TSX_LDTRK_)/;

/** The processor features that an instruction needs. */
export function featuresOf(code: Code): string[] {
  const instruction = Instruction.create(code);
  const names = [...instruction.cpuidFeatures()].map((feature) => CpuidFeature[feature]!);
  instruction.free();
  return names;
}

/** Why a code of 64-bit mode is left out; `undefined` if it is not. */
export function whyExcluded(code: Code, opCode: OpCodeInfo): string | undefined {
  if (!opCode.isInstruction) return 'that are no instructions';
  if (opCode.isReservedNop) return 'reserved NOPs, which GNU as does not name';
  if (opCode.encoding === EncodingKind.MVEX) return 'of Knights Corner (MVEX)';
  const features = featuresOf(code);
  const match = features.map((name) => foreign.exec(name)).find((found) => found !== null);
  if (match) return match[1] === 'KNC' ? 'of Knights Corner' : `of ${match[1]}`;
  return features.some((name) => doubled.test(name)) ? 'that are second names' : undefined;
}
