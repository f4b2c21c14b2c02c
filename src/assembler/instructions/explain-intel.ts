/** Why an instruction in Intel syntax was not accepted. */
import type { Instruction, Word } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { explainUnknown, operandCounts } from './explain.ts';
import { readIntelName } from './intel-names.ts';
import { readName } from './names.ts';
import type { Argument } from './operands.ts';
import { selectIntel } from './select.ts';

/** Sizes by their bytes, as they are written before `PTR`. */
const sizeNames: Readonly<Record<number, string>> = {
  1: 'BYTE',
  2: 'WORD',
  4: 'DWORD',
  6: 'FWORD',
  8: 'QWORD',
  10: 'TBYTE',
  16: 'XMMWORD',
  32: 'YMMWORD',
};

/** Reports a mnemonic that does not exist, with Intel's name if it is one of AT&T's. */
export function explainUnknownIntel(assembler: Assembler, word: Word): void {
  const reading = readName(word.text)[0];
  if (!reading) {
    explainUnknown(assembler, word);
    return;
  }
  assembler.error(word.span, `unknown instruction \`${word.text}\``, `Intel syntax calls it \`${reading.mnemonic}\``);
}

/**
 * Reports why no form of the instruction takes these operands (in AT&T's order), or, if it is `ambiguous`, that
 * nothing says how large the memory operand is.
 */
export function explainIntelMismatch(
  assembler: Assembler,
  instruction: Instruction,
  args: readonly Argument[],
  ambiguous: boolean,
): void {
  const { mnemonic, span } = instruction;
  const name = mnemonic!.text;
  const memory = args.find((argument) => argument.type === 'memory');
  if (memory && ambiguous && !reportDollar(assembler, args, 'error')) {
    const sizes = sizesThatFit(name, args);
    assembler.error(
      memory.span,
      `nothing says how many bytes \`${name}\` works on here`,
      `write ${sizes.map((size) => `\`${size} PTR\``).join(' or ')} before the address`,
    );
    return;
  }
  if (reportDollar(assembler, args, 'error')) return;
  const counts = operandCounts(readIntelName(name));
  if (!counts.includes(args.length)) {
    const list = counts.map((count) => (count === 0 ? 'no' : count)).join(' or ');
    const plural = counts.at(-1) === 1 ? 'operand' : 'operands';
    assembler.error(span, `\`${name}\` takes ${list} ${plural}, not ${args.length}`);
    return;
  }
  if (memory?.type === 'memory' && memory.bytes !== undefined) {
    const sizes = sizesThatFit(name, args);
    if (sizes.length > 0) {
      const list = sizes.map((size) => `\`${size} PTR\``).join(' or ');
      const written = sizeNames[memory.bytes] ?? `${memory.bytes} bytes`;
      assembler.error(memory.span, `\`${name}\` does not take \`${written} PTR\` here`, `it takes ${list}`);
      return;
    }
  }
  const target = args.at(-1);
  const reversed = [...args].reverse();
  const fits = (list: readonly Argument[]): boolean => typeof selectIntel(name, list) === 'object';
  if (args.length === 2 && fits(reversed)) {
    const message =
      target?.type === 'immediate'
        ? `\`${name}\` cannot write to an immediate`
        : `\`${name}\` does not take these operands in this order`;
    assembler.error(target!.span, message, 'in Intel syntax the destination comes first');
    return;
  }
  const [source] = args;
  if (source?.type === 'register' && target?.type === 'register' && source.register.bits !== target.register.bits) {
    const [a, b] = [target.register, source.register];
    if (a.bits > 0 && b.bits > 0) {
      const message = `\`${a.name}\` has ${a.bits} bits and \`${b.name}\` has ${b.bits}`;
      const hint =
        name === 'mov' && b.bits < a.bits ? 'to widen, use movsx (with sign) or movzx (with zeros)' : undefined;
      assembler.error(source.span, message, hint);
      return;
    }
  }
  const list = reversed.map(describe).join(', ');
  assembler.error(
    span,
    args.length === 0 ? `\`${name}\` needs operands` : `\`${name}\` does not take these operands: ${list}`,
  );
}

/** `$5` is a name here. Reports it and returns whether there was one. */
export function reportDollar(assembler: Assembler, args: readonly Argument[], severity: 'error' | 'warning'): boolean {
  for (const argument of args) {
    if (argument.type !== 'memory' || argument.displacement?.kind !== 'symbol') continue;
    const { name } = argument.displacement.symbol;
    if (!name.startsWith('$')) continue;
    assembler[severity](
      argument.span,
      `\`${name}\` is a symbol here, not a number`,
      'in Intel syntax an immediate is written without `$`, and the destination comes first',
    );
    return true;
  }
  return false;
}

function describe(argument: Argument): string {
  if (argument.type === 'register') return argument.register.name;
  return argument.type === 'immediate' ? 'an immediate' : 'memory';
}

/** Sizes of the memory operand with which the instruction would be accepted. */
function sizesThatFit(name: string, args: readonly Argument[]): string[] {
  return Object.entries(sizeNames).flatMap(([bytes, size]) => {
    const sized = args.map((argument) =>
      argument.type === 'memory' ? { ...argument, bytes: Number(bytes) } : argument,
    );
    return typeof selectIntel(name, sized) === 'object' ? [size] : [];
  });
}
