/** From the tree of a shape to the trees of the statements that have it: names, numbers and registers in their places. */
import { firstName, firstNumber, firstRegister, type Hole, movement, type RegisterShape } from './shapes.ts';
import type {
  Argument,
  Assignment,
  Directive,
  Expression,
  Instruction,
  IntelInstruction,
  IntelOperand,
  Item,
  Operand,
  Parse,
  Span,
  Statement,
  Word,
} from './tree.ts';

/** The tree of the statement `text`, from the tree of its shape. */
export function fillShape(parse: Parse, text: string, shape: RegisterShape): Parse {
  return { statement: new Filler(text, shape).statement(parse.statement), problems: parse.problems };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Each kind of node is copied in one place of its own, which is what makes copying fast. */
class Filler {
  private readonly text: string;
  private readonly names: readonly Hole[];
  private readonly registers: readonly Hole[];
  private readonly firstRegister: number;

  constructor(text: string, { names, registers, first }: RegisterShape) {
    this.text = text;
    this.names = names;
    this.registers = registers;
    this.firstRegister = first;
  }

  statement({ labels, body }: Statement): Statement {
    const moved = labels.map((label) => ({ ...label, name: this.string(label.name), span: this.span(label.span) }));
    return body ? { labels: moved, body: this.body(body) } : { labels: moved };
  }

  private body(
    body: Assignment | Directive | Instruction | IntelInstruction,
  ): Assignment | Directive | Instruction | IntelInstruction {
    switch (body.kind) {
      case 'assignment':
        return {
          ...body,
          name: this.string(body.name),
          value: this.expression(body.value),
          span: this.span(body.span),
        };
      case 'directive':
        return {
          kind: 'directive',
          name: this.string(body.name),
          nameSpan: this.span(body.nameSpan),
          arguments: body.arguments.map((argument) => this.argument(argument)),
          span: this.span(body.span),
        };
      case 'instruction':
        return { ...this.instruction(body), operands: body.operands.map((operand) => this.operand(operand)) };
      case 'intel instruction':
        return { ...this.instruction(body), operands: body.operands.map((operand) => this.intelOperand(operand)) };
    }
  }

  /** An instruction with its operands as they are. */
  private instruction<T extends Instruction | IntelInstruction>(instruction: T): T {
    const filled: Writable<T> = { ...instruction };
    filled.pseudoPrefixes = this.words(instruction.pseudoPrefixes);
    filled.prefixes = this.words(instruction.prefixes);
    if (instruction.mnemonic) filled.mnemonic = this.word(instruction.mnemonic);
    filled.span = this.span(instruction.span);
    return filled;
  }

  private argument({ items, text, span }: Argument): Argument {
    return { items: items.map((item) => this.item(item)), text: this.string(text), span: this.span(span) };
  }

  private item(item: Item): Item {
    if (item.kind === 'flag') return { ...item, name: this.string(item.name), span: this.span(item.span) };
    return this.expression(item);
  }

  private expression(expression: Expression): Expression {
    const span = this.span(expression.span);
    switch (expression.kind) {
      case 'symbol':
        return this.symbol(expression, span);
      case 'unary':
        return { ...expression, operand: this.expression(expression.operand), span };
      case 'binary': {
        const { kind, operator, left, right } = expression;
        return { kind, operator, left: this.expression(left), right: this.expression(right), span };
      }
      default:
        return { ...expression, span };
    }
  }

  /** A symbol, or the number that one stood for. */
  private symbol(symbol: Expression & { kind: 'symbol' }, span: Span): Expression & { kind: 'symbol' | 'integer' } {
    const { name, modifier } = symbol;
    const index = numberHole(name);
    const value = index === undefined ? undefined : this.names[index]?.number;
    if (value !== undefined) return { kind: 'integer', value, span };
    if (modifier === undefined) return { kind: 'symbol', name: this.string(name), span };
    return { kind: 'symbol', name: this.string(name), modifier: this.string(modifier), span };
  }

  private operand(operand: Operand): Operand {
    switch (operand.kind) {
      case 'register': {
        const filled: Writable<typeof operand> = { ...operand };
        filled.name = this.string(operand.name);
        if (operand.braced) filled.braced = this.words(operand.braced);
        filled.span = this.span(operand.span);
        return filled;
      }
      case 'immediate': {
        const filled: Writable<typeof operand> = { ...operand };
        filled.value = this.expression(operand.value);
        if (operand.braced) filled.braced = this.words(operand.braced);
        filled.span = this.span(operand.span);
        return filled;
      }
      case 'memory': {
        const filled: Writable<typeof operand> = { ...operand };
        if (operand.segment) filled.segment = this.word(operand.segment);
        if (operand.displacement) filled.displacement = this.expression(operand.displacement);
        if (operand.base) filled.base = this.word(operand.base);
        if (operand.index) filled.index = this.word(operand.index);
        if (operand.scale) filled.scale = this.expression(operand.scale);
        if (operand.braced) filled.braced = this.words(operand.braced);
        filled.span = this.span(operand.span);
        return filled;
      }
      case 'rounding':
        return { ...operand, text: this.string(operand.text), span: this.span(operand.span) };
    }
  }

  private intelOperand(operand: IntelOperand): IntelOperand {
    const span = this.span(operand.span);
    switch (operand.kind) {
      case 'symbol':
        return this.symbol(operand, span);
      case 'integer':
      case 'local':
        return { ...operand, span };
      case 'register':
        return { ...operand, name: this.string(operand.name), span };
      case 'rounding':
        return { ...operand, text: this.string(operand.text), span };
      case 'binary':
      case 'indexed':
        return { ...operand, left: this.intelOperand(operand.left), right: this.intelOperand(operand.right), span };
      case 'segment':
        return { ...operand, segment: this.word(operand.segment), operand: this.intelOperand(operand.operand), span };
      case 'braced':
        return { ...operand, operand: this.intelOperand(operand.operand), braced: this.words(operand.braced), span };
      default:
        return { ...operand, operand: this.intelOperand(operand.operand), span };
    }
  }

  private words(words: readonly Word[]): readonly Word[] {
    return words.length === 0 ? words : words.map((word) => this.word(word));
  }

  private word({ text, span }: Word): Word {
    return { text: this.string(text), span: this.span(span) };
  }

  private span({ start, end }: Span): Span {
    const { names, registers } = this;
    return {
      start: start + movement(start, names) + movement(start, registers),
      end: end + movement(end, names) + movement(end, registers),
    };
  }

  private string(shaped: string): string {
    // Most are nothing but a placeholder, or have none.
    if (shaped.length === 1) return this.character(shaped);
    return hasPlaceholder(shaped)
      ? shaped.replace(/[\ue000-\ue2ff]/g, (character) => this.character(character))
      : shaped;
  }

  /** What a placeholder stands for; any other character stands for itself. */
  private character(character: string): string {
    const code = character.charCodeAt(0);
    if (code < firstName) return character;
    const ours = code < firstRegister ? this.names : (code & ~0xf) === this.firstRegister ? this.registers : [];
    const hole = ours[code & 0xf];
    // One that is not ours: the text is a shape itself.
    return hole ? this.text.slice(hole.start, hole.end) : character;
  }
}

/** Which number a name in a tree is the placeholder of. */
function numberHole(name: string): number | undefined {
  if (name.length !== 1) return undefined;
  const code = name.charCodeAt(0);
  return code >= firstNumber && code < firstRegister ? code & 0xf : undefined;
}

function hasPlaceholder(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= firstName) return true;
  return false;
}
