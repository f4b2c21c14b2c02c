/**
 * Selections by what they depend on. Compilers write few mnemonics with few kinds of operands and many registers, and
 * which register of a class it is seldom makes a difference.
 */

import type { RegisterInfo } from '../registers.ts';
import type { Selection } from './candidates.ts';
import { type Form, formsOf } from './forms.ts';
import { readName } from './names.ts';
import type { Argument, MemoryArgument } from './operands.ts';
import { select } from './select.ts';

/** A form, and which of the arguments as they were written each of its operands is. */
interface Remembered {
  readonly form: Form;
  readonly order: readonly number[];
  readonly assumedBits: number | undefined;
}

const known = new Map<string, Remembered>();
/** After so many, everything is forgotten: memory is bounded. */
const most = 10_000;

/** What `select` gives for a name and arguments without anything in braces. */
export function selectRemembered(name: string, args: readonly Argument[]): Selection | undefined {
  let key = name;
  const named = namedIn(name);
  for (const argument of args) key += ` ${kindOf(argument, named)}`;
  const before = known.get(key);
  if (before) {
    const { form, order, assumedBits } = before;
    const selection = { form, arguments: order.map((index) => args[index]!) };
    return assumedBits === undefined ? selection : { ...selection, assumedBits };
  }
  const selection = select(name, args);
  if (!selection) return undefined;
  const order = selection.arguments.map((argument) => args.indexOf(argument));
  // Arguments that the text leaves out, or that were changed, are made anew each time.
  if (!order.includes(-1)) {
    if (known.size >= most) known.clear();
    known.set(key, { form: selection.form, order, assumedBits: selection.assumedBits });
  }
  return selection;
}

const namedByName = new Map<string, ReadonlySet<string>>();

/** Operand kinds that are one register, and the registers that are told apart where a form has such a kind. */
const namedByKind: Readonly<Record<string, readonly string[]>> = {
  al: ['al'],
  ax: ['ax'],
  eax: ['eax'],
  rax: ['rax'],
  dx: ['dx'],
  // Any name of the register may stand for a count.
  cl: ['cl', 'cx', 'ecx', 'rcx'],
  es_rDI: ['rdi', 'edi'],
  seg_rDI: ['rdi', 'edi'],
  seg_rSI: ['rsi', 'esi'],
  seg_rBX_al: ['rbx', 'ebx'],
};

/** The general registers that make a difference to what `name` selects: of the others the class is enough. */
function namedIn(name: string): ReadonlySet<string> {
  let named = namedByName.get(name);
  if (!named) {
    const kinds = readName(name).flatMap(({ mnemonic }) => formsOf(mnemonic)!.flatMap((form) => form.kinds));
    named = new Set(kinds.flatMap((kind) => namedByKind[kind] ?? []));
    if (namedByName.size >= most) namedByName.clear();
    namedByName.set(name, named);
  }
  return named;
}

/** Equal for arguments that selection treats alike. */
function kindOf(argument: Argument, named: ReadonlySet<string>): string {
  switch (argument.type) {
    case 'register':
      return registerKind(argument.register, named);
    case 'immediate':
      return argument.value === undefined ? `$@${argument.modifier ?? ''}` : `$${valueKind(argument.value)}`;
    case 'memory':
      return memoryKind(argument, named);
  }
}

function registerKind({ name, class: kind, bits }: RegisterInfo, named: ReadonlySet<string>): string {
  if (bits > 0) return named.has(name) ? name : kind;
  // The higher vector registers need other prefixes, and XMM0 may be a mask.
  return /^[xy]mm[1-7]$/.test(name) ? kind : name;
}

/** Numbers that fit the same fields; of those that no range takes in, the number itself. */
function valueKind(value: bigint): string {
  if (value >= 4n && value < 16n) return '4…15';
  if (value >= 16n && value < 128n) return '16…127';
  if (value < 0n && value >= -128n) return '-128…-1';
  return String(value);
}

function memoryKind(
  { segment, displacement, value, base, index, zeroIndex }: MemoryArgument,
  named: ReadonlySet<string>,
): string {
  const baseKind = base ? (named.has(base.name) ? base.name : base.class) : '';
  const indexKind = index ? (index.bits > 0 ? index.class : index.name) : zeroIndex ? '0' : '';
  // An address without registers may be too large for 32 bits.
  const isAddress = base === undefined && index === undefined;
  const displacementKind = displacement ? (isAddress ? String(value) : 'd') : '';
  return `${segment?.name ?? ''}:${displacementKind}(${baseKind},${indexKind})`;
}
