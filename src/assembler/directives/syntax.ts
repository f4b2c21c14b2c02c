/** Directives that choose how instructions are written. "Using as", section AT&T Syntax versus Intel Syntax. */
import { numberAt, textOf } from './arguments.ts';
import type { DirectiveHandler } from './handler.ts';

/** `.intel_syntax noprefix`, `.att_syntax prefix`; without an argument, registers keep their `%`. */
const syntax =
  (name: 'att' | 'intel'): DirectiveHandler =>
  (assembler, directive) => {
    const option = textOf(directive.arguments[0]);
    if (option !== '' && option !== 'prefix' && option !== 'noprefix') {
      assembler.error(directive.arguments[0]!.span, `\`${option}\` is neither \`prefix\` nor \`noprefix\``);
      return;
    }
    assembler.syntax = { ...assembler.syntax, name, bareRegisters: option === 'noprefix' };
  };

/** `.intel_mnemonic`: x87 names mean in AT&T syntax what they mean in Intel's manuals. */
const mnemonics =
  (intelNames: boolean): DirectiveHandler =>
  (assembler) => {
    assembler.syntax = { ...assembler.syntax, intelNames };
  };

/** `.allow_index_reg`: `%riz` and `%eiz`, which stand for no index, may be written. */
const indexRegisters =
  (allowed: boolean): DirectiveHandler =>
  (assembler) => {
    assembler.syntax = { ...assembler.syntax, indexRegisters: allowed };
  };

/** `.mri 1` would ask for the syntax of another assembler. */
const mri: DirectiveHandler = (assembler, directive) => {
  const value = numberAt(assembler, directive, 0, 0n);
  if (value !== undefined && value !== 0n) assembler.error(directive.span, 'the syntax of MRI assemblers is not known');
};

export const syntaxDirectives: Readonly<Record<string, DirectiveHandler>> = {
  '.att_syntax': syntax('att'),
  '.intel_syntax': syntax('intel'),
  '.mri': mri,
  '.att_mnemonic': mnemonics(false),
  '.intel_mnemonic': mnemonics(true),
  '.allow_index_reg': indexRegisters(true),
  '.disallow_index_reg': indexRegisters(false),
};
