// The header of a program: comment lines `# ring3: …` before the first statement, in which a program says how it is run and
// what is expected of it. docs/testing.md is the manual of this grammar.

import { type Diagnostic, suggest } from '../assembler/diagnostics.ts';
import { NSIG, signalName } from '../kernel/abi/signal.ts';
import { isOpen, OPENS } from '../kernel/opens.ts';
import { ABI_PROFILES, BOOT_WORDS, CPU_MODELS, KCONFIG_CHOICES, MAX_CORES } from './limits.ts';

/** What an output must be: exactly these bytes, or text that a pattern is found in. */
export type TextExpectation =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'pattern'; readonly pattern: RegExp };

/** A statement about all runs: a line is printed in every run, in some but not in all, or in none. */
export interface RaceExpectation {
  readonly when: 'always' | 'sometimes' | 'never';
  readonly line: string;
}

/** What a header says; absent where it says nothing. */
export interface ProgramHeader {
  /** It has at least one directive. */
  readonly present: boolean;
  /** Not a program of its own: other programs link it. */
  readonly library: boolean;
  readonly expectExit: number | undefined;
  readonly expectSignal: number | undefined;
  readonly expectStdout: TextExpectation | undefined;
  readonly expectStderr: TextExpectation | undefined;
  /** Sub-tests that may be skipped. */
  readonly expectSkip: readonly string[];
  readonly races: readonly RaceExpectation[];
  readonly args: readonly string[];
  /** File with the standard input, relative to the program's folder. */
  readonly stdin: string | undefined;
  /** Numbers of cores to run with; the first is what `ring3 run` takes. */
  readonly cores: readonly number[];
  /** How many seeds to run with: 0 to one less. */
  readonly seeds: number | undefined;
  readonly abi: string | undefined;
  readonly opens: Readonly<Record<string, string>>;
  /** What is missing, or turned off: the words of --boot, --cpu and --kconfig. */
  readonly boot: readonly (typeof BOOT_WORDS)[number][];
  readonly cpu: (typeof CPU_MODELS)[number] | undefined;
  readonly kconfig: (typeof KCONFIG_CHOICES)[number] | undefined;
  /** Ids of rules and claims that the program demonstrates. */
  readonly covers: readonly string[];
  /** Further source files to link, relative to the program's folder. */
  readonly with: readonly string[];
  readonly maxCycles: number | undefined;
}

/** The fields while they are being filled in. */
type Draft = { -readonly [Key in keyof ProgramHeader]: ProgramHeader[Key] };

/** Says what is wrong with a directive, and where in its argument. Caught in this file. */
class HeaderError extends Error {
  readonly start: number;
  readonly length: number;
  readonly hint: string | undefined;
  constructor(message: string, start: number, length: number, hint?: string) {
    super(message);
    this.start = start;
    this.length = length;
    this.hint = hint;
  }
}

/** A word of a directive, with its place in the line. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly length: number;
  readonly quoted: boolean;
}

/** One directive being read. */
interface Directive {
  readonly name: Word;
  readonly line: string;
  /** Where its arguments begin in the line. */
  readonly from: number;
}

/** Reads what follows the directive's name into the header. */
type Reader = (header: Draft, directive: Directive) => void;

