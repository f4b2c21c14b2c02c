/** What AVX-512 says of an instruction in braces: masks, broadcasts, rounding. SDM Vol 1, section 15.6. */
import type { Instruction, Operand, Span, Word } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { type RegisterInfo, registerNamed } from '../registers.ts';

/** How to round; `sae` only suppresses exceptions. */
export type Rounding = 'rn' | 'rd' | 'ru' | 'rz' | 'sae';

/** Everything that stands in braces behind operands. */
export interface Decorations {
  readonly mask?: RegisterInfo;
  /** Elements that the mask leaves out become zero, instead of staying as they were. */
  readonly zeroing?: true;
  /** One element of memory is copied to make the operand: `BCST` in Intel syntax. */
  readonly broadcast?: true;
  /** How many copies there are, if that is said. */
  readonly copies?: number;
  readonly rounding?: Rounding;
}

/** Nothing at all stands in braces. */
export const undecorated: Decorations = {};

/**
 * What stands in braces in `instruction`, whose operands are in AT&T's order. Reports and returns `undefined` if that
 * makes no sense.
 */
export function readDecorations(assembler: Assembler, { operands }: Instruction): Decorations | undefined {
  let found = undecorated;
  for (const operand of operands) {
    if (operand.kind === 'rounding') {
      const next = withRounding(found, operand.text);
      if (!next) return refuse(assembler, operand);
      found = next;
    }
    for (const word of ('braced' in operand && operand.braced) || []) {
      const next = withWord(assembler, found, word, operand, operand === operands.at(-1));
      if (!next) return undefined;
      found = next;
    }
  }
  if (found.zeroing && !found.mask) {
    const { span } = operands.at(-1)!;
    assembler.error(span, '`{z}` zeroes what a mask leaves out, but there is no mask', 'write `{%k1}{z}`');
    return undefined;
  }
  return found;
}

function withWord(
  assembler: Assembler,
  found: Decorations,
  word: Word,
  operand: Operand,
  isDestination: boolean,
): Decorations | undefined {
  const { text } = word;
  const copies = /^1to(2|4|8|16|32)$/.exec(text)?.[1];
  if (copies && operand.kind === 'memory' && !found.copies) {
    return { ...found, broadcast: true, copies: Number(copies) };
  }
  // Intel syntax may write the rounding behind the last register.
  const rounded = operand.kind === 'register' ? withRounding(found, text) : undefined;
  if (rounded) return rounded;
  if (text === 'broadcast' && operand.kind === 'memory' && !found.broadcast) return { ...found, broadcast: true };
  if (!isDestination) return refuse(assembler, word);
  if (text === 'z' && !found.zeroing) return { ...found, zeroing: true };
  if (text === 'k0') {
    assembler.error(word.span, '`%k0` cannot be a mask: its number means that there is none');
    return undefined;
  }
  const mask = registerNamed(text);
  return mask?.class === 'k' && !found.mask ? { ...found, mask } : refuse(assembler, word);
}

function withRounding(found: Decorations, text: string): Decorations | undefined {
  const match = /^(rn|rd|ru|rz)-sae$|^(sae)$/.exec(text);
  return match && !found.rounding ? { ...found, rounding: (match[1] ?? match[2]) as Rounding } : undefined;
}

function refuse(assembler: Assembler, { text, span }: { text: string; span: Span }): undefined {
  assembler.error(
    span,
    `\`{${text}}\` cannot stand here`,
    'masks follow the destination, `{1to8}` and its like memory',
  );
  return undefined;
}
