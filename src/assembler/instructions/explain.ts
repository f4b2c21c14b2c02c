/** Why an instruction was not accepted, in the words of someone who has seen the mistake before. */
import type { Expression, Instruction, Span, Word } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { suggest } from '../diagnostics.ts';
import { directiveNames } from '../directives/index.ts';
import { type RegisterInfo, registerNamed, registerNames } from '../registers.ts';
import type { Selection } from './candidates.ts';
import { foreignDirective, foreignHint } from './foreign.ts';
import { formsOf, mnemonics } from './forms.ts';
import { type Reading, readName } from './names.ts';
import type { Argument } from './operands.ts';
import { select } from './select.ts';

const suffixOf: Readonly<Record<number, string>> = { 8: 'b', 16: 'w', 32: 'l', 64: 'q' };

/** Reports a mnemonic or register that does not exist, with the one that was probably meant. */
export function explainUnknown(
  assembler: Assembler,
  word: Word,
  what: 'instruction' | 'register' = 'instruction',
): void {
  if (what === 'register') {
    const meant = suggest(word.text, registerNames());
    assembler.error(word.span, `unknown register \`%${word.text}\``, meant && `did you mean \`%${meant}\`?`);
    return;
  }
  assembler.error(word.span, `unknown instruction \`${word.text}\``, suggestMnemonic(assembler, word.text));
}

function suggestMnemonic(assembler: Assembler, name: string): string | undefined {
  const known = foreignDirective(name);
  if (known) return `GNU as calls it \`${known}\``;
  const foreign = foreignHint(assembler);
  if (foreign) return foreign;
  if (directiveNames().includes(`.${name}`)) return `did you mean the directive \`.${name}\`?`;
  if (registerNamed(name)) return `\`${name}\` is a register`;
  const macro = suggest(name, assembler.macros.keys());
  if (macro) return `did you mean the macro \`${macro}\`?`;
  // The suffix is not part of the names that are compared.
  const whole = suggest(name, mnemonics());
  const stem = suggest(name.slice(0, -1), mnemonics());
  if (
    stem &&
    /[bwlq]$/.test(name) &&
    readName(stem + name.slice(-1)).length > 0 &&
    !(whole && whole.length >= name.length)
  ) {
    return `did you mean \`${stem}${name.slice(-1)}\`?`;
  }
  return whole && `did you mean \`${whole}\`?`;
}

/**
 * `mov $1 %eax` is a remainder by a symbol called `eax`, as far as the grammar can tell. Reports it as the missing
 * comma that it is, and returns whether there was one.
 */
export function explainMissingComma(assembler: Assembler, instruction: Instruction): boolean {
  for (const operand of instruction.operands) {
    const expression =
      operand.kind === 'immediate' ? operand.value : operand.kind === 'memory' ? operand.displacement : undefined;
    const register = expression && remainderByRegister(expression);
    if (!register) continue;
    assembler.error(register.span, `a comma is missing before \`%${register.name}\``);
    return true;
  }
  return false;
}

function remainderByRegister(expression: Expression): { name: string; span: Span } | undefined {
  if (expression.kind !== 'binary') return undefined;
  const { operator, left, right } = expression;
  if (operator === '%' && right.kind === 'symbol' && registerNamed(right.name)) {
    return { name: right.name, span: { start: right.span.start - 1, end: right.span.end } };
  }
  return remainderByRegister(left) ?? remainderByRegister(right);
}

/** Reports why no form of the instruction takes these operands. */
export function explainMismatch(assembler: Assembler, instruction: Instruction, args: readonly Argument[]): void {
  const name = instruction.mnemonic!.text;
  const span = instruction.span;
  const say = (at: Span, message: string, hint?: string): void => assembler.error(at, message, hint);

  const unmarked = registerWithoutPercent(args);
  if (unmarked) {
    say(unmarked.span, `\`${unmarked.name}\` is taken for a symbol here`, `did you mean \`%${unmarked.name}\`?`);
    return;
  }
  const memories = args.filter((argument) => argument.type === 'memory');
  const numbers = plainNumbers(args);
  if (memories.length > 1) {
    const asImmediate =
      numbers[0] && select(name, replaced(args, numbers[0].argument, toImmediate(numbers[0].argument)));
    const hint = asImmediate ? `did you mean \`$${numbers[0]!.value}\`?` : 'go through a register';
    say(memories[1]!.span, `\`${name}\` cannot have two memory operands`, hint);
    return;
  }
  const counts = operandCounts(readName(name));
  if (!counts.includes(args.length)) {
    say(span, `\`${name}\` takes ${orList(counts)}, not ${args.length}`);
    return;
  }
  const target = args.at(-1);
  if (target?.type === 'immediate' && args.length > 1 && !/^(?:enter|out[bwl]?)$/.test(name)) {
    say(
      target.span,
      `the last operand is the destination, and \`${name}\` cannot write to an immediate`,
      'AT&T syntax names the source first',
    );
    return;
  }
  if (explainSizes(name, args, say, instruction.mnemonic!.span)) return;
  if (explainImmediate(name, args, say)) return;
  if (numbers[0] && select(name, replaced(args, numbers[0].argument, toImmediate(numbers[0].argument)))) {
    say(
      numbers[0].argument.span,
      `\`${numbers[0].value}\` is an address here`,
      `did you mean \`$${numbers[0].value}\`?`,
    );
    return;
  }
  if (explainOperand(name, args, say)) return;
  const list = args.map(describeArgument).join(', ');
  say(span, args.length === 0 ? `\`${name}\` needs operands` : `\`${name}\` does not take these operands: ${list}`);
}

