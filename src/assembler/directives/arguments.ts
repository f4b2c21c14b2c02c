/** What directives ask of their arguments. */
import type { Argument, Directive, Expression } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { absolute, bind } from '../binding.ts';
import { textOfBytes } from '../bytes.ts';
import type { Bound } from '../symbols.ts';

/** The one expression of an argument; reports and returns `undefined` if it is something else. */
export function expressionOf(assembler: Assembler, argument: Argument): Expression | undefined {
  const [item, more] = argument.items;
  if (!item || item.kind === 'flag') {
    assembler.error(argument.span, argument.text === '' ? 'a value is missing' : `\`${argument.text}\` is not a value`);
    return undefined;
  }
  if (more) {
    assembler.error(more.span, 'unexpected text after the value', 'are two values missing a comma between them?');
    return undefined;
  }
  return item;
}

/** The value of an argument, which may still be open. */
export function boundOf(assembler: Assembler, argument: Argument): Bound | undefined {
  const expression = expressionOf(assembler, argument);
  return expression && bind(assembler, expression);
}

/** The number that argument `index` is; `otherwise` if it was left out; `undefined`, after a report, if it is wrong. */
export function numberAt(
  assembler: Assembler,
  directive: Directive,
  index: number,
  otherwise?: bigint,
): bigint | undefined {
  const argument = directive.arguments[index];
  if (!argument || argument.items.length === 0) {
    if (otherwise === undefined) assembler.error(directive.span, `\`${directive.name}\` needs a number`);
    return otherwise;
  }
  const expression = expressionOf(assembler, argument);
  return expression && absolute(assembler, expression);
}

/** The bytes of a string argument; reports and returns `undefined` if it is something else. */
export function stringOf(assembler: Assembler, directive: Directive, index: number): Uint8Array | undefined {
  const item = directive.arguments[index]?.items[0];
  if (item?.kind === 'string') return item.bytes;
  assembler.error(directive.arguments[index]?.span ?? directive.span, `\`${directive.name}\` needs a string in quotes`);
  return undefined;
}

/** An argument as text: a name, or what stands in quotes. */
export function textOf(argument: Argument | undefined): string {
  const item = argument?.items[0];
  if (item?.kind === 'string' && argument?.items.length === 1) return textOfBytes(item.bytes);
  return argument?.text ?? '';
}
