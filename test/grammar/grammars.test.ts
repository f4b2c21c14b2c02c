// What chevrotain finds out about a grammar when it is asked to: at run time it is not, to start quickly.

import { Lexer } from 'chevrotain';
import { describe, expect, test } from 'vitest';
import { AttParser } from '../../grammar/att/parser.ts';
import { tokens as attTokens } from '../../grammar/att/tokens.ts';
import { IntelParser } from '../../grammar/intel/parser.ts';
import { tokens as intelTokens } from '../../grammar/intel/tokens.ts';

describe.each([
  ['AT&T', AttParser, attTokens],
  ['Intel', IntelParser, intelTokens],
] as const)('%s syntax', (_, Parser, tokens) => {
  test('the grammar is not ambiguous, nor left-recursive, nor without definition', () => {
    expect(() => new Parser(false)).not.toThrow();
  });
  test('the lexer can reach every token', () => {
    const { lexerDefinitionErrors } = new Lexer([...tokens], { positionTracking: 'onlyOffset' });
    expect(lexerDefinitionErrors).toEqual([]);
  });
});
