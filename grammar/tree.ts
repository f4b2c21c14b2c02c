/**
 * The syntax tree of one GNU as statement.
 *
 * A tree knows nothing but the statement's text: spans are offsets into it, registers and mnemonics are words. That
 * makes equal texts have equal trees, so they can be cached, and leaves every meaning to the assembler.
 */

/** A piece of the statement's text: from `start` (inclusive) to `end` (exclusive), in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word as it was written, such as a mnemonic, prefix or register name (without its `%`). */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** Binary operators of GNU as expressions ("Using as", section Infix Operators). */
export type BinaryOperator =
  | '*'
  | '/'
  | '%'
  | '<<'
  | '>>'
  | '|'
  | '&'
  | '^'
  | '!'
  | '+'
  | '-'
  | '=='
  | '<>'
  | '!='
  | '<'
  | '>'
  | '>='
  | '<='
  | '&&'
  | '||';

/** Prefix operators of GNU as expressions. */
export type UnaryOperator = '-' | '+' | '~' | '!';

/** An expression. Integers are exact; the assembler decides how many bits count. */
export type Expression =
  | { readonly kind: 'integer'; readonly value: bigint; readonly span: Span }
  | { readonly kind: 'float'; readonly value: number; readonly span: Span }
  | {
      readonly kind: 'symbol';
      readonly name: string;
      /** What follows `@`, as in `foo@GOTPCREL`. */
      readonly modifier?: string;
      readonly span: Span;
    }
  | { readonly kind: 'local'; readonly number: number; readonly direction: 'back' | 'forward'; readonly span: Span }
  | { readonly kind: 'string'; readonly bytes: Uint8Array; readonly span: Span }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression; readonly span: Span }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    };

/** A register operand, `%rax` or `%st(3)`; `name` is in lower case, without `%`, and without blanks. */
export interface RegisterOperand {
  readonly kind: 'register';
  readonly name: string;
  /** Written with a star, as in `jmp *%rax`. */
  readonly indirect: boolean;
  /** What follows in braces, without them: a mask, `z`. */
  readonly braced?: readonly Word[];
  readonly span: Span;
}

/** An immediate operand, `$expression`. */
export interface ImmediateOperand {
  readonly kind: 'immediate';
  readonly value: Expression;
  /** What follows in braces; nothing may. */
  readonly braced?: readonly Word[];
  readonly span: Span;
}

/** A memory operand or branch target: `%segment:displacement(%base,%index,scale)`, every part optional. */
export interface MemoryOperand {
  readonly kind: 'memory';
  readonly segment?: Word;
  readonly displacement?: Expression;
  readonly base?: Word;
  readonly index?: Word;
  readonly scale?: Expression;
  /** Something stood in parentheses after the displacement, even if it was empty. */
  readonly parenthesised: boolean;
  /** Written with a star, as in `jmp *8(%rax)`. */
  readonly indirect: boolean;
  /** What follows in braces, without them: a mask, `1to16`. */
  readonly braced?: readonly Word[];
  readonly span: Span;
}

/** `{rn-sae}`, written like an operand: how to round, and that exceptions are suppressed. */
export interface RoundingOperand {
  readonly kind: 'rounding';
  readonly text: string;
  readonly span: Span;
}

/** An operand of an instruction. */
export type Operand = RegisterOperand | ImmediateOperand | MemoryOperand | RoundingOperand;

/** The size that `DWORD PTR` and its like name, in lower case. */
export type SizeName =
  | 'byte'
  | 'word'
  | 'dword'
  | 'fword'
  | 'qword'
  | 'tbyte'
  | 'oword'
  | 'mmword'
  | 'xmmword'
  | 'ymmword'
  | 'zmmword';

/**
 * An operand in Intel syntax, as it was written. Whether a name is a register, and so what the operand is, only the
 * assembler knows.
 */
