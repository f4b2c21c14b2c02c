/**
 * Shapes: what is left of a statement when names and numbers are taken out of it. Compilers write few shapes and many
 * names, so the tree of a shape is parsed once, with placeholders, and filled for each statement that has it.
 *
 * A shape is itself the text of a statement: a private-use character stands for each name, and another one, which tells
 * roughly how large it is, for each number. To the grammar both are names.
 */
/** What stands in a statement where its shape has a placeholder. */
export interface Hole {
  /** Where the placeholder is in the shape, and what it stands for in the text. */
  readonly at: number;
  /** How many characters the placeholder takes, if not one. */
  readonly width?: number;
  readonly start: number;
  readonly end: number;
  /** Set for a name. */
  readonly name: string | undefined;
  /** Set for a number, with its sign. */
  readonly number: bigint | undefined;
}

export interface Shape {
  readonly text: string;
  /** The length of the first word. */
  readonly word: number;
  readonly holes: readonly Hole[];
  /** Numbers may be taken out of it: what is left does not depend on whether something is a number or a name. */
  readonly takesNumbers: boolean;
}

export const firstName = 0xe000;
export const firstNumber = 0xe100;
export const firstRegister = 0xe200;
const firstBareRegister = 0xe280;
/** A statement with more is taken as it is. */
const mostHoles = 16;

/** How large a number is, for those that keep one field of an instruction at one width. */
function magnitude(value: number): number | undefined {
  if (value >= 0) {
    if (value < 16) return undefined;
    return value < 128 ? 0 : value < 256 ? 1 : value < 0x8000 ? 2 : 3;
  }
  return value >= -128 ? 4 : value >= -0x8000 ? 5 : 6;
}

/** Magnitudes whose numbers are so large that instructions may tell them apart. */
const isHuge = (size: number): boolean => size === 3 || size === 6;

/** Whether numbers in the shape are small enough that each of its statements is encoded alike. */
export function hasHugeNumber({ text, holes }: Shape): boolean {
  return holes.some(({ number, at }) => number !== undefined && isHuge((text.charCodeAt(at) - firstNumber) >> 4));
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Letters, digits, `_ . $`, and everything outside ASCII but the placeholders. */
const inName = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  isDigit(code) ||
  code === 0x5f ||
  code === 0x2e ||
  code === 0x24 ||
  (code >= 0x80 && code < firstName);

/** The end of the name that begins at `from`. */
function endOfName(text: string, from: number): number {
  let at = from;
  while (at < text.length && inName(text.charCodeAt(at))) at++;
  return at;
}

/**
 * The shape of a statement that consists of one word and simple operands; `undefined` if there is more in it than
 * that. `isReserved` tells words that are no names: of those the shape depends.
 */
export function shapeOf(text: string, isReserved?: (word: string) => boolean): Shape | undefined {
  const first = endOfName(text, 0);
  if (first === 0 || isDigit(text.charCodeAt(0))) return undefined;
  const isDirective = text.charCodeAt(0) === 0x2e;
  const takesNumbers = isReserved === undefined || isDirective;
  const holes: Hole[] = [];
  let shape = '';
  /** Everything before this is in `shape` already. */
  let copied = 0;
  /** A number that begins here is a whole operand, or what follows it shows that it is not. */
  let isFresh = true;
  /** A minus sign here belongs to the number behind it. */
  let maySign = true;
  let at = first;
  const hole = (start: number, code: number, name: string | undefined, number: bigint | undefined): boolean => {
    if (holes.length === mostHoles) return false;
    shape += text.slice(copied, start);
    holes.push({ at: shape.length, start, end: at, name, number });
    shape += String.fromCharCode(code + holes.length - 1);
    copied = at;
    return true;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) at++;
    else if (isDigit(code) || (code === 0x2d && maySign && isDigit(text.charCodeAt(at + 1)))) {
      const start = at;
      at = endOfName(text, at + 1);
      const digits = text.slice(start, at);
      if (isFresh && takesNumbers && /^-?[1-9]\d{0,14}$/.test(digits) && endsOperand(text, at, isDirective)) {
        const size = magnitude(Number(digits));
        if (size !== undefined && !hole(start, firstNumber + size * 16, undefined, BigInt(digits))) {
          return undefined;
        }
      }
      isFresh = isDirective;
      maySign = false;
    } else if (inName(code) && code !== 0x24) {
      const start = at;
      at = endOfName(text, at);
      const name = text.slice(start, at);
      if (code === 0x2e && isDigit(text.charCodeAt(start + 1))) return undefined;
      if (name !== '.' && !isReserved?.(name) && !hole(start, firstName, name, undefined)) {
        return undefined;
      }
      isFresh = isDirective;
      maySign = false;
    } else if (code === 0x25) {
      // A register; `%st(1)` has a number in it.
      const start = at + 1;
      at = endOfName(text, start);
      if (at === start || isDigit(text.charCodeAt(start)) || text.charCodeAt(at) === 0x28) return undefined;
      isFresh = false;
      maySign = false;
    } else if (code === 0x40) {
      at = endOfName(text, at + 1);
      isFresh = isDirective;
      maySign = false;
    } else if (code === 0x2c || code === 0x28 || code === 0x24) {
      at++;
      isFresh = true;
      maySign = true;
    } else if (code === 0x29 || code === 0x2b || code === 0x2d || code === 0x2a || code === 0x5b || code === 0x5d) {
      at++;
      isFresh = false;
      maySign = false;
    } else return undefined;
  }
  return { text: shape + text.slice(copied), word: first, holes, takesNumbers };
}