const DIRECTIVES: Readonly<Record<string, Reader>> = {
  library: (header, directive) => {
    words(directive, 0, 0);
    header.library = true;
  },
  'expect-exit': (header, directive) => {
    once(directive, header.expectExit);
    header.expectExit = number(single(directive), 0, 255);
  },
  'expect-signal': (header, directive) => {
    once(directive, header.expectSignal);
    header.expectSignal = signalNumber(single(directive));
  },
  'expect-stdout': (header, directive) => {
    header.expectStdout = expectText(header.expectStdout, directive);
  },
  'expect-stderr': (header, directive) => {
    header.expectStderr = expectText(header.expectStderr, directive);
  },
  'expect-skip': (header, directive) => {
    header.expectSkip = [...header.expectSkip, quoted(directive).text];
  },
  always: (header, directive) => race(header, directive, 'always'),
  sometimes: (header, directive) => race(header, directive, 'sometimes'),
  never: (header, directive) => race(header, directive, 'never'),
  args: (header, directive) => {
    header.args = [...header.args, ...words(directive, 1).map((word) => word.text)];
  },
  stdin: (header, directive) => {
    once(directive, header.stdin);
    header.stdin = single(directive).text;
  },
  cores: (header, directive) => {
    header.cores = words(directive, 1).map((word) => number(word, 1, MAX_CORES));
  },
  seeds: (header, directive) => {
    once(directive, header.seeds);
    header.seeds = number(single(directive), 1, 100_000);
  },
  abi: (header, directive) => {
    once(directive, header.abi);
    header.abi = oneOf(single(directive), ABI_PROFILES, 'ABI profile');
  },
  open: (header, directive) => {
    const [name, value] = openChoice(single(directive));
    header.opens = { ...header.opens, [name]: value };
  },
  boot: (header, directive) => {
    header.boot = words(directive, 1).map((word) => oneOf(word, BOOT_WORDS, 'kernel parameter'));
  },
  cpu: (header, directive) => {
    once(directive, header.cpu);
    header.cpu = oneOf(single(directive), CPU_MODELS, 'processor');
  },
  kconfig: (header, directive) => {
    once(directive, header.kconfig);
    header.kconfig = oneOf(single(directive), KCONFIG_CHOICES, 'kernel configuration');
  },
  covers: (header, directive) => {
    header.covers = [...header.covers, ...words(directive, 1).map(ruleId)];
  },
  with: (header, directive) => {
    header.with = [...header.with, ...words(directive, 1).map((word) => word.text)];
  },
  'max-cycles': (header, directive) => {
    once(directive, header.maxCycles);
    header.maxCycles = number(single(directive), 1, Number.MAX_SAFE_INTEGER);
  },
};

/** Names of all directives, for documentation and its test. */
export const DIRECTIVE_NAMES: readonly string[] = Object.keys(DIRECTIVES);

/** What a file without a header says. */
export const EMPTY_HEADER: ProgramHeader = Object.freeze({
  present: false,
  library: false,
  expectExit: undefined,
  expectSignal: undefined,
  expectStdout: undefined,
  expectStderr: undefined,
  expectSkip: [],
  races: [],
  args: [],
  stdin: undefined,
  cores: [],
  seeds: undefined,
  abi: undefined,
  opens: {},
  boot: [],
  cpu: undefined,
  kconfig: undefined,
  covers: [],
  with: [],
  maxCycles: undefined,
});

const MARK = /^\s*(?:#+|\/\/)\s*ring3:/;

/**
 * Reads the header of a source text.
 * @param file its name, for diagnostics
 * @returns the header, and an error for every directive that makes no sense; those are left out of it
 */
export function parseHeader(file: string, text: string): { header: ProgramHeader; diagnostics: readonly Diagnostic[] } {
  const header: Draft = { ...EMPTY_HEADER };
  const diagnostics: Diagnostic[] = [];
  const report = (line: number, start: number, length: number, message: string, hint?: string) => {
    const at = { file, line, column: start + 1, length: Math.max(1, length) };
    diagnostics.push({ severity: 'error', ...at, message, ...(hint === undefined ? {} : { hint }) });
  };
  let inHeader = true;
  let inBlockComment = false;
  // Of a long program only the top is read, if no directive is behind it.
  const last = text.lastIndexOf('ring3:');
  for (let number = 1, start = 0; start <= text.length && (inHeader || start <= last); number++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).replace(/\r$/, '');
    start = end + 1;
    const mark = MARK.exec(line);
    if (mark && !inHeader) {
      const hint = 'the header is the comment lines at the top of the file';
      report(number, mark[0].search(/\S/), mark[0].trim().length, 'a directive after the first statement', hint);
    } else if (mark && !inBlockComment) {
      header.present = true;
      readDirective(header, line, mark[0].length, (error) =>
        report(number, error.start, error.length, error.message, error.hint),
      );
    } else if (inHeader) {
      ({ inHeader, inBlockComment } = afterLine(line, inBlockComment));
    }
  }
  if (header.expectExit !== undefined && header.expectSignal !== undefined) {
    report(1, 0, 1, 'the header expects both an exit and a signal', 'a program ends in one way only');
  }
  return { header, diagnostics };
}

