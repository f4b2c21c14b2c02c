/** All directives by name. */
import type { Directive } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { alignmentDirectives } from './alignment.ts';
import { cfiDirectives } from './cfi.ts';
import { controlDirectives } from './control.ts';
import { dataDirectives } from './data.ts';
import { debugDirectives } from './debugging.ts';
import { sectionDirectives } from './sections.ts';
import { symbolDirectives } from './symbols.ts';
import { syntaxDirectives } from './syntax.ts';

/** Carries out one directive; `rest` is what follows its name, as it was written. */
export type DirectiveHandler = (assembler: Assembler, directive: Directive, rest: string) => void;

const handlers: Readonly<Record<string, DirectiveHandler>> = {
  ...alignmentDirectives,
  ...cfiDirectives,
  ...controlDirectives,
  ...dataDirectives,
  ...debugDirectives,
  ...sectionDirectives,
  ...symbolDirectives,
  ...syntaxDirectives,
};

/** Carries out `directive`; returns false if there is no such directive. */
export function runDirective(assembler: Assembler, directive: Directive, rest: string): boolean {
  const handler = handlers[directive.name];
  handler?.(assembler, directive, rest);
  return handler !== undefined;
}

/** Every directive's name, with its dot. */
export function directiveNames(): string[] {
  return Object.keys(handlers);
}
