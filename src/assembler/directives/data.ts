/** Data directives. "Using as", chapter Assembler Directives. */
import type { Directive } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { absolute } from '../binding.ts';
import { leb128, textOfBytes, writeInteger } from '../bytes.ts';
import { knownValue, numberOf, reduce } from '../expressions.ts';
import { type FloatFormat, floatBits, floatFormats } from '../floats.ts';
import { nopPadding } from '../nops.ts';
import type { Bound } from '../symbols.ts';
import { boundOf, expressionOf, numberAt, stringOf } from './arguments.ts';
import type { DirectiveHandler } from './handler.ts';

/** `.byte`, `.long` and so on: integers of `size` bytes. */
const integers =
  (size: number): DirectiveHandler =>
  (assembler, directive) => {
    for (const argument of directive.arguments) {
      const value = boundOf(assembler, argument);
      if (!value || !mayEmit(assembler, directive, value)) continue;
      const known = knownValue(value);
      if (known !== undefined && size < 8) {
        const limit = 1n << BigInt(size * 8);
        if (known >= limit || known < -limit) {
          const cut = BigInt.asUintN(size * 8, known).toString(16);
          assembler.warning(argument.span, `${known} does not fit in ${size} bytes and is cut to 0x${cut}`);
        }
      }
      assembler.emitField(value, size, assembler.at(argument.span));
    }
  };

/** Sections without contents can only grow by zeros. */
function mayEmit(assembler: Assembler, directive: Directive, value?: Bound): boolean {
  const { section } = assembler.cursor;
  if (section.hasContents || (value && knownValue(value) === 0n)) return true;
  assembler.error(directive.span, `\`${section.name}\` holds no contents, so only zeros can stand in it`);
  return false;
}

const octa: DirectiveHandler = (assembler, directive) => {
  for (const argument of directive.arguments) {
    const expression = expressionOf(assembler, argument);
    if (!expression || !mayEmit(assembler, directive)) continue;
    // Expressions have 64 bits; a plain number may have all 128.
    const negative = expression.kind === 'unary' && expression.operator === '-' ? expression.operand : undefined;
    const plain =
      expression.kind === 'integer' ? expression.value : negative?.kind === 'integer' ? -negative.value : undefined;
    const value = plain ?? absolute(assembler, expression);
    if (value === undefined) continue;
    const bytes = new Uint8Array(16);
    writeInteger(bytes, 0, value, 16);
    assembler.emit(bytes);
  }
};

/** Strings whose characters take `width` bytes each. */
const strings =
  (terminated: boolean, width = 1): DirectiveHandler =>
  (assembler, directive) => {
    const widened = (bytes: Uint8Array): Uint8Array => {
      const wide = new Uint8Array(bytes.length * width);
      for (const [index, byte] of bytes.entries()) wide[index * width] = byte;
      return wide;
    };
    if (directive.arguments.length === 0) stringOf(assembler, directive, 0);
    for (const [index, argument] of directive.arguments.entries()) {
      if (!mayEmit(assembler, directive) || !stringOf(assembler, directive, index)) continue;
      for (const item of argument.items) {
        if (item.kind === 'string') assembler.emit(width === 1 ? item.bytes : widened(item.bytes));
        else assembler.error(item.span, 'a string is expected here');
      }
      if (terminated) assembler.emit(new Uint8Array(width));
    }
  };

/** Floating-point numbers; `count` is how many copies the first argument asks for. */
const floats =
  (format: FloatFormat, repeated = false): DirectiveHandler =>
  (assembler, directive) => {
    const count = repeated ? numberAt(assembler, directive, 0) : 1n;
    if (count === undefined) return;
    for (const argument of repeated ? directive.arguments.slice(1, 2) : directive.arguments) {
      const bits = floatBits(argument.text, format);
      if (bits === undefined) {
        assembler.error(argument.span, `\`${argument.text}\` is not a floating-point number`);
        continue;
      }
      if (!mayEmit(assembler, directive)) continue;
      const bytes = new Uint8Array(format.bytes);
      writeInteger(bytes, 0, bits, format.bytes);
      if (repeated) repeat(assembler, directive, numberOf(count), bytes);
      else assembler.emit(bytes);
    }
  };