/** Whether the header goes on after a line that is no directive: it does after blank lines and comments. */
function afterLine(line: string, inBlockComment: boolean): { inHeader: boolean; inBlockComment: boolean } {
  let rest = line;
  if (inBlockComment) {
    const end = rest.indexOf('*/');
    if (end < 0) return { inHeader: true, inBlockComment: true };
    rest = rest.slice(end + 2);
  }
  rest = rest.trim();
  while (rest.startsWith('/*')) {
    const end = rest.indexOf('*/', 2);
    if (end < 0) return { inHeader: true, inBlockComment: true };
    rest = rest.slice(end + 2).trim();
  }
  return { inHeader: rest === '' || rest.startsWith('#') || rest.startsWith('//'), inBlockComment: false };
}

function readDirective(header: Draft, line: string, from: number, fail: (error: HeaderError) => void): void {
  try {
    const [name] = splitWords(line, from);
    if (!name) throw new HeaderError('a directive is missing', from, 0, `one of ${DIRECTIVE_NAMES.join(', ')}`);
    const read = Object.hasOwn(DIRECTIVES, name.text) ? DIRECTIVES[name.text] : undefined;
    if (!read) {
      const near = suggest(name.text, DIRECTIVE_NAMES);
      const hint = near ? `did you mean \`${near}\`?` : `one of ${DIRECTIVE_NAMES.join(', ')}`;
      throw new HeaderError(`there is no directive \`${name.text}\``, name.start, name.length, hint);
    }
    read(header, { name, line, from: name.start + name.length });
  } catch (error) {
    if (!(error instanceof HeaderError)) throw error;
    fail(error);
  }
}

// ---- words and values

/** Splits a line into words: blanks separate, double quotes hold together, with C's escapes. */
function splitWords(line: string, from: number): Word[] {
  const found: Word[] = [];
  let at = from;
  for (;;) {
    while (at < line.length && /\s/.test(line[at]!)) at++;
    if (at >= line.length) return found;
    const start = at;
    const isQuoted = line[at] === '"';
    if (isQuoted) {
      const { bytes, end } = stringAt(line, at);
      at = end;
      found.push({ text: new TextDecoder().decode(bytes), start, length: at - start, quoted: true });
    } else {
      while (at < line.length && !/\s/.test(line[at]!)) at++;
      found.push({ text: line.slice(start, at), start, length: at - start, quoted: false });
    }
  }
}

const SIMPLE_ESCAPES: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, 0: 0, '\\': 92, '"': 34 };

/** Reads a string literal that begins at `start`. `\n \t \r \0 \\ \" \xHH`; everything else is UTF-8. */
function stringAt(line: string, start: number): { bytes: Uint8Array; end: number } {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let at = start + 1; at < line.length; ) {
    const character = String.fromCodePoint(line.codePointAt(at)!);
    if (character === '"') return { bytes: Uint8Array.from(bytes), end: at + 1 };
    if (character !== '\\') {
      bytes.push(...encoder.encode(character));
      at += character.length;
      continue;
    }
    const hex = /^x([0-9a-fA-F]{2})/.exec(line.slice(at + 1));
    const simple = SIMPLE_ESCAPES[line[at + 1] ?? ''];
    if (hex) bytes.push(Number.parseInt(hex[1]!, 16));
    else if (simple !== undefined) bytes.push(simple);
    else throw new HeaderError('this escape has no meaning', at, 2, 'there are \\n \\t \\r \\0 \\\\ \\" and \\xHH');
    at += hex ? 4 : 2;
  }
  throw new HeaderError(
    'the string has no end',
    start,
    line.length - start,
    'it ends with a double quote on the same line',
  );
}

/** The words after the directive's name, of which there must be from `least` to `most`. */
function words(directive: Directive, least: number, most = Number.POSITIVE_INFINITY): Word[] {
  const found = splitWords(directive.line, directive.from);
  const extra = found[most];
  if (extra) throw new HeaderError(`\`${directive.name.text}\` takes nothing more`, extra.start, extra.length);
  if (found.length < least) {
    const { text, start, length } = directive.name;
    throw new HeaderError(`\`${text}\` says nothing`, start, length, 'its argument is missing');
  }
  return found;
}
function single(directive: Directive): Word {
  return words(directive, 1, 1)[0]!;
}
function quoted(directive: Directive): Word {
  const word = single(directive);
  if (!word.quoted) throw new HeaderError('a string in double quotes is needed here', word.start, word.length);
  return word;
}