type Say = (at: Span, message: string, hint?: string) => void;

/** Mistakes about register sizes: a suffix that says something else, or two registers that disagree. */
function explainSizes(name: string, args: readonly Argument[], say: Say, mnemonicSpan: Span): boolean {
  const registers = args.filter((argument) => argument.type === 'register' && argument.register.bits > 0);
  const suffixed = readName(name).find(
    (reading) => reading.bits !== undefined && name.endsWith(suffixOf[reading.bits] ?? '?'),
  );
  const exact = formsOf(name) !== undefined;
  if (suffixed?.bits && !exact) {
    const wrong = registers.find(
      (argument) => argument.type === 'register' && argument.register.bits !== suffixed.bits,
    );
    if (wrong?.type === 'register') {
      const { name: register, bits } = wrong.register;
      const corrected = `${name.slice(0, -1)}${suffixOf[bits]}`;
      const hint = select(corrected, args) ? `did you mean \`${corrected}\`?` : undefined;
      const suffix = name.slice(-1);
      say(
        wrong.span,
        `\`%${register}\` has ${bits} bits, but the suffix \`${suffix}\` of \`${name}\` says ${suffixed.bits}`,
        hint,
      );
      return true;
    }
    if (!readName(name.slice(0, -1)).length && !select(name.slice(0, -1), args)) return false;
    if (select(name.slice(0, -1), args)) {
      say(
        mnemonicSpan,
        `\`${name.slice(0, -1)}\` takes no suffix \`${name.slice(-1)}\``,
        `write \`${name.slice(0, -1)}\``,
      );
      return true;
    }
  }
  const [a, b] = registers;
  if (a?.type === 'register' && b?.type === 'register' && a.register.bits !== b.register.bits) {
    const stem = name.replace(/[bwlq]$/, '');
    const widening = /^mov$/.test(stem) && a.register.bits < b.register.bits;
    const letters = `${suffixOf[a.register.bits]}${suffixOf[b.register.bits]}`;
    const zero = a.register.bits === 32 ? 'movl to the 32-bit register' : `movz${letters}`;
    const hint = widening ? `to widen, use movs${letters} (with sign) or ${zero} (with zeros)` : undefined;
    say(
      b.span,
      `\`%${a.register.name}\` has ${a.register.bits} bits and \`%${b.register.name}\` has ${b.register.bits}`,
      hint,
    );
    return true;
  }
  return false;
}

/** An immediate that is too large for the instruction. */
function explainImmediate(name: string, args: readonly Argument[], say: Say): boolean {
  const immediate = args.find((argument) => argument.type === 'immediate');
  if (immediate?.type !== 'immediate' || immediate.value === undefined) return false;
  const small = replaced(args, immediate, { ...immediate, value: 1n });
  if (!select(name, small)) return false;
  const hint = /^(?:add|sub|cmp|and|or|xor|test|mov|push|imul)/.test(name)
    ? 'load it into a register with movabs first'
    : undefined;
  say(immediate.span, `${hex(immediate.value)} does not fit in the immediate of \`${name}\``, hint);
  return true;
}

/** A register of the wrong width, or one where memory is needed. */
function explainOperand(name: string, args: readonly Argument[], say: Say): boolean {
  const [count] = args;
  if (/^(?:sh[lr]|sa[lr]|ro[lr]|rc[lr])[bwlq]?$/.test(name) && count?.type === 'register' && args.length === 2) {
    say(count.span, `a shift count is an immediate or \`%cl\`, not \`%${count.register.name}\``);
    return true;
  }
  for (const argument of args) {
    if (argument.type !== 'register' || argument.register.bits === 0) continue;
    const { register, span } = argument;
    for (const other of sameRegister(register.name)) {
      if (!select(name, replaced(args, argument, { ...argument, register: other }))) continue;
      const message = `\`${name}\` does not take the ${register.bits}-bit register \`%${register.name}\` here`;
      say(span, message, `did you mean \`%${other.name}\`?`);
      return true;
    }
    const address = toMemory(register, span);
    if (register.bits === 64 && select(name, replaced(args, argument, address))) {
      const message = `\`${name}\` needs memory here, not a register`;
      say(span, message, `did you mean \`(%${register.name})\`?`);
      return true;
    }
  }
  return false;
}

function toMemory(base: RegisterInfo, span: Span): Argument {
  const none = { zeroIndex: undefined, indirect: false, bare: false, literal: false };
  return { type: 'memory', base, value: 0n, scale: 1, ...none, span };
}

