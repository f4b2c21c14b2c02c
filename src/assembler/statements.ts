/**
 * What is remembered of statements. Compilers repeat themselves: most statements have been seen before, or one that
 * differs only in names and numbers has.
 */
import {
  fillShape,
  hasHugeNumber,
  isIntelWord,
  isPrefix,
  type Parse,
  parseAtt,
  parseIntel,
  type RegisterShape,
  type Shape,
  shapeOf,
  withoutBareRegisters,
  withoutRegisters,
} from '../../grammar/index.ts';
import { isConditional } from './directives/conditions.ts';
import { type Head, splitHead } from './input.ts';
import type { Made } from './instructions/made.ts';
import type { Template } from './instructions/templates.ts';
import { isZeroIndex, registerNamed } from './registers.ts';
import type { Syntax } from './syntax.ts';

/** Directives whose arguments are text that the grammar must not look at. */
const rawDirective =
  /^\.(?:macro|endm|irp|irpc|irep|irepc|rept|rep|endr|purgem|altmacro|noaltmacro|title|ttl|sbttl|name|format|ident|symver|func|endfunc|spc|llen|plen|noformat|print|addrsig|addrsig_sym)$/;

/** What the first word of a statement says of it. */
interface FirstWord {
  /** In lower case. */
  readonly name: string;
  readonly isDirective: boolean;
  /** It begins with a prefix, so that the mnemonic looks like an operand. */
  readonly isPrefixed: boolean;
  /** It may be of the family of `.if`. */
  readonly isConditional: boolean;
  /** A directive whose arguments are text that the grammar must not look at. */
  readonly isRaw: boolean;
}

/** What all statements of one shape have in common. */
interface Kind {
  readonly head: Head;
  readonly word: FirstWord;
  /** How its instructions are made; `null` if each is on its own. */
  template: Template | null | undefined;
  /** The tree of the shape of a directive; `null` if it has none. */
  tree: Parse | null | undefined;
}

/** A statement, with what is known of it. */
export class Statement {
  readonly text: string;
  readonly kind: Kind;
  /** Absent for a statement that has more in it than shapes have, and where it is of no use any more. */
  shape: Shape | undefined;
  /** What this very instruction becomes, if that depends on nothing around it. */
  made: Made | undefined;
  private readonly memory: Memory;
  private parsed: Parse | undefined;

  constructor(text: string, kind: Kind, shape: Shape | undefined, memory: Memory) {
    this.text = text;
    this.kind = kind;
    this.shape = shape;
    this.memory = memory;
  }

  /** Notes what it becomes, always: how it is written does not matter any more. */
  becomes(made: Made): void {
    this.made = made;
    this.parsed = undefined;
    this.shape = undefined;
  }

  /** Its tree, or what is wrong with it. */
  get parse(): Parse {
    this.parsed ??= this.fill() ?? this.memory.parse(this.text);
    return this.parsed;
  }

  private fill(): Parse | undefined {
    const { shape, kind } = this;
    if (!shape) return undefined;
    if (!kind.word.isDirective) return this.memory.fill(this.text, withoutRegisters(shape)) ?? undefined;
    // Directives are of few kinds, so each has its own tree.
    if (kind.tree === undefined) kind.tree = this.memory.fill(shape.text, withoutRegisters(asStatement(shape)));
    if (!kind.tree || shape.holes.length === 0) return kind.tree ?? undefined;
    return fillShape(kind.tree, this.text, { ...noRegisters, text: shape.text, names: shape.holes });
  }

  /** Whether one template may do for all instructions of its shape. */
  get mayHaveTemplate(): boolean {
    const { shape, kind } = this;
    return shape !== undefined && shape.holes.length > 0 && kind.template !== null && !hasHugeNumber(shape);
  }
}

/** After so many, everything is forgotten: memory is bounded. */
const most = 20_000;

/** The statements seen in one syntax. */
class Memory {
  private readonly statements = new Map<string, Statement>();
  private readonly kinds = new Map<string, Kind>();
  /** Trees of shapes without registers; `null` for what does not parse. */
  private readonly trees = new Map<string, Parse | null>();
  readonly parse: (text: string) => Parse;
  private readonly isReserved: ((word: string) => boolean) | undefined;

  constructor(parse: (text: string) => Parse, isReserved?: (word: string) => boolean) {
    this.parse = parse;
    this.isReserved = isReserved;
  }

