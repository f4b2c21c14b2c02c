/** What people write who come from another assembler, and what GNU as calls it. */
import type { Assembler } from '../assembler.ts';

/** What other assemblers call directives. */
const directives: Readonly<Record<string, string>> = {
  db: '.byte',
  dw: '.word',
  dd: '.long',
  dq: '.quad',
  dt: '.tfloat',
  resb: '.skip',
  resw: '.skip',
  resd: '.skip',
  resq: '.skip',
  equ: '.equ',
  incbin: '.incbin',
};

const named = Object.keys(directives).join('|');

/** Statements by how they look, with what to write in their place. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/\/\//, 'a comment begins with `#`, or stands between `/*` and `*/`'],
  [
    /^%(?:define|assign|i?macro|include|if\w*|endif|endmacro|undef|rep|endrep)\b/i,
    'macros are written `.macro … .endm`, constants `.set NAME, VALUE`',
  ],
  [/^\[?\s*bits\b|^use(?:16|32|64)\b/i, 'all code has 64 bits here: leave it out'],
  [/^times\b/i, 'to repeat, write `.rept COUNT`, the statement, and `.endr` on lines of their own'],
  [/^[\w.$]+\s+(?:proc|endp|segment|ends)\b/i, 'a function begins with a label, `main:`; nothing ends it'],
  [/^\.(?:model|stack|386|686)\b/i, 'MASM needs this; here, leave it out'],
  [
    /^(?:ldr|str|ldp|stp|adr|bl|movz|movk|mov|add|sub)\s+(?:[xw]\d+|r[0-7])\s*,/i,
    'this looks like code for ARM; here it is x86-64',
  ],
  [/^(?:li|la|lw|sw|ld|sd|addi|jal|ecall)\s+[ast]\d+\s*,/, 'this looks like code for RISC-V; here it is x86-64'],
  [/@data\b/i, 'the address of `x` is `$x`, or `lea x(%rip), %rax`'],
];

/** A memory operand of Intel's, in AT&T syntax. */
const intelMemory = /\b(?:byte|word|dword|qword)\s+(?:ptr\b|\[)/i;
/** Words without anything that an operand has. */
const prose = /^[A-Za-z][\w'-]*(?:\s+[\w'.-]+)+$/;

/** What to write in the place of the current statement, if it looks as other assemblers want it. */
export function foreignHint(assembler: Assembler): string | undefined {
  const text = assembler.text.trim();
  if (assembler.isBehindAnother && prose.test(text)) return '`;` separates statements; a comment begins with `#`';
  const [, name] = new RegExp(`^[\\w.$]+\\s+(${named})\\b`, 'i').exec(text) ?? [];
  if (name) return `GNU as wants a colon behind a label, and calls this \`${directives[name.toLowerCase()]}\``;
  if (assembler.syntax.name === 'att' && intelMemory.test(text)) {
    return 'this is Intel syntax: write `.intel_syntax noprefix` before it';
  }
  return habits.find(([habit]) => habit.test(text))?.[1];
}

/** What GNU as calls the directive that others call `name`. */
export function foreignDirective(name: string): string | undefined {
  return Object.hasOwn(directives, name) ? directives[name] : undefined;
}
