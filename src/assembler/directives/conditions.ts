/** `.if` and its family. "Using as", section If. */
import type { Assembler } from '../assembler.ts';
import { bind } from '../binding.ts';
import { knownValue } from '../expressions.ts';
import type { Head } from '../input.ts';
import { settleBlanks, splitArguments } from '../macro-arguments.ts';

/** Whether a statement that begins with `word` may be one about conditions. */
export const isConditional = (word: string): boolean => /^\.(?:if|el|en)/.test(word);

const synonyms: Readonly<Record<string, string>> = { '.elsec': '.else', '.endc': '.endif' };

/** Takes the statement if it is about conditions; returns whether it was. */
export function handleCondition(assembler: Assembler, text: string, { word, restStart }: Head): boolean {
  const name = synonyms[word] ?? word;
  if (name === '.else' || name === '.endif' || name === '.elseif') {
    alternative(assembler, name, text, restStart);
    return true;
  }
  const test = word.startsWith('.if') ? tests[word.slice(3)] : undefined;
  if (!test) return false;
  const { conditions } = assembler;
  const holds = conditions.active && test(assembler, text.slice(restStart), restStart);
  conditions.begin(assembler.at(), assembler.input.depth, holds);
  return true;
}

function alternative(assembler: Assembler, word: string, text: string, restStart: number): void {
  const { conditions } = assembler;
  const { innermost } = conditions;
  if (!innermost) {
    assembler.error(undefined, `\`${word}\` without \`.if\``);
    return;
  }
  if (word === '.endif') {
    conditions.end();
    return;
  }
  if (innermost.sawElse) assembler.error(undefined, `\`${word}\` after \`.else\``);
  const isElse = word === '.else';
  const holds = conditions.mayBranch && (isElse || conditionValue(assembler, text.slice(restStart), restStart) !== 0n);
  conditions.branch(isElse, holds);
}

type Test = (assembler: Assembler, text: string, start: number) => boolean;

/** The value of the condition's expression; 0 with a message if it has none. */
function conditionValue(assembler: Assembler, text: string, start: number): bigint {
  const { statement, problems } = assembler.parse(`.if ${text}`);
  const shift = start - 4;
  const moved = (span: { start: number; end: number }) => ({ start: span.start + shift, end: span.end + shift });
  for (const problem of problems) assembler.error(moved(problem.span), problem.message, problem.hint);
  if (problems.length > 0) return 0n;
  const body = statement.body;
  const item = body?.kind === 'directive' ? body.arguments[0]?.items[0] : undefined;
  if (!item || item.kind === 'flag') {
    assembler.error(undefined, 'a condition needs an expression');
    return 0n;
  }
  const bound = bind(assembler, item);
  const value = bound && knownValue(bound);
  if (value === undefined && bound) assembler.error(moved(item.span), 'this must be a number that is known here');
  return value ?? 0n;
}

const compare =
  (holds: (value: bigint) => boolean): Test =>
  (assembler, text, start) =>
    holds(conditionValue(assembler, text, start));

const defined: Test = (assembler, text) => {
  const symbol = assembler.symbols.byName.get(text.trim());
  return symbol?.isDefined ?? false;
};

const equalText: Test = (_, text) => {
  const settled = settleBlanks(text);
  const comma = settled.indexOf(',');
  const [a, b] = comma < 0 ? [settled, ''] : [settled.slice(0, comma), settled.slice(comma + 1)];
  return a.trim() === b.trim();
};

const equalStrings: Test = (_, text) => {
  const [a, b] = splitArguments(text) ?? [];
  return a === b;
};

const blank: Test = (_, text) => text.trim() === '';
const not =
  (test: Test): Test =>
  (assembler, text, start) =>
    !test(assembler, text, start);

const tests: Readonly<Record<string, Test>> = {
  '': compare((value) => value !== 0n),
  ne: compare((value) => value !== 0n),
  eq: compare((value) => value === 0n),
  gt: compare((value) => value > 0n),
  ge: compare((value) => value >= 0n),
  lt: compare((value) => value < 0n),
  le: compare((value) => value <= 0n),
  def: defined,
  ndef: not(defined),
  notdef: not(defined),
  b: blank,
  nb: not(blank),
  c: equalText,
  nc: not(equalText),
  eqs: equalStrings,
  nes: not(equalStrings),
};
