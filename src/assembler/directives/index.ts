/** All directives by name. */
import type { Directive } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { alignmentDirectives } from './alignment.ts';
import { cfiDirectives } from './cfi.ts';
import { controlDirectives } from './control.ts';
import { dataDirectives } from './data.ts';
import { debugDirectives } from './debugging.ts';
import type { DirectiveHandler } from './handler.ts';
import { sectionDirectives } from './sections.ts';
import { symbolDirectives } from './symbols.ts';
import { syntaxDirectives } from './syntax.ts';

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

/** How many arguments directives take at most; those that are not here take any number, or look for themselves. */
const mostArguments: Readonly<Record<string, number>> = {
  ...counted(0, '.popsection .previous .cfi_endproc .cfi_remember_state .cfi_restore_state .cfi_signal_frame'),
  ...counted(0, '.cfi_window_save .cfi_negate_ra_state .noaltmacro .altmacro .else .endif .nopage'),
  ...counted(0, '.bundle_lock .bundle_unlock .att_mnemonic .intel_mnemonic .allow_index_reg .disallow_index_reg'),
  ...counted(1, '.text .data .bss .subsection .struct .cfi_startproc .cfi_def_cfa_register .cfi_def_cfa_offset'),
  ...counted(1, '.cfi_adjust_cfa_offset .cfi_return_column .cfi_label .include .offset .bundle_align_mode .mri'),
  ...counted(1, '.operand_check .sse_check'),
  ...counted(
    2,
    '.lsym .gnu_attribute .vtable_entry .vtable_inherit .weakref .skip .space .zero .org .size .type .set .equ .equiv .eqv .nops .lcomm .cfi_def_cfa .cfi_offset',
  ),
  ...counted(2, '.cfi_rel_offset .cfi_val_offset .cfi_register .cfi_personality .cfi_lsda'),
  ...counted(2, '.dcb .dcb.b .dcb.w .dcb.l .dcb.s .dcb.d .dcb.x .ds .ds.b .ds.w .ds.l .ds.s .ds.d .ds.p .ds.x'),
  ...counted(
    3,
    '.reloc .align .balign .balignw .balignl .p2align .p2alignw .p2alignl .fill .comm .common .xcom .largecomm .tls_common .incbin',
  ),
};

function counted(most: number, names: string): Record<string, number> {
  return Object.fromEntries(names.split(' ').map((name) => [name, most]));
}

/** Carries out `directive`; returns false if there is no such directive. */
export function runDirective(assembler: Assembler, directive: Directive, rest: string): boolean {
  const handler = handlers[directive.name];
  const surplus = directive.arguments[mostArguments[directive.name] ?? directive.arguments.length];
  if (surplus) assembler.error(surplus.span, `\`${directive.name}\` takes no more arguments than the ones before this`);
  else handler?.(assembler, directive, rest);
  return handler !== undefined;
}

/** Every directive's name, with its dot. */
export function directiveNames(): string[] {
  return Object.keys(handlers);
}