export type IntelOperand =
  | (Expression & { readonly kind: 'integer' | 'symbol' | 'local' })
  /** `%rax`, without the percent sign and in lower case. */
  | { readonly kind: 'register'; readonly name: string; readonly span: Span }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: IntelOperand; readonly span: Span }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: IntelOperand;
      readonly right: IntelOperand;
      readonly span: Span;
    }
  /** `zmm1{k1}{z}` */
  | {
      readonly kind: 'braced';
      readonly operand: IntelOperand;
      readonly braced: readonly Word[];
      readonly span: Span;
    }
  | RoundingOperand
  /** `[rax]` */
  | { readonly kind: 'bracket'; readonly operand: IntelOperand; readonly span: Span }
  /** `foo[rax]`: the sum of both. */
  | { readonly kind: 'indexed'; readonly left: IntelOperand; readonly right: IntelOperand; readonly span: Span }
  /** `fs:foo` */
  | { readonly kind: 'segment'; readonly segment: Word; readonly operand: IntelOperand; readonly span: Span }
  /** `DWORD PTR foo`, or `DWORD BCST foo`: an element that is broadcast */
  | {
      readonly kind: 'sized';
      readonly size: SizeName;
      readonly broadcast?: true;
      readonly operand: IntelOperand;
      readonly span: Span;
    }
  /** `NEAR PTR foo`, `SHORT foo` */
  | {
      readonly kind: 'ranged';
      readonly range: 'near' | 'far' | 'short';
      readonly operand: IntelOperand;
      readonly span: Span;
    }
  /** `OFFSET foo` */
  | { readonly kind: 'offset'; readonly operand: IntelOperand; readonly span: Span };

/** An instruction in Intel syntax. */
export interface IntelInstruction {
  readonly kind: 'intel instruction';
  readonly pseudoPrefixes: readonly Word[];
  readonly prefixes: readonly Word[];
  readonly mnemonic?: Word;
  /** The destination comes first. */
  readonly operands: readonly IntelOperand[];
  readonly span: Span;
}

/** One label before a statement: a name, or a number for a local label (`1:`). */
export interface Label {
  readonly name: string;
  /** Set for a local numeric label. */
  readonly number?: number;
  readonly span: Span;
}

/** `symbol = expression`, or `symbol == expression` which may be given only once. */
export interface Assignment {
  readonly kind: 'assignment';
  readonly name: string;
  readonly once: boolean;
  readonly value: Expression;
  readonly span: Span;
}

/** One item of a directive's argument: an expression, a string (kind `string`), or a flag such as `@progbits`. */
export type Item = Expression | { readonly kind: 'flag'; readonly name: string; readonly span: Span };

/** A directive's argument: what stands between two commas. Nothing at all gives no items. */
export interface Argument {
  readonly items: readonly Item[];
  /** The argument as it was written, without blanks around it. */
  readonly text: string;
  readonly span: Span;
}

/** A directive; `name` is in lower case and keeps its dot. */
export interface Directive {
  readonly kind: 'directive';
  readonly name: string;
  readonly nameSpan: Span;
  readonly arguments: readonly Argument[];
  readonly span: Span;
}

/** An instruction, or prefixes alone (as in `rep; movsb`). */
export interface Instruction {
  readonly kind: 'instruction';
  /** `{disp32}` and its like, without the braces. */
  readonly pseudoPrefixes: readonly Word[];
  /** Prefixes by their names; a branch hint is one too, with its comma. */
  readonly prefixes: readonly Word[];
  readonly mnemonic?: Word;
  readonly operands: readonly Operand[];
  readonly span: Span;
}

/** A statement: labels, and what follows them. */
export interface Statement {
  readonly labels: readonly Label[];
  readonly body?: Assignment | Directive | Instruction | IntelInstruction;
}

/** Something the grammar does not accept. */
export interface SyntaxProblem {
  readonly message: string;
  readonly hint?: string;
  readonly span: Span;
}

/** The outcome of parsing one statement: without problems the tree is complete. */
export interface Parse {
  readonly statement: Statement;
  readonly problems: readonly SyntaxProblem[];
}
