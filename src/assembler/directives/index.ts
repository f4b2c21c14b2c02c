/** All directives by name. */
import type { Directive } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { alignmentDirectives } from './alignment.ts';
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
  if (handler) handler(assembler, directive, rest);
  else if (!directive.name.startsWith('.cfi_')) return false;
  return true;
}

/** Every directive's name, with its dot. */
export function directiveNames(): string[] {
  return Object.keys(handlers);
}