function once(directive: Directive, value: unknown): void {
  const { text, start, length } = directive.name;
  if (value !== undefined) throw new HeaderError(`\`${text}\` stands here a second time`, start, length);
}

function number(word: Word, least: number, most: number): number {
  const value = /^\d+$/.test(word.text) ? Number(word.text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new HeaderError(`a number from ${least} to ${most} is needed here`, word.start, word.length);
}

function oneOf<T extends string>(word: Word, values: readonly T[], what: string): T {
  const found = values.find((value) => value === word.text);
  if (found !== undefined) return found;
  throw new HeaderError(
    `there is no ${what} \`${word.text}\``,
    word.start,
    word.length,
    `there is ${values.join(', ')}`,
  );
}

function signalNumber(word: Word): number {
  for (let signal = 1; signal <= NSIG; signal++) if (signalName(signal) === word.text) return signal;
  const hint = 'signals are written as in signal(7): SIGILL, SIGSEGV';
  throw new HeaderError(`there is no signal \`${word.text}\``, word.start, word.length, hint);
}

/** `NAME=VALUE` of an open question. */
function openChoice(word: Word): [string, string] {
  const [name = '', value = ''] = word.text.split('=');
  if (isOpen(name, value)) return [name, value];
  const open = Object.hasOwn(OPENS, name) ? OPENS[name as keyof typeof OPENS] : undefined;
  const hint = open ? `\`${name}\` is ${open.values.join(' or ')}` : `there is ${Object.keys(OPENS).join(', ')}`;
  throw new HeaderError(`there is no switch \`${word.text}\``, word.start, word.length, hint);
}

function ruleId(word: Word): string {
  if (/^[A-Z]\d+$/.test(word.text)) return word.text;
  const hint = 'ids look like A6, B14, H67: those of docs/reference';
  throw new HeaderError(`\`${word.text}\` is no id of a rule or claim`, word.start, word.length, hint);
}

/** `"…"` or `/…/flags`. Several strings for one output follow each other; a pattern stands alone. */
function expectText(before: TextExpectation | undefined, directive: Directive): TextExpectation {
  const { line, from } = directive;
  const start = from + (line.slice(from).match(/^\s*/)?.[0].length ?? 0);
  const rest = line.slice(start).trimEnd();
  if (rest.startsWith('/')) {
    if (before) throw new HeaderError('a pattern must be the only expectation of its output', start, rest.length);
    return { kind: 'pattern', pattern: pattern(rest, start) };
  }
  if (before?.kind === 'pattern') {
    throw new HeaderError('there is a pattern for this output already', start, rest.length);
  }
  if (!rest.startsWith('"')) {
    const hint = 'the text in double quotes, or a pattern between slashes';
    throw new HeaderError(`\`${directive.name.text}\` needs a text`, start, rest.length, hint);
  }
  const { bytes, end } = stringAt(line, start);
  if (line.slice(end).trim() !== '') throw new HeaderError('nothing may follow the string', end, line.length - end);
  return { kind: 'bytes', bytes: Uint8Array.from([...(before?.bytes ?? []), ...bytes]) };
}

function pattern(text: string, start: number): RegExp {
  const parts = /^\/(.+)\/([ims]*)$/.exec(text);
  if (!parts) {
    throw new HeaderError(
      'the pattern has no end',
      start,
      text.length,
      'write it /…/, with i, m or s behind it if needed',
    );
  }
  try {
    return new RegExp(parts[1]!, `${parts[2]}u`);
  } catch (error) {
    throw new HeaderError(`the pattern makes no sense: ${(error as Error).message}`, start, text.length);
  }
}

function race(header: Draft, directive: Directive, when: RaceExpectation['when']): void {
  header.races = [...header.races, { when, line: quoted(directive).text }];
}
