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
  type Shape,
  shapeOf,
} from '../../grammar/index.ts';
import type { Syntax } from './assembler.ts';
import { isConditional } from './conditions.ts';
import { type Head, splitHead } from './input.ts';
import type { Made } from './instructions/made.ts';
import { registerNamed } from './instructions/registers.ts';
import type { Template } from './instructions/templates.ts';

/** Directives whose arguments are text that the grammar must not look at. */
const rawDirective =
  /^\.(?:macro|endm|irp|irpc|rept|rep|endr|purgem|altmacro|noaltmacro|title|sbttl|ident|symver|print|addrsig|addrsig_sym)$/;

/** What all statements of one shape have in common. */
interface Kind {
  readonly head: Head;
  /** It may be of the family of `.if`. */
  readonly isConditional: boolean;
  /** A directive whose arguments are text that the grammar must not look at. */
  readonly isRaw: boolean;
  /** The tree of the shape; `null` if it has none. */
  tree?: Parse | null;
  /** How its instructions are made; `null` if each is on its own. */
  template?: Template | null;
}

/** A statement, with what is known of it. */
export class Statement {
  readonly text: string;
  readonly kind: Kind;
  /** Absent for a statement that is a shape of its own. */
  readonly shape: Shape | undefined;
  /** What this very instruction becomes, if that depends on nothing around it. */
  made: Made | undefined;
  private readonly parseText: (text: string) => Parse;
  private parsed: Parse | undefined;

  constructor(text: string, kind: Kind, shape: Shape | undefined, parse: (text: string) => Parse) {
    this.text = text;
    this.kind = kind;
    this.shape = shape;
    this.parseText = parse;
  }

  /** Its tree, or what is wrong with it. */
  get parse(): Parse {
    this.parsed ??= this.fill() ?? this.parseText(this.text);
    return this.parsed;
  }

  private fill(): Parse | undefined {
    const { shape, kind } = this;
    if (!shape) return undefined;
    if (kind.tree === undefined) {
      const tree = this.parseText(shape.text);
      kind.tree = tree.problems.length > 0 ? null : tree;
    }
    return kind.tree ? fillShape(kind.tree, this.text, shape) : undefined;
  }

  /** Whether one template may do for all instructions of its shape. */
  get mayHaveTemplate(): boolean {
    return this.shape !== undefined && this.kind.template !== null && !hasHugeNumber(this.shape);
  }
}

/** After so many, everything is forgotten: memory is bounded. */
const most = 20_000;

/** The statements seen in one syntax. */
class Memory {
  private readonly statements = new Map<string, Statement>();
  private readonly kinds = new Map<string, Kind>();
  private readonly parse: (text: string) => Parse;
  private readonly isReserved: ((word: string) => boolean) | undefined;

  constructor(parse: (text: string) => Parse, isReserved?: (word: string) => boolean) {
    this.parse = parse;
    this.isReserved = isReserved;
  }

  /** The statement whose text is `text`. */
  recall(text: string): Statement {
    const known = this.statements.get(text);
    if (known) return known;
    const shape = shapeOf(text, this.isReserved);
    const isShaped = shape !== undefined && shape.holes.length > 0 && !isPrefix(firstWord(text));
    const statement = new Statement(
      text,
      this.kind(isShaped ? shape.text : text),
      isShaped ? shape : undefined,
      this.parse,
    );
    // A statement with names in it seldom comes again.
    if (!isShaped || shape.holes.every(({ name }) => name === undefined)) {
      if (this.statements.size >= most) this.statements.clear();
      this.statements.set(text, statement);
    }
    return statement;
  }

  private kind(shape: string): Kind {
    let kind = this.kinds.get(shape);
    if (!kind) {
      if (this.kinds.size >= most) this.kinds.clear();
      const head = splitHead(shape);
      kind = { head, isConditional: isConditional(head.word), isRaw: rawDirective.test(head.word) };
      this.kinds.set(shape, kind);
    }
    return kind;
  }
}

const firstWord = (text: string): string => {
  const blank = text.search(/\s/);
  return blank < 0 ? text : text.slice(0, blank);
};

const isReserved = (word: string): boolean => isIntelWord(word) || registerNamed(word.toLowerCase()) !== undefined;

const memories = {
  att: new Memory(parseAtt),
  attBare: new Memory(parseAtt),
  intel: new Memory(parseIntel, isReserved),
  intelBare: new Memory(parseIntel, isReserved),
};

/** The statement that `text` is in `syntax`, in the state in which it was left. */
export function recall(text: string, { name, bareRegisters }: Syntax): Statement {
  return memories[bareRegisters ? (`${name}Bare` as const) : name].recall(text);
}
