import type { Directive } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';

/** Carries out one directive; `rest` is what follows its name, as it was written. */
export type DirectiveHandler = (assembler: Assembler, directive: Directive, rest: string) => void;