/** `.dcb.w COUNT, VALUE` */
const copies =
  (size: number): DirectiveHandler =>
  (assembler, directive) => {
    const [count] = directive.arguments;
    const value = count && boundOf(assembler, count);
    const number = numberAt(assembler, directive, 1, 0n);
    if (!value || number === undefined) return;
    const element = new Uint8Array(size);
    writeInteger(element, 0, number, size);
    repeat(assembler, directive, value, element);
  };

/** `.ds.w COUNT, FILL`: room for so many numbers, of which each byte is `FILL`. */
const room =
  (size: number): DirectiveHandler =>
  (assembler, directive) => {
    const [count] = directive.arguments;
    const value = count && boundOf(assembler, count);
    const fill = numberAt(assembler, directive, 1, 0n);
    if (!value || fill === undefined) return;
    const element = new Uint8Array(size);
    writeInteger(element, 0, fill, size);
    repeat(assembler, directive, value, element);
  };

/** `.nops SIZE, LONGEST`: so many bytes of instructions that do nothing. */
const nops: DirectiveHandler = (assembler, directive) => {
  const size = numberAt(assembler, directive, 0);
  const longest = numberAt(assembler, directive, 1, 0n);
  if (size === undefined || longest === undefined || !mayEmit(assembler, directive)) return;
  if (size < 0n || size > 0x10_0000n || longest < 0n || longest > 11n) {
    assembler.error(directive.span, '`.nops` needs a size and, at most, a length of up to 11 bytes');
    return;
  }
  assembler.emit(nopPadding(Number(size), longest === 0n ? undefined : Number(longest)));
};

/** `.incbin "FILE", SKIP, COUNT` */
const incbin: DirectiveHandler = (assembler, directive) => {
  const name = stringOf(assembler, directive, 0);
  const skip = numberAt(assembler, directive, 1, 0n);
  if (!name || skip === undefined || !mayEmit(assembler, directive)) return;
  const file = textOfBytes(name);
  const bytes = assembler.options.readBinary?.(file, assembler.at().file);
  const count = numberAt(assembler, directive, 2, bytes ? BigInt(bytes.length) - skip : 0n);
  if (!bytes) assembler.error(directive.arguments[0]!.span, `\`${file}\` cannot be found`);
  else if (count === undefined) return;
  else if (skip < 0n || count < 0n || skip + count > BigInt(bytes.length)) {
    assembler.error(directive.span, `\`${file}\` has only ${bytes.length} bytes`);
  } else assembler.emit(bytes.subarray(Number(skip), Number(skip + count)));
};

/** `.skip COUNT, FILL` */
const space: DirectiveHandler = (assembler, directive) => {
  const [count] = directive.arguments;
  if (!count) {
    assembler.warning(directive.span, `\`${directive.name}\` needs a count; taken as 0`);
    return;
  }
  const value = boundOf(assembler, count);
  const fill = numberAt(assembler, directive, 1, 0n);
  if (!value || fill === undefined || (fill !== 0n && !mayEmit(assembler, directive))) return;
  repeat(assembler, directive, value, Uint8Array.of(Number(BigInt.asUintN(8, fill))));
};

/** `.fill COUNT, SIZE, VALUE`: at most 8 bytes each, of which the lower four hold the value. */
const fill: DirectiveHandler = (assembler, directive) => {
  const [count] = directive.arguments;
  const value = count && boundOf(assembler, count);
  const size = numberAt(assembler, directive, 1, 1n);
  const pattern = numberAt(assembler, directive, 2, 0n);
  if (!value || size === undefined || pattern === undefined) return;
  if (size < 0n) {
    assembler.error(directive.arguments[1]!.span, 'the size is negative');
    return;
  }
  const element = new Uint8Array(Number(size > 8n ? 8n : size));
  writeInteger(element, 0, BigInt.asUintN(32, pattern), Math.min(4, element.length));
  if (element.length > 0) repeat(assembler, directive, value, element);
};

