/** The grammar of one GNU as instruction in Intel syntax. It builds a concrete tree and acts on nothing. */
import { CstParser, EOF, tokenMatcher } from 'chevrotain';
import {
  AtWord,
  Braced,
  BranchHint,
  Character,
  Close,
  Colon,
  Comma,
  Integer,
  LocalReference,
  Minus,
  Name,
  Open,
  Plus,
  Prefix,
  Star,
  Text,
  Tilde,
} from '../att/tokens.ts';
import { parserOptions } from '../lookahead.ts';
import { onDemand } from '../on-demand.ts';
import {
  CloseBracket,
  Infix,
  Not,
  Offset,
  OpenBracket,
  Ptr,
  RangeWord,
  Register,
  SizeWord,
  tokens,
  WordOperator,
} from './tokens.ts';

export class IntelParser extends CstParser {
  /** @param skipValidations leave out chevrotain's checks of the grammar itself, which a test makes */
  constructor(skipValidations = true) {
    super(tokens, parserOptions(skipValidations));
    this.performSelfAnalysis();
  }

  /** `label: … instruction` */
  readonly statement = this.RULE('statement', () => {
    this.MANY({ GATE: () => tokenMatcher(this.LA(2), Colon), DEF: () => this.SUBRULE(this.label) });
    this.OPTION({ GATE: () => !tokenMatcher(this.LA(1), EOF), DEF: () => this.SUBRULE(this.instruction) });
  });

  /** `name:`, `"name":` or `1:` */
  readonly label = this.RULE('label', () => {
    this.OR([
      { ALT: () => this.CONSUME(Name) },
      { ALT: () => this.CONSUME(Text) },
      { ALT: () => this.CONSUME(Integer) },
      { ALT: () => this.CONSUME(WordOperator, { LABEL: 'Name' }) },
      { ALT: () => this.CONSUME(Not, { LABEL: 'Name' }) },
    ]);
    this.CONSUME(Colon);
  });

  /** `{pseudo} prefix mnemonic operand, operand` */
  readonly instruction = this.RULE('instruction', () => {
    this.MANY(() => {
      this.OR1([{ ALT: () => this.CONSUME(Braced) }, { ALT: () => this.CONSUME(Prefix) }]);
    });
    this.OPTION(() => {
      this.OR([
        { ALT: () => this.CONSUME(Name, { LABEL: 'mnemonic' }) },
        { ALT: () => this.CONSUME(WordOperator, { LABEL: 'mnemonic' }) },
        { ALT: () => this.CONSUME(Not, { LABEL: 'mnemonic' }) },
      ]);
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
          this.SUBRULE(this.expression);
          this.MANY(() => this.CONSUME1(Braced));
        },
      },
    ]);
  });

  /** Operands and operators in a row; the tree builder knows their ranks. */
  readonly expression = this.RULE('expression', () => {
    this.SUBRULE(this.term);
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(Infix, { LABEL: 'operator' }) },
        { ALT: () => this.CONSUME(WordOperator, { LABEL: 'operator' }) },
        { ALT: () => this.CONSUME(Star, { LABEL: 'operator' }) },
        { ALT: () => this.CONSUME(Plus, { LABEL: 'operator' }) },
        { ALT: () => this.CONSUME(Minus, { LABEL: 'operator' }) },
      ]);
      this.SUBRULE1(this.term);
    });
  });

  /** `DWORD PTR fs:-4[rbp][rax]`: modifiers, a segment, a sign, the thing itself and what is added in brackets. */
  readonly term = this.RULE('term', () => {
    this.MANY({ GATE: () => !this.isSizeNumber(), DEF: () => this.SUBRULE(this.prefix) });
    this.OPTION({
      GATE: () => tokenMatcher(this.LA(2), Colon),
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(Name, { LABEL: 'segment' }) },
          { ALT: () => this.CONSUME(Register, { LABEL: 'segment' }) },
        ]);
        this.CONSUME(Colon);
      },
    });
    this.MANY1({ GATE: () => !this.isSizeNumber(), DEF: () => this.SUBRULE1(this.prefix) });
    this.SUBRULE(this.primary);
    this.MANY2(() => this.SUBRULE(this.bracket));
  });

  readonly prefix = this.RULE('prefix', () => {
    this.OR([
      { ALT: () => this.CONSUME(Minus, { LABEL: 'sign' }) },
      { ALT: () => this.CONSUME(Plus, { LABEL: 'sign' }) },
      { ALT: () => this.CONSUME(Tilde, { LABEL: 'sign' }) },
      { ALT: () => this.CONSUME(Not, { LABEL: 'sign' }) },
      { ALT: () => this.CONSUME(Offset) },
      {
        ALT: () => {
          this.CONSUME(SizeWord);
          this.CONSUME(Ptr);
        },
      },
      {
        ALT: () => {
          this.CONSUME(RangeWord);
          this.OPTION(() => this.CONSUME1(Ptr));
        },
      },
    ]);
  });

  readonly primary = this.RULE('primary', () => {
    this.OR([
      { ALT: () => this.CONSUME(Integer) },
      { ALT: () => this.CONSUME(LocalReference) },
      { ALT: () => this.CONSUME(Character) },
      { ALT: () => this.CONSUME(SizeWord) },
      {
        ALT: () => {
          this.OR1([
            { ALT: () => this.CONSUME(Name) },
            { ALT: () => this.CONSUME(Text) },
            { ALT: () => this.CONSUME(Register) },
          ]);
          this.OPTION(() => this.CONSUME(AtWord));
          this.OPTION1(() => this.SUBRULE(this.number));
        },
      },
      {
        ALT: () => {
          this.CONSUME(Open);
          this.SUBRULE(this.expression);
          this.CONSUME(Close);
        },
      },
      { ALT: () => this.SUBRULE(this.bracket) },
    ]);
  });

  /** The number of `st(1)`. */
  readonly number = this.RULE('number', () => {
    this.CONSUME(Open);
    this.CONSUME(Integer);
    this.CONSUME(Close);
  });

  readonly bracket = this.RULE('bracket', () => {
    this.CONSUME(OpenBracket);
    this.SUBRULE(this.expression);
    this.CONSUME(CloseBracket);
  });

  /** `DWORD` without `PTR` is the number 4. */
  private isSizeNumber(): boolean {
    return tokenMatcher(this.LA(1), SizeWord) && !tokenMatcher(this.LA(2), Ptr);
  }
}

/** The one parser; its `input` is set per statement. */
export const intelParser = onDemand(() => new IntelParser());
