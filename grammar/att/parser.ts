/** The grammar of one GNU as statement in AT&T syntax. It builds a concrete tree and acts on nothing. */
import { CstParser, EOF, type IToken, tokenMatcher } from 'chevrotain';
import { parserOptions } from '../lookahead.ts';
import { onDemand } from '../on-demand.ts';
import {
  AtWord,
  Bang,
  Braced,
  BranchHint,
  Character,
  Close,
  Colon,
  Comma,
  Dollar,
  Equals,
  EqualsTwice,
  Float,
  Infix,
  Integer,
  LocalReference,
  Minus,
  Name,
  Open,
  Percent,
  Plus,
  Prefix,
  Register,
  Star,
  Text,
  Tilde,
  tokens,
} from './tokens.ts';

export class AttParser extends CstParser {
  /** @param skipValidations leave out chevrotain's checks of the grammar itself, which a test makes */
  constructor(skipValidations = true) {
    super(tokens, parserOptions(skipValidations));
    this.performSelfAnalysis();
  }

  /** `label: … body` */
  readonly statement = this.RULE('statement', () => {
    this.MANY({ GATE: () => tokenMatcher(this.LA(2), Colon), DEF: () => this.SUBRULE(this.label) });
    this.OPTION({
      GATE: () => !tokenMatcher(this.LA(1), EOF),
      DEF: () =>
        this.OR([
          { GATE: () => this.isAssignment(), ALT: () => this.SUBRULE(this.assignment), IGNORE_AMBIGUITIES: true },
          {
            GATE: () => this.LA(1).image.startsWith('.'),
            ALT: () => this.SUBRULE(this.directive),
            IGNORE_AMBIGUITIES: true,
          },
          { ALT: () => this.SUBRULE(this.instruction) },
        ]),
    });
  });

  /** `name:`, `"name":` or `1:` */
  readonly label = this.RULE('label', () => {
    this.OR([
      { ALT: () => this.CONSUME(Name) },
      { ALT: () => this.CONSUME(Text) },
      { ALT: () => this.CONSUME(Integer) },
    ]);
    this.CONSUME(Colon);
  });

  /** `name = expression` */
  readonly assignment = this.RULE('assignment', () => {
    this.CONSUME(Name);
    this.OR1([{ ALT: () => this.CONSUME(Equals) }, { ALT: () => this.CONSUME(EqualsTwice) }]);
    this.SUBRULE(this.expression);
  });

  /** `.name argument, argument` */
  readonly directive = this.RULE('directive', () => {
    this.CONSUME(Name);
    this.SUBRULE(this.argument);
    this.MANY(() => {
      this.CONSUME(Comma);
      this.SUBRULE1(this.argument);
    });
  });

  /** What stands between two commas: items with blanks between them, or nothing. */
  readonly argument = this.RULE('argument', () => {
    this.MANY(() => this.SUBRULE(this.item));
  });

  readonly item = this.RULE('item', () => {
    this.OR([
      { ALT: () => this.CONSUME(AtWord) },
      { ALT: () => this.CONSUME(Register) },
      { ALT: () => this.SUBRULE(this.expression) },
    ]);
  });