function repeat(assembler: Assembler, directive: Directive, count: Bound, element: Uint8Array): void {
  const known = knownValue(count);
  if (known === undefined) {
    const at = assembler.at(directive.span);
    assembler.cursor.push({ kind: 'space', count, element, at });
    return;
  }
  if (known < 0n) assembler.error(directive.span, `the count ${known} is negative`);
  else if (known > 0x4000_0000n) assembler.error(directive.span, `the count ${known} is more than 1 GiB`);
  else {
    // Not bytes, so that a large buffer in .bss takes no memory here.
    const at = assembler.at(directive.span);
    assembler.cursor.push({ kind: 'space', count: numberOf(known), element, at });
  }
}

const leb =
  (signed: boolean): DirectiveHandler =>
  (assembler, directive) => {
    for (const argument of directive.arguments) {
      const value = boundOf(assembler, argument);
      if (!value) continue;
      const reduced = reduce(value, () => undefined);
      if (!('problem' in reduced) && !reduced.plus && !reduced.minus) assembler.emit(leb128(reduced.number, signed));
      else {
        const known = knownValue(value);
        const at = assembler.at(argument.span);
        if (known !== undefined) assembler.emit(leb128(known, signed));
        else assembler.cursor.push({ kind: 'leb', value, signed, at });
      }
    }
  };

export const dataDirectives: Readonly<Record<string, DirectiveHandler>> = {
  '.byte': integers(1),
  '.word': integers(2),
  '.value': integers(2),
  '.short': integers(2),
  '.hword': integers(2),
  '.2byte': integers(2),
  '.long': integers(4),
  '.int': integers(4),
  '.slong': integers(4),
  '.4byte': integers(4),
  '.quad': integers(8),
  '.8byte': integers(8),
  '.octa': octa,
  '.16byte': octa,
  '.ascii': strings(false),
  '.asciz': strings(true),
  '.string': strings(true),
  '.string8': strings(true),
  '.string16': strings(true, 2),
  '.string32': strings(true, 4),
  '.string64': strings(true, 8),
  '.float': floats(floatFormats.single),
  '.single': floats(floatFormats.single),
  '.ffloat': floats(floatFormats.single),
  '.double': floats(floatFormats.double),
  '.dfloat': floats(floatFormats.double),
  '.tfloat': floats(floatFormats.extended),
  '.hfloat': floats(floatFormats.half),
  '.bfloat16': floats(floatFormats.bfloat16),
  '.dc.s': floats(floatFormats.single),
  '.dc.d': floats(floatFormats.double),
  '.dc.x': floats(floatFormats.extended),
  '.dcb.s': floats(floatFormats.single, true),
  '.dcb.d': floats(floatFormats.double, true),
  '.dcb.x': floats(floatFormats.extended, true),
  '.dc': integers(2),
  '.dc.b': integers(1),
  '.dc.w': integers(2),
  '.dc.l': integers(4),
  '.dc.a': integers(8),
  '.dcb': copies(2),
  '.dcb.b': copies(1),
  '.dcb.w': copies(2),
  '.dcb.l': copies(4),
  '.ds': room(2),
  '.ds.b': room(1),
  '.ds.w': room(2),
  '.ds.l': room(4),
  '.ds.s': room(4),
  '.ds.d': room(8),
  '.ds.p': room(12),
  '.ds.x': room(12),
  '.nop': (assembler, directive) => {
    if (mayEmit(assembler, directive)) assembler.emit(nopPadding(1));
  },
  '.nops': nops,
  '.incbin': incbin,
  '.zero': space,
  '.skip': space,
  '.space': space,
  '.fill': fill,
  '.uleb128': leb(false),
  '.sleb128': leb(true),
};
