/**
 * Selections by what they depend on. Compilers write few mnemonics with few kinds of operands and many registers, and
 * which register of a class it is seldom makes a difference.
 */
import type { Form } from './forms.ts';
import type { Argument, MemoryArgument } from './operands.ts';
import type { RegisterInfo } from './registers.ts';
import { type Selection, select } from './select.ts';

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
  for (const argument of args) key += ` ${kindOf(argument)}`;
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

/** Registers that forms or rules of selection name: of the others the class is enough. */
const named = /^(?:[er]?[acd]x|[acd]l|xmm0)$/;
/** Registers that string instructions and the like point with. */
const pointers = /^(?:[er]?(?:si|di|bx)|dx)$/;

/** Equal for arguments that selection treats alike. */
function kindOf(argument: Argument): string {
  switch (argument.type) {
    case 'register':
      return registerKind(argument.register);
    case 'immediate':
      return argument.value === undefined ? `$@${argument.modifier ?? ''}` : `$${valueKind(argument.value)}`;
    case 'memory':
      return memoryKind(argument);
  }
}

function registerKind({ name, class: kind, bits }: RegisterInfo): string {
  if (bits > 0) return named.test(name) ? name : kind;
  // The higher vector registers need other prefixes.
  return /^[xy]mm[1-7]$/.test(name) ? kind : name;
}

/** Numbers that fit the same fields; of those that no range takes in, the number itself. */
function valueKind(value: bigint): string {
  if (value >= 4n && value < 16n) return '4…15';
  if (value >= 16n && value < 128n) return '16…127';
  if (value < 0n && value >= -128n) return '-128…-1';
  return String(value);
}

function memoryKind({ segment, displacement, value, base, index, zeroIndex }: MemoryArgument): string {
  const baseKind = base ? (pointers.test(base.name) ? base.name : base.class) : '';
  const indexKind = index ? (index.bits > 0 ? index.class : index.name) : zeroIndex ? '0' : '';
  // An address without registers may be too large for 32 bits.
  const isAddress = base === undefined && index === undefined;
  const displacementKind = displacement ? (isAddress ? String(value) : 'd') : '';
  return `${segment?.name ?? ''}:${displacementKind}(${baseKind},${indexKind})`;
}