/** Whether nothing follows at `from` that a number there could be calculated with. */
function endsOperand(text: string, from: number, isDirective: boolean): boolean {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  if (at === text.length) return true;
  const code = text.charCodeAt(at);
  if (code === 0x2c || code === 0x28 || code === 0x29) return true;
  return isDirective && at > from && inName(code);
}

/** By how much `holes` move a place in the shape, when they are filled. */
export function movement(offset: number, holes: readonly Hole[]): number {
  let sum = 0;
  for (let index = 0; index < holes.length; index++) {
    const { at, start, end, width = 1 } = holes[index]!;
    if (at < offset) sum += end - start - width;
  }
  return sum;
}

/** A shape whose mnemonic and registers are taken out as well; `%st(1)` and its like stay. */
export interface RegisterShape {
  readonly text: string;
  readonly names: readonly Hole[];
  /** The mnemonic is the first of them. */
  readonly registers: readonly Hole[];
  /** The placeholder of the first of `registers`. */
  readonly first: number;
}

/**
 * Takes mnemonic, registers and the numbers that are left out of `shape`, and how large the others are, so that few
 * trees serve for many instructions.
 */
export function withoutRegisters({ text, holes, takesNumbers }: Shape): RegisterShape {
  const names: Hole[] = [];
  const registers: Hole[] = [];
  let taken = '';
  /** Everything before this is in `taken` already. */
  let copied = 0;
  /** How far places in the statement are behind those in the shape. */
  let shift = 0;
  /** The next of `holes`. */
  let next = 0;
  const take = (from: number, to: number, first: number, list: Hole[], hole?: Hole): void => {
    taken += text.slice(copied, from);
    const at = taken.length;
    list.push(
      hole
        ? { at, start: hole.start, end: hole.end, name: hole.name, number: hole.number }
        : { at, start: from + shift, end: to + shift, name: undefined, number: undefined },
    );
    taken += String.fromCharCode(first + list.length - 1);
    copied = to;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const isRegister = code === 0x25;
    if (code >= firstName) {
      const hole = holes[next++]!;
      take(at, at + 1, hole.number === undefined ? firstName : firstNumber, names, hole);
      shift += hole.end - hole.start - 1;
      at++;
    } else if (at === 0 || isRegister) {
      const start = isRegister ? at + 1 : at;
      at = endOfName(text, start);
      if (registers.length < mostHoles && isLowWord(text, start, at)) take(start, at, firstRegister, registers);
    } else if (isDigit(code)) {
      const start = at;
      at = endOfName(text, start);
      const isRoom = names.length + holes.length - next < mostHoles;
      const digits = text.slice(start, at);
      if (takesNumbers && isRoom && plainNumber.test(digits) && text.charCodeAt(at) !== 0x40) {
        const number = BigInt(digits);
        take(start, at, firstNumber, names, { at: 0, start: start + shift, end: at + shift, name: undefined, number });
      }
    } else if (inName(code) && code !== 0x24) at = endOfName(text, at);
    else at++;
  }
  return { text: taken + text.slice(copied), names, registers, first: firstRegister };
}

/** Numbers that are what they look like; a leading zero says octal, and letters behind say other things. */
const plainNumber = /^(?:0|[1-9]\d*|0[xX][\da-fA-F]+)$/;

/** Whether a piece is a letter and, after it, nothing but letters and digits, all in lower case. */
function isLowWord(text: string, start: number, end: number): boolean {
  if (start === end || isDigit(text.charCodeAt(start))) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && !(code >= 0x61 && code <= 0x7a)) return false;
  }
  return true;
}

/** Takes registers that are written without `%` out of an instruction in AT&T syntax, and writes the `%`. */
export function withoutBareRegisters(text: string, isRegister: (word: string) => boolean): RegisterShape {
  const registers: Hole[] = [];
  let longer = 0;
  // Strings and characters, words with what shows that they are something else, and words.
  const pieces = /"(?:[^"\\]|\\.)*"|'\\?.'?|[%@][\w.$]+|[\w.$\u0080-\uffff]+/g;
  let isFirst = true;
  const taken = text.replace(pieces, (word, start: number) => {
    const isMnemonic = isFirst;
    isFirst &&= /^\s*:/.test(text.slice(start + word.length));
    if (isMnemonic || registers.length === mostHoles || !isRegister(word)) return word;
    const end = start + word.length;
    registers.push({ at: start + longer, width: 2, start, end, name: undefined, number: undefined });
    longer += 2 - word.length;
    return `%${String.fromCharCode(firstBareRegister + registers.length - 1)}`;
  });
  return { text: taken, names: [], registers, first: firstBareRegister };
}
