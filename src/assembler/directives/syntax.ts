/** Directives that choose how instructions are written. "Using as", section AT&T Syntax versus Intel Syntax. */
import { textOf } from './arguments.ts';
import type { DirectiveHandler } from './index.ts';

/** `.intel_syntax noprefix`, `.att_syntax prefix`; without an argument, registers keep their `%`. */
const syntax =
  (name: 'att' | 'intel'): DirectiveHandler =>
  (assembler, directive) => {
    const option = textOf(directive.arguments[0]);
    if (option !== '' && option !== 'prefix' && option !== 'noprefix') {
      assembler.error(directive.arguments[0]!.span, `\`${option}\` is neither \`prefix\` nor \`noprefix\``);
      return;
    }
    assembler.syntax = { name, bareRegisters: option === 'noprefix' };
  };

export const syntaxDirectives: Readonly<Record<string, DirectiveHandler>> = {
  '.att_syntax': syntax('att'),
  '.intel_syntax': syntax('intel'),
};