/** The other widths of a general register, widest first. */
function sameRegister(name: string): RegisterInfo[] {
  const numbered = /^(r\d+)[bwd]?$/.exec(name);
  const stem = name.replace(/^[er](?=[a-ds])/, '').replace(/[xl]$/, '');
  const names = numbered
    ? ['', 'd', 'w', 'b'].map((suffix) => numbered[1] + suffix)
    : [`r${stem}`, `r${stem}x`, `e${stem}`, `e${stem}x`, stem, `${stem}x`, `${stem}l`];
  return names.flatMap((other) => {
    const register = other === name ? undefined : registerNamed(other);
    return register && register.bits > 0 ? [register] : [];
  });
}

const replaced = (args: readonly Argument[], from: Argument, to: Argument): Argument[] =>
  args.map((argument) => (argument === from ? to : argument));

function toImmediate(argument: Argument): Argument {
  if (argument.type !== 'memory' || !argument.displacement) return argument;
  const { displacement: expression, value, span } = argument;
  return { type: 'immediate', expression, ...(value === undefined ? {} : { value }), span };
}

/** Memory operands that are nothing but a number: somebody may have forgotten the `$`. */
function plainNumbers(args: readonly Argument[]): { argument: Argument; value: bigint }[] {
  return args.flatMap((argument) =>
    argument.type === 'memory' && argument.literal && argument.displacement?.kind === 'number'
      ? [{ argument, value: argument.displacement.value }]
      : [],
  );
}

function registerWithoutPercent(args: readonly Argument[]): { name: string; span: Span } | undefined {
  for (const argument of args) {
    if (argument.type !== 'memory' || !argument.bare || argument.displacement?.kind !== 'symbol') continue;
    const { symbol } = argument.displacement;
    if (!symbol.isDefined && registerNamed(symbol.name)) return { name: symbol.name, span: argument.span };
  }
  return undefined;
}

/** Numbers of operands that some form of the instruction takes, by one of the readings of its name; ascending. */
export function operandCounts(readings: readonly Reading[]): number[] {
  const counts = new Set<number>();
  for (const reading of readings) {
    for (const form of formsOf(reading.mnemonic)!) {
      const implied = reading.predicate === undefined ? 0 : 1;
      counts.add(form.kinds.length - implied);
      if (form.kinds.includes('imm8_const_1') || form.kinds.includes('st0')) counts.add(form.kinds.length - 1);
      if (reading.mnemonic === 'imul' && form.kinds.length === 3) counts.add(2);
    }
  }
  return [...counts].sort((a, b) => a - b);
}

function orList(counts: readonly number[]): string {
  const words = counts.map((count) => (count === 0 ? 'no' : String(count)));
  const last = words.pop()!;
  const list = words.length > 0 ? `${words.join(', ')} or ${last}` : last;
  return `${list} ${last === '1' ? 'operand' : 'operands'}`;
}

function describeArgument(argument: Argument): string {
  if (argument.type === 'register') return `%${argument.register.name}`;
  return argument.type === 'immediate' ? 'an immediate' : 'memory';
}

/** Warns about operands that are accepted, but seldom what was meant. */
export function warnAboutOperands(assembler: Assembler, instruction: Instruction, selection: Selection): void {
  const name = instruction.mnemonic!.text;
  if (selection.assumedBits !== undefined) {
    const letter = suffixOf[selection.assumedBits];
    const hint = `write \`${name}b\`, \`${name}w\`, \`${name}l\` or \`${name}q\``;
    assembler.warning(
      instruction.span,
      `nothing says how many bits \`${name}\` works on; taken as \`${name}${letter}\``,
      hint,
    );
  }
  for (const { argument, value } of plainNumbers(selection.arguments)) {
    if (/^(?:lea|nop)/.test(name) || value < 0n || value > 0xffffn) continue;
    assembler.warning(argument.span, `\`${value}\` is an address here, not a number`, `did you mean \`$${value}\`?`);
  }
  for (const [index, argument] of selection.arguments.entries()) {
    if (argument.type === 'immediate' && argument.value !== undefined) {
      warnAboutTruncation(assembler, argument.value, selection.form.kinds[index]!, selection, argument.span);
    }
    if (argument.type === 'register' && !argument.indirect && /^(?:jmp|call)$/.test(selection.form.mnemonic)) {
      assembler.warning(
        argument.span,
        `an indirect ${selection.form.mnemonic} is written with \`*\``,
        `write \`*%${argument.register.name}\``,
      );
    }
  }
}

function warnAboutTruncation(
  assembler: Assembler,
  value: bigint,
  kind: string,
  selection: Selection,
  span: Span,
): void {
  const bits =
    kind === 'imm32' ? 32 : kind === 'imm16' ? 16 : kind === 'imm8' && selection.form.suffixBits === 8 ? 8 : 0;
  if (bits === 0) return;
  const low = BigInt.asUintN(bits, value);
  const highest = 1n << BigInt(bits);
  if (value >= highest || value < -highest) {
    assembler.warning(span, `${hex(value)} is cut to ${hex(low)}, which is all that ${bits} bits hold`);
  }
}

const hex = (value: bigint): string => (value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`);