  /** The statement whose text is `text`. */
  recall(text: string): Statement {
    const known = this.statements.get(text);
    if (known) return known;
    const found = shapeOf(text, this.isReserved);
    const kind = found ? this.kindOf(found) : kindOfHead(splitHead(text));
    const shape = kind.word.isPrefixed ? undefined : found;
    const statement = new Statement(text, kind, shape, this);
    // A statement with names in it seldom comes again.
    if (!shape?.holes.some(({ name }) => name !== undefined)) {
      if (this.statements.size >= most) this.statements.clear();
      this.statements.set(text, statement);
    }
    return statement;
  }

  /** The tree of the statement `text`, which has this shape; `null` if that does not parse. */
  fill(text: string, shape: RegisterShape): Parse | null {
    const tree = this.tree(shape.text);
    return tree && shape.names.length + shape.registers.length > 0 ? fillShape(tree, text, shape) : tree;
  }

  /** The tree of a shape without registers; `null` if it does not parse. */
  private tree(shape: string): Parse | null {
    let tree = this.trees.get(shape);
    if (tree === undefined) {
      const parsed = this.parse(shape);
      tree = parsed.problems.length > 0 ? null : parsed;
      if (this.trees.size >= most) this.trees.clear();
      this.trees.set(shape, tree);
    }
    return tree;
  }

  private kindOf({ text, word, holes }: Shape): Kind {
    // Without a hole the shape is the whole statement, which is remembered itself.
    if (holes.length === 0) return kindOfHead(headOf(text, word));
    let kind = this.kinds.get(text);
    if (!kind) {
      if (this.kinds.size >= most) this.kinds.clear();
      kind = kindOfHead(headOf(text, word));
      this.kinds.set(text, kind);
    }
    return kind;
  }
}

const firstWords = new Map<string, FirstWord>();

function firstWord(word: string): FirstWord {
  let first = firstWords.get(word);
  if (!first) {
    const name = word.toLowerCase();
    const isDirective = name.startsWith('.');
    first = {
      name,
      isDirective,
      isPrefixed: !isDirective && isPrefix(name),
      isConditional: isDirective && isConditional(name),
      isRaw: isDirective && rawDirective.test(name),
    };
    if (firstWords.size >= most) firstWords.clear();
    firstWords.set(word, first);
  }
  return first;
}

const kindOfHead = (head: Head): Kind => ({ head, word: firstWord(head.word), template: undefined, tree: undefined });

/** The head of a statement without labels, whose first word has this length. */
function headOf(text: string, word: number): Head {
  let restStart = word;
  while (text[restStart] === ' ' || text[restStart] === '\t') restStart++;
  return { labels: 0, word: firstWord(text.slice(0, word)).name, restStart };
}

const noRegisters = { registers: [], first: 0 };

/** A shape as the statement that its text is: its holes hold their placeholders. */
function asStatement(shape: Shape): Shape {
  const holes = shape.holes.map(({ at }) => {
    return { at, start: at, end: at + 1, name: shape.text.charAt(at), number: undefined };
  });
  return { ...shape, holes };
}

const isReserved = (word: string): boolean => isIntelWord(word) || registerNamed(word.toLowerCase()) !== undefined;

/** Parses a statement in AT&T syntax whose registers have no `%`; those of no index are some if `indexRegisters` is set. */
const parseBareAtt =
  (indexRegisters: boolean) =>
  (text: string): Parse => {
    if (text.startsWith('.')) return parseAtt(text);
    const isRegister = (word: string): boolean =>
      registerNamed(word.toLowerCase()) !== undefined || (indexRegisters && isZeroIndex(word));
    const shape = withoutBareRegisters(text, isRegister);
    const parse = parseAtt(shape.text);
    // Problems are told in terms of the text as it was written.
    return parse.problems.length > 0 ? parseAtt(text) : fillShape(parse, text, shape);
  };

const memories = new Map<string, Memory>();
/** The syntax of the last statement, with what is remembered of its statements. */
let latest: { readonly syntax: Syntax; readonly memory: Memory } | undefined;

/** What is remembered of statements in `syntax`: what they mean may depend on all of it. */
function memoryOf(syntax: Syntax): Memory {
  if (latest?.syntax === syntax) return latest.memory;
  const { name, bareRegisters, indexRegisters } = syntax;
  const key = JSON.stringify(syntax);
  let memory = memories.get(key);
  if (!memory) {
    if (name === 'intel') memory = new Memory(parseIntel, isReserved);
    else memory = bareRegisters ? new Memory(parseBareAtt(indexRegisters), isReserved) : new Memory(parseAtt);
    memories.set(key, memory);
  }
  latest = { syntax, memory };
  return memory;
}

/** The statement that `text` is in `syntax`, in the state in which it was left. */
export function recall(text: string, syntax: Syntax): Statement {
  return memoryOf(syntax).recall(text);
}