  /** `{pseudo} prefix mnemonic operand, operand` */
  readonly instruction = this.RULE('instruction', () => {
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(Braced) }, { ALT: () => this.CONSUME(Prefix) }]);
    });
    this.OPTION(() => {
      this.CONSUME(Name);
      this.OPTION2(() => this.CONSUME(BranchHint));
      this.OPTION1({
        GATE: () => !tokenMatcher(this.LA(1), EOF),
        DEF: () => {
          this.SUBRULE(this.operand);
          this.MANY2(() => {
            this.CONSUME(Comma);
            this.SUBRULE1(this.operand);
          });
        },
      });
    });
  });

  /** An operand with what is said of it in braces, or `{rn-sae}` alone. */
  readonly operand = this.RULE('operand', () => {
    this.OR([
      { ALT: () => this.CONSUME(Braced, { LABEL: 'alone' }) },
      {
        ALT: () => {
          this.SUBRULE(this.plainOperand);
          this.MANY(() => this.CONSUME1(Braced));
        },
      },
    ]);
  });

  readonly plainOperand = this.RULE('plainOperand', () => {
    this.OPTION(() => this.CONSUME(Star));
    this.OR([
      { ALT: () => this.SUBRULE(this.immediate) },
      {
        ALT: () => {
          this.SUBRULE(this.register);
          this.OPTION1(() => {
            this.CONSUME(Colon);
            this.SUBRULE(this.memory);
          });
        },
      },
      { ALT: () => this.SUBRULE1(this.memory) },
    ]);
  });

  readonly immediate = this.RULE('immediate', () => {
    this.CONSUME(Dollar);
    this.SUBRULE(this.expression);
  });

  /** `%rax` or `%st(3)` */
  readonly register = this.RULE('register', () => {
    this.CONSUME(Register);
    this.OPTION(() => {
      this.CONSUME(Open);
      this.CONSUME(Integer);
      this.CONSUME(Close);
    });
  });

  /** `displacement(%base,%index,scale)`; at least one of the two parts. */
  readonly memory = this.RULE('memory', () => {
    this.OR([
      { GATE: () => this.isAddress(), ALT: () => this.SUBRULE(this.address), IGNORE_AMBIGUITIES: true },
      {
        ALT: () => {
          this.SUBRULE(this.expression);
          this.OPTION(() => this.SUBRULE1(this.address));
        },
      },
    ]);
  });

  readonly address = this.RULE('address', () => {
    this.CONSUME(Open);
    this.OPTION(() => this.CONSUME(Register));
    this.OPTION1(() => {
      this.CONSUME(Comma);
      this.OR([
        {
          ALT: () => {
            this.CONSUME1(Register);
            this.OPTION2(() => {
              this.CONSUME1(Comma);
              this.OPTION3(() => this.SUBRULE(this.expression));
            });
          },
        },
        // A scale without an index scales nothing.
        { ALT: () => this.SUBRULE1(this.expression) },
      ]);
    });
    this.CONSUME(Close);
  });

  /** Operands and operators in a row; the tree builder knows their ranks. */
  readonly expression = this.RULE('expression', () => {
    this.SUBRULE(this.term);
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            this.OR1([
              { ALT: () => this.CONSUME(Infix, { LABEL: 'operator' }) },
              { ALT: () => this.CONSUME(Star, { LABEL: 'operator' }) },
              { ALT: () => this.CONSUME(Percent, { LABEL: 'operator' }) },
              { ALT: () => this.CONSUME(Plus, { LABEL: 'operator' }) },
              { ALT: () => this.CONSUME(Minus, { LABEL: 'operator' }) },
              { ALT: () => this.CONSUME(Bang, { LABEL: 'operator' }) },
              { ALT: () => this.CONSUME(EqualsTwice, { LABEL: 'operator' }) },
            ]);
            this.SUBRULE1(this.term);
          },
        },
        // `17 %x` is a remainder: a register cannot follow an operand.
        { ALT: () => this.SUBRULE(this.remainder) },
      ]),
    );
  });

  readonly remainder = this.RULE('remainder', () => {
    this.CONSUME(Register);
  });

  readonly term = this.RULE('term', () => {
    this.MANY(() =>
      this.OR([
        { ALT: () => this.CONSUME(Minus, { LABEL: 'prefix' }) },
        { ALT: () => this.CONSUME(Plus, { LABEL: 'prefix' }) },
        { ALT: () => this.CONSUME(Tilde, { LABEL: 'prefix' }) },
        { ALT: () => this.CONSUME(Bang, { LABEL: 'prefix' }) },
      ]),
    );
    this.OR1([
      { ALT: () => this.CONSUME(Integer) },
      { ALT: () => this.CONSUME(Float) },
      { ALT: () => this.CONSUME(LocalReference) },
      { ALT: () => this.CONSUME(Character) },
      {
        ALT: () => {
          this.OR2([{ ALT: () => this.CONSUME(Name) }, { ALT: () => this.CONSUME(Text) }]);
          this.OPTION(() => this.CONSUME(AtWord));
        },
      },
      {
        ALT: () => {
          this.CONSUME(Open);
          this.SUBRULE(this.expression);
          this.CONSUME(Close);
        },
      },
    ]);
  });

  private isAssignment(): boolean {
    const next: IToken = this.LA(2);
    return tokenMatcher(next, Equals) || tokenMatcher(next, EqualsTwice);
  }

  /** A parenthesis opens an address, rather than an expression, if a register, comma or its end follows. */
  private isAddress(): boolean {
    if (!tokenMatcher(this.LA(1), Open)) return false;
    const next = this.LA(2);
    return tokenMatcher(next, Register) || tokenMatcher(next, Comma) || tokenMatcher(next, Close);
  }
}

/** The one parser; its `input` is set per statement. */
export const attParser = onDemand(() => new AttParser());
