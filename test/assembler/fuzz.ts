/** Inputs that nobody meant, and what must not happen with them. */
import { directiveNames } from '../../src/assembler/directives/index.ts';
import { buildImage } from '../../src/assembler/index.ts';
import { mutate } from './mutations.ts';
import { Chooser } from './samples.ts';

/** An input that went wrong. */
export interface Failure {
  readonly problem: string;
  readonly text: string;
}

const seeds: readonly string[] = [
  '.globl _start\n.text\n_start: mov $1, %eax\n lea msg(%rip), %rsi\n jne 1f\n movl 8(%rbp,%rax,4), %ecx\n1: syscall\n.data\nmsg: .ascii "hi\\n"\n.quad _start+4, .-msg\n',
  '.macro m a, b=2, c:vararg\n mov $\\a, %eax\n .ifnb \\c\n .long \\c\n .endif\n.endm\nm 1\nm 2, 3, 4, 5\n.rept 3\n nop\n.endr\n.irp r, rax, rbx\n push %\\r\n.endr\n',
  '.intel_syntax noprefix\nf: mov eax, DWORD PTR [rbp-4+rax*8]\n call QWORD PTR foo[rip]\n lea rax, [rax+rbx]\n mov eax, OFFSET FLAT:f+4\n rep movsb\n.att_syntax\n ret\n',
  'g: .cfi_startproc\n push %rbp\n.cfi_def_cfa_offset 16\n.cfi_offset 6, -16\n.cfi_remember_state\n leave\n.cfi_restore_state\n ret\n.cfi_endproc\n.size g, .-g\n.section .rodata.str1.1,"aMS",@progbits,1\n.string "x"\n',
  '.set x, y+4\ny = 5\n.if x > 3\n.byte x\n.elseif 1\n.word 2\n.else\n.long 3\n.endif\n.org 64\n.balign 16\n.uleb128 x\n.skip 4, 1\n.comm c, 8, 8\n.pushsection .bss\n.zero 9\n.popsection\n',
  '.type f, @gnu_indirect_function\n.globl _start\nf: ret\n_start: call f\n mov f@GOTPCREL(%rip), %rax\n.data\n.quad f\n.section .rodata\n.long f-.\n.symver f, g@@V1\n',
  '.section .tbss,"awT"\nx: .zero 4\n.text\n.globl _start\n_start: lea x@tlsdesc(%rip), %rax\n call *x@tlscall(%rax)\n leaq x@tlsgd(%rip), %rdi\n movabs $__tls_get_addr@PLTOFF, %rax\n add %rbx, %rax\n call *%rax\n movabs $x@GOTOFF, %rcx\n',
  '.bundle_align_mode 4\n.bundle_lock\n nop\n jmp 1f\n.bundle_unlock\n1: movabs $5, %rax\n.largecomm c, 8, 8\n.tls_common d, 4\n.section .ldata\n.long 1\n.intel_mnemonic\n fsubp %st, %st(4)\n.allow_index_reg\n mov (%rax,%riz), %eax\n',
  '.intel_syntax noprefix\nf: .long 5 SHL 2, NOT 5 AND 7, OFFSET FLAT:f, DWORD PTR 5, f[4]\n.if 5 EQ 5 OR 1\n.Lx: push dword ptr 5\n.endif\n mov eax, [offset f+4]\n',
];
const directives = directiveNames();
const words = [
  ...directives,
  ...(
    'mov add lea jmp call %rax %eax %al $5 $-1 ( ) , : ; . + - * / [ ] { } @ # " \' \\ 0x 1b 2f .byte .long .macro .endm ' +
    '.rept .endr .if .endif .set = == .section .text .data .org .align .cfi_startproc .cfi_endproc .intel_syntax noprefix ' +
    'DWORD PTR rax [rax OFFSET foo 99999999999999999999 -0x8000000000000000 1e5 .fill .irp .include .incbin .loc .file é \t ' +
    'SHL AND NOT EQ OFFSET FLAT: PTR [ ] @GOT @GOTOFF @TLSDESC @TLSCALL @SIZE @gnu_indirect_function @nobits "awl" "axG" f x@@V1 ' +
    '_GLOBAL_OFFSET_TABLE_ __rela_iplt_start %riz %st(3) .Lx: 4 16 -1 1 2'
  ).split(' '),
];

const headers = ['', '.intel_syntax noprefix\n', '.altmacro\n', '.globl _start\n_start: nop\n'];

/** A directive with arguments that may or may not be what it takes. */
function directive(choose: Chooser): string {
  const values = 'f 4 16 -1 1 "x" foo+4 .-f 1f-1b %rax @function "aw" 0x7fffffffffffffff f@GOT 2*3 <a> \\x'.split(' ');
  const args = Array.from({ length: choose.below(4) }, () => choose.from(values));
  const label = choose.from(['', '', 'f: ', '1: ', '.Lx: ']);
  return `${label}${choose.from(directives)} ${args.join(choose.from([',', ', ', ' ']))}\n`;
}

function input(choose: Chooser): string {
  const kind = choose.below(5);
  if (kind < 2) {
    let text = choose.from(seeds);
    for (let round = choose.below(4); round >= 0; round--) text = mutate(text, choose).text;
    return text;
  }
  const length = 1 + choose.below(40);
  if (kind === 3) return choose.from(headers) + Array.from({ length }, () => directive(choose)).join('');
  if (kind === 2) {
    const pieces = Array.from({ length }, () => choose.from(words) + choose.from([' ', ' ', '\n', '']));
    return `${choose.from(headers)}${pieces.join('')}\n`;
  }
  return String.fromCharCode(...Array.from({ length }, () => choose.below(256)));
}

/** Tries `count` inputs; returns those that threw or took more than two seconds. */
export function fuzz(count: number, seed: number, progress: (done: number) => void = () => {}): Failure[] {
  const choose = new Chooser(seed);
  const failures: Failure[] = [];
  for (let done = 1; done <= count; done++) {
    const text = input(choose);
    const start = performance.now();
    try {
      buildImage([{ name: 'fuzz.s', text }]);
    } catch (error) {
      failures.push({ problem: String(error), text });
    }
    const took = performance.now() - start;
    if (took > 2000) failures.push({ problem: `took ${Math.round(took)} ms`, text });
    progress(done);
  }
  return failures;
}
