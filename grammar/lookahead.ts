/** How the parsers decide which way to go: by two tokens. */
import { type ILookaheadStrategy, type IParserConfig, LLkLookaheadStrategy } from 'chevrotain';

const MAX_LOOKAHEAD = 2;

/** The options of a parser. @param skipValidations leave out chevrotain's checks of the grammar itself */
export const parserOptions = (skipValidations: boolean): IParserConfig => ({
  maxLookahead: MAX_LOOKAHEAD,
  recoveryEnabled: false,
  nodeLocationTracking: 'none',
  skipValidations,
  lookaheadStrategy: new LookaheadOnDemand({ maxLookahead: MAX_LOOKAHEAD }),
});

type Alternation = ReturnType<ILookaheadStrategy['buildLookaheadForAlternation']>;
type Optional = ReturnType<ILookaheadStrategy['buildLookaheadForOptional']>;

/**
 * Chevrotain's own lookahead, but what it does at a decision is worked out when a statement first comes to it: a short program has
 * use for few of them.
 */
class LookaheadOnDemand extends LLkLookaheadStrategy {
  override buildLookaheadForAlternation(
    options: Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0],
  ): Alternation {
    let decide: Alternation | undefined;
    const build = () => super.buildLookaheadForAlternation(options);
    return function (this: ThisParameterType<Alternation>, alternatives) {
      decide ??= build();
      return decide.call(this, alternatives);
    };
  }

  override buildLookaheadForOptional(
    options: Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0],
  ): Optional {
    let decide: Optional | undefined;
    const build = () => super.buildLookaheadForOptional(options);
    return function (this: ThisParameterType<Optional>) {
      decide ??= build();
      return decide.call(this);
    };
  }
}
