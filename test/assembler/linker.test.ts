/** Linking: the layout of GNU ld, its relocations, and what cannot be linked. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { assemble, buildImage, type Image, link } from '../../src/assembler/index.ts';
import { programs } from './c-programs.ts';
import { firstDifference, readElf } from './elf-file.ts';
import { has, hex, Workspace } from './gnu.ts';

const work = new Workspace();
afterAll(() => work.remove());

/** Links sources given as texts; fails on any error. */
function imageOf(...texts: string[]): Image {
  const { image, diagnostics } = buildImage(texts.map((text, index) => ({ name: `${index}.s`, text })));
  expect(diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
  return image!;
}

const start = '.globl _start\n.text\n_start: nop\n';

/** Indirect functions, global and local, and the start of some code that uses them. */
const ifuncs =
  '.globl f, g, h\n.type f, @gnu_indirect_function\n.type g, %gnu_indirect_function\n.type h, STT_GNU_IFUNC\n' +
  '.type l1, @gnu_indirect_function\n.type l2, @gnu_indirect_function\nl1: l2: f: lea i(%rip), %rax\ng: ret\nh: ret\ni: ret\n';

const layouts: Readonly<Record<string, readonly string[]>> = {
  'text only': [''],
  'data and bss': ['.data\n.byte 1\n.bss\n.skip 5\n'],
  'all four': ['.section .rodata\n.ascii "hello"\n.data\nd: .quad 1\n.bss\nb: .skip 100\n'],
  'no data': ['.section .rodata\n.ascii "hello"\n.bss\n.skip 100\n.section .note.GNU-stack,"",@progbits\n'],
  'a page saved': ['.section .rodata\n.skip 0xf00\n.data\n.skip 0x200\n'],
  'large sections': [
    '.skip 0x2345\n.section .rodata\n.skip 0x1801\n.data\n.balign 64\n.skip 0x1111\n.bss\n.balign 32\n.skip 0x3000\n',
  ],
  'names of their own': [
    '.section foo,"ax"\nnop\n.section bar,"a"\n.quad 1\n.section baz,"aw"\n.quad 2\n.section qux,"aw",@nobits\n.quad 0\n.data\n.quad 5\n',
    '.section bar,"a"\n.quad __start_bar, __stop_bar\n.section .rodata\n.byte 1\n',
  ],
  'thread-local data': [
    '.section .tdata,"awT"\nx: .quad 1\n.section .tbss,"awT",@nobits\ny: .quad 0\n.data\n.quad 1\n.text\n' +
      'mov %fs:x@TPOFF, %eax\nmov y@GOTTPOFF(%rip), %rax\nadd y@GOTTPOFF(%rip), %r9\nadd y@GOTTPOFF(%rip), %r12\nlea y@TPOFF(%rax), %rcx\n',
  ],
  'calls for thread-local data': [
    '.section .tdata,"awT"\n.long 1\nx: .long 5\n.section .tbss,"awT",@nobits\ny: .zero 4\n.text\n' +
      '.byte 0x66\nleaq x@tlsgd(%rip), %rdi\n.value 0x6666\nrex64\ncall __tls_get_addr@PLT\n' +
      'leaq x@tlsld(%rip), %rdi\ncall __tls_get_addr@PLT\nleaq y@dtpoff(%rax), %rdx\nmovq x@gottpoff(%rip), %rax\n.data\n.byte 1\n',
  ],
  'groups of which one is enough': [
    'call foo\ncall bar\n' +
      '.section .text.foo,"axG",@progbits,foo,comdat\n.weak foo\nfoo: .cfi_startproc\nret\n.cfi_endproc\n' +
      '.section .text.foo,"axG",@progbits,bar,comdat\n.weak bar\nbar: .cfi_startproc\nnop\nret\n.cfi_endproc\n' +
      '.section .rodata.x,"aG",@progbits,q\n.long 1\n.section .rodata.y,"a?"\n.long 2\n',
    'jmp foo\n.section .text.foo,"axG",@progbits,foo,comdat\n.weak foo\nfoo: .cfi_startproc\nret\n.cfi_endproc\n' +
      '.section .rodata.x,"aG",@progbits,q\n.long 1\n',
  ],
  'a read-only part of more than a page': [
    '.section .rodata\n.skip 0x918\n.section .init_array,"aw"\n.skip 160\n.section .data.rel.ro,"aw"\n.balign 32\n.skip 0x628\n.data\n.long 1\n',
  ],
  'nothing but thread-local zeros': ['.section .tbss\n.skip 5\n'],
  'thread-local zeros and data': ['.section .tbss\n.skip 500\n.section .rodata\n.skip 200\n.data\n.quad 5\n'],
  'thread-local zeros and the GOT': ['push _start@GOTPCREL(%rip)\n.section .tbss\n.skip 5\n.bss\n.skip 5000\n'],
  'an aligned thread-local block': [
    '.section .tdata,"awT"\nx: .long 1\n.section .tbss,"awT",@nobits\n.align 16\ny: .quad 0\n.text\nmov %fs:y@TPOFF, %eax\n.data\n.byte 1\n',
  ],
  'local common blocks behind the rest of .bss': ['.local a\n.comm a,4,4\n.lcomm c,3\n.bss\nb: .skip 20\n'],
  'the GOT': [
    'mov f@GOTPCREL(%rip), %rax\nmov f@GOTPCREL(%rip), %r9d\ncall *f@GOTPCREL(%rip)\njmp *f@GOTPCREL(%rip)\n' +
      'add f@GOTPCREL(%rip), %rbx\ntest %r9, f@GOTPCREL(%rip)\ncmp f@GOTPCREL(%rip), %r12\nf: .data\n.quad 1\n',
    'push _start@GOTPCREL(%rip)\nmov _start@GOTPCREL+1(%rip), %al\n',
  ],
  'absent weak symbols': [
    '.weak w\nmov w@GOTPCREL(%rip), %rcx\ncall w\ncall *w@GOTPCREL(%rip)\nlea w(%rip), %rax\n.data\n.quad w\n',
  ],
  'names of which only another name is used': [
    '.weakref al, tgt\ncall al\n.weakref c1, loc\nmov $c1, %eax\njmp c1\nloc: nop\n.weakref d1, d2\n.weakref d2, d3\nlea d1(%rip), %rax\n',
  ],
  'relocations that are asked for': [
    '.data\nx: .quad 0,0,0\n.reloc x, R_X86_64_64, _start+4\n.reloc x+8, R_X86_64_PC32, x-4\n.reloc 12, BFD_RELOC_32, 77\n' +
      '.reloc 0, R_X86_64_NONE, _start\n',
  ],
  'merged strings and constants': [
    '.section .rodata.str1.1,"aMS",@progbits,1\n.string "hello"\n.LC1: .string "lo"\n.string "world"\n.LC3: .string ""\n' +
      '.section .rodata.cst8,"aM",@progbits,8\n.quad 1,2,1\n.LC2: .quad 2\n.text\nlea .LC1(%rip), %rax\nmov $.LC2, %eax\nmov $.LC1+1, %eax\nlea .LC3(%rip), %rax\n',
    '.section .rodata.str1.1,"aMS",@progbits,1\n.LC1: .string "hello"\n.LC9: .string "a world"\n.text\nlea .LC1(%rip), %rax\nlea .LC9(%rip), %rax\n',
  ],
  'sorted text': [
    '.section .text.startup,"ax"\n.p2align 4\nmain: nop\n.section .text.unlikely,"ax"\nnop\n.text\n.p2align 4\nnop\n' +
      '.section .text.foo,"ax"\n.p2align 5\nnop\n.data\n.quad main, etext, _end, __bss_start\n',
  ],
  'constructors and relocated constants': [
    '.section .init_array,"aw"\n.quad _start\n.section .data.rel.ro.local,"aw"\n.quad 7\n.section .rodata\n.byte 1\n.bss\nq: .skip 8\n.text\nmov $__init_array_start, %eax\n',
  ],
  'several files': [
    'call other\nmov $shared, %eax\nmov common(%rip), %eax\n.comm common,16,16\n.data\n.byte 1\n',
    '.globl other, shared\nother: jmp _start\n.data\n.p2align 3\nshared: .quad other, common\n.comm common,8,8\n',
  ],
  'absolute symbols': ['x = 0x1234\n.globl x\nmov $x, %eax\nmov x, %ebx\njmp 0x401000\ncall 0x401234\n.quad x\n'],
  'relocations of every size': [
    '.byte a\n.word a+1\n.long _start\n.quad _start\n.long d - .\n.quad d - .\na = 5\n.data\nd: .long _start - .\n',
  ],
  'stack frames that begin alike': [
    '.cfi_startproc\npush %rbx\n.cfi_def_cfa_offset 16\nret\n.cfi_endproc\n',
    'f: .cfi_startproc\n.cfi_signal_frame\nret\n.cfi_endproc\n.data\n.quad 5\n',
    'g: .cfi_startproc\nret\n.cfi_endproc\nh: .cfi_startproc\n.cfi_signal_frame\n.cfi_escape 0,0\nnop\n.cfi_endproc\n',
    'i: .cfi_startproc\n.cfi_personality 3,_start\nret\n.cfi_endproc\nj: .cfi_startproc\n.cfi_personality 3,i\nret\n.cfi_endproc\n',
    'k: .cfi_startproc\n.cfi_personality 3,_start\n.skip 100\n.cfi_def_cfa 6,16\nret\n.cfi_endproc\ni: ret\n',
  ],
  'stack frames before data': ['.cfi_startproc\nnop\n.cfi_endproc\n.section .rodata\n.skip 4060\n.data\n.skip 0x123\n'],
  'stack frames, and data that is read-only after start': [
    '.cfi_startproc\nnop\n.cfi_endproc\n.section .data.rel.ro,"aw"\n.skip 0x1800\n.data\n.quad 5\n',
  ],
  'an exception table': ['.section .gcc_except_table,"a"\n.quad 5\n.data\n.skip 0x123\n'],
  'indirect functions that are called and whose addresses are taken': [
    ifuncs +
      'call g\ncall f\njne l2\nlea g(%rip), %rax\nmov f@GOTPCREL(%rip), %rax\nmov h@GOTPCREL(%rip), %rax\n' +
      'call *l1@GOTPCREL(%rip)\nmov $__rela_iplt_start, %eax\nmov $__rela_iplt_end, %eax\n.data\n.quad f, g, l1, h\n',
    'i: jmp f\ncall k\n.section .data.rel.ro,"aw"\n.quad f, k, h\n.globl k\n.hidden k\n.text\n.type k, @gnu_indirect_function\nk: ret\n',
  ],
  'indirect functions in pointers only': [ifuncs + '.data\n.quad f, l2\n.section .init_array,"aw"\n.quad g\n'],
  'indirect functions in read-only memory': [ifuncs + '.section .rodata\n.quad f\n.long g - .\n'],
  'indirect functions and endbr64': [
    ifuncs +
      'call f\ncall g\n.section .init,"ax"\nnop\n.section .note.x,"a",@note\n.balign 4\n.long 4,0,1\n.string "abc"\n' +
      '.section .note.gnu.property,"a"\n.align 8\n.long 4,16,5\n.string "GNU"\n.long 0xc0000002,4,3,0\n',
  ],
  'no indirect functions': ['mov $__rela_iplt_start, %eax\nmov $__rela_iplt_end, %eax\n.data\n.byte 1\n'],
  'descriptors of thread-local data': [
    '.section .tdata,"awT"\nx: .long 5\n.globl y\ny: .long 7\n.text\nlea x@tlsdesc(%rip), %rax\ncall *x@tlscall(%rax)\n' +
      'lea y@tlsdesc(%rip), %r11\ncall *y@TLSCALL(%rax)\n',
  ],
  'calls for thread-local data without PLT, and from afar': [
    '.section .tdata,"awT"\nx: .long 5\n.globl y\ny: .long 7\n.text\n.byte 0x66\nleaq y@tlsgd(%rip), %rdi\n.byte 0x66\nrex64\n' +
      'call *__tls_get_addr@GOTPCREL(%rip)\nleaq x@tlsld(%rip), %rdi\ncall *__tls_get_addr@GOTPCREL(%rip)\n' +
      'leaq x@tlsgd(%rip), %rdi\nmovabs $__tls_get_addr@PLTOFF, %rax\nadd %rbx, %rax\ncall *%rax\n' +
      'leaq x@tlsld(%rip), %rdi\nmovabs $__tls_get_addr@PLTOFF, %rax\nadd %r15, %rax\ncall *%rax\n',
  ],
  'the order of GOT entries and common blocks': [
    'push la@GOTPCREL(%rip)\npush bx@GOTPCREL(%rip)\npush ax@GOTPCREL(%rip)\npush lb@GOTPCREL(%rip)\nlb: la: nop\n' +
      [...'qwertyuiop'].map((name, index) => `.comm v${name},${index + 1},${1 << (index % 5)}\n`).join(''),
    'push cx@GOTPCREL(%rip)\npush ax@GOTPCREL(%rip)\npush la@GOTPCREL(%rip)\n.globl ax, bx, cx\nax: bx: cx: la: nop\n',
  ],
  'distances from the GOT': [
    'lea _GLOBAL_OFFSET_TABLE_(%rip), %rbx\nmovabs $x@GOTOFF, %rax\nmovabs $x@GOT, %rcx\n.globl x\nmovabs $_start@PLTOFF, %rdx\n' +
      'movabs $_GLOBAL_OFFSET_TABLE_-., %r11\nmov x@GOT(%rbx), %rcx\n.data\nx: .quad 1\n.quad x@GOTPCREL, x@SIZE\n.long x@GOTPCREL, x@PLT\n.size x, 8\n',
  ],
  'distances from a GOT that is not there': ['movabs $x@GOTOFF, %rax\n.data\nx: .quad 1\n'],
  'large and thread-local common blocks': [
    '.largecomm foo,100,32\n.local z\n.largecomm z,5,4\n.comm bar,4\n.bss\n.skip 5000\n.section .ldata,"awl"\n.quad foo, z\n' +
      '.section .lbss.x\n.skip 5\n.tls_common u,4,4\n.tls_common v,8\n.section .tbss\n.skip 5\n.text\nmov %fs:u@tpoff, %eax\n',
  ],
  'large data behind large constants': ['.data\n.byte 1\n.section .lrodata\n.byte 3\n.section .ldata\n.byte 5\n'],
  'names with versions': [
    '.globl foo_1, foo_2, foo_3\n.symver foo_1, foo@V1\n.symver foo_2, foo@@V2\n.symver foo_3, bar@@@V3\nfoo_1: ret\nfoo_2: ret\n' +
      'foo_3: call foo_1\ncall foo_3\n.symver gone, new@V1, remove\n.globl gone\ngone: nop\n',
    '.symver other, foo@V1\ncall foo\ncall bar\ncall other\n',
  ],
  'constructors of both kinds': [
    [
      '.ctors.65000',
      '.init_array.500',
      '.init_array.00535',
      '.init_array',
      '.ctors',
      '.ctors.100',
      '.init_array.5',
      '.dtors',
      '.fini_array',
      '.jcr',
    ]
      .map((name, index) => `.section ${name},"aw"\n.quad ${index}\n`)
      .join('') + '.data\n.quad __init_array_start, __init_array_end, __tdata_start\n.section .stub,"ax"\nnop\n',
  ],
  'what one file says of a name and another one defines': [
    'call f\n.weak f\n.type f, @function\n.size f, 1\nf: ret\n.type g, @object\njmp g\n.hidden g\n',
    '.globl f, g, h\nf: nop\ng: h: nop\n.type h, @function\n',
  ],
  'the address of the GOT': [
    'mov $_GLOBAL_OFFSET_TABLE_, %rax\nmov $_GLOBAL_OFFSET_TABLE_+4, %eax\nmovabs $_GLOBAL_OFFSET_TABLE_, %rax\nmov $x, %rax\n' +
      'mov _GLOBAL_OFFSET_TABLE_(%rax), %rbx\nmov $_GLOBAL_OFFSET_TABLE_, %rax\nmov $_GLOBAL_OFFSET_TABLE_-., %rax\nx: .data\n' +
      '.long _GLOBAL_OFFSET_TABLE_, _GLOBAL_OFFSET_TABLE_-.\n.quad _GLOBAL_OFFSET_TABLE_-4\n',
  ],
  'names of the linker': [
    '.data\n.quad _end, __bss_start, _edata, edata, end, etext, _etext, __etext, __executable_start, __ehdr_start\n',
  ],
  'notes of several alignments': [
    ['4', '8', '4']
      .map((size, index) => `.section .note.${index},"a",@note\n.balign ${size}\n.long 4,0,1\n.string "abc"\n`)
      .join(''),
  ],
  'a promise about endbr64': [
    '.section .note.gnu.property,"a"\n.align 8\n.long 4,16,5\n.string "GNU"\n.long 0xc0000002,4,3,0\n',
    '.section .note.gnu.property,"a"\n.align 8\n.long 4,16,5\n.string "GNU"\n.long 0xc0000002,4,1,0\n',
  ],
};

describe.skipIf(!has('as', 'ld', 'readelf'))('the same image as GNU ld (needs as, ld and readelf)', () => {
  /** Compares sections, their contents, segments and symbols. */
  function compare(texts: readonly string[]): void {
    const objects = texts.map((text, index) => {
      work.write(`${index}.s`, text);
      expect(work.as(`${index}.s`, `${index}.o`).size).toBe(0);
      return `${index}.o`;
    });
    work.ld('theirs', ...objects);
    const image = imageOf(...texts);
    work.write('ours', image.elf);
    expect(firstDifference(readElf(image.elf), readElf(readFileSync(work.path('theirs'))))).toBeUndefined();
    const { stderr } = spawnSync('readelf', ['-aW', work.path('ours')]);
    expect(stderr.toString()).toBe('');
  }

  test.each(Object.entries(layouts))('%s', (_, texts) => {
    compare([start + texts[0], ...texts.slice(1)]);
  });

  test.each([
    '.data\n_start: .quad 5\n',
    '.section .rodata\n_start: .quad 5\n.data\n.quad 3\n',
    '.bss\n_start: .skip 20\n',
    '.section .note.x,"a",@note\n_start: .long 4,0,1\n.string "abc"\n.section .rodata\n.skip 4090\n.data\n.skip 300\n',
    '.section .tdata,"awT"\n_start: .quad 5\n.section .note.GNU-stack,""\n',
  ])('no code: %j', (text) => compare([`.globl _start\n${text}`]));

  test.skipIf(!has('gcc'))('compiled C (needs gcc)', () => {
    for (const level of ['-O0', '-O2']) {
      for (const [name, text] of Object.entries(programs)) {
        if (name === 'user-interrupts') continue;
        work.write('program.c', text);
        const source = work.gcc('program.c', 'program.s', level, '-fno-pic');
        compare(name === 'concurrency' ? [source] : [start, source]);
      }
    }
  });
});

test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
  'indirect functions are chosen before main (needs x86-64 Linux)',
  () => {
    const startUp = readFileSync(new URL('../../programs/lib/start.s', import.meta.url), 'utf8');
    const image = imageOf(
      startUp,
      `.globl main
    .type pick, @gnu_indirect_function
pick: mov $seven, %eax
    ret
seven: mov $7, %eax
    ret
main: push %rbx
    call pick
    mov %eax, %ebx
    call *pick@GOTPCREL(%rip)
    add %eax, %ebx
    call *pointer(%rip)
    add %ebx, %eax
    pop %rbx
    ret
    .data
pointer: .quad pick`,
    );
    expect(spawnSync(work.write('pick', image.elf, true)).status).toBe(21);
  },
);

test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
  'an image runs on Linux (needs x86-64 Linux)',
  () => {
    const image = imageOf(`.globl _start
    .section .rodata
message: .ascii "hello\\n"
length = . - message
    .text
_start: mov $1, %eax
    mov $1, %edi
    lea message(%rip), %rsi
    mov $length, %edx
    syscall
    mov counter, %edi
    mov $60, %eax
    syscall
    .data
counter: .long 42`);
    const { status, stdout } = spawnSync(work.write('hello', image.elf, true));
    expect([status, stdout.toString()]).toEqual([42, 'hello\n']);
  },
);

describe('what cannot be linked', () => {
  const problems = (...texts: string[]): string[] => {
    const objects = texts.map((text, index) => assemble({ name: `${index}.s`, text }).object);
    return link(objects).diagnostics.map((found) => {
      const { file, line, column, severity, message, hint } = found;
      return `${file}:${line}:${column}: ${severity}: ${message}${hint ? ` (${hint})` : ''}`;
    });
  };

  test('an undefined symbol is reported where it is used, once per file', () => {
    expect(problems(`${start}call fooo\njmp fooo\nfoo: ret\n`, 'mov eax, %ebx\n')).toEqual([
      '0.s:4:6: error: undefined symbol `fooo` (did you mean `foo`?)',
      '1.s:1:5: error: undefined symbol `eax` (did you mean the register `%eax`?)',
    ]);
  });

  test('a symbol defined twice is reported with both places', () => {
    expect(problems(`${start}.globl f\nf: ret\n`, '.globl f\n\nf: nop\n')).toEqual([
      '1.s:3:1: error: `f` is defined twice (the first definition is at 0.s:5)',
    ]);
  });

  test('a weak definition gives way', () => {
    const image = imageOf(`.weak f\nf: ret\n${start}`, '.globl f\nf: nop\nnop\n');
    expect(image.symbols.find((symbol) => symbol.name === 'f')!.address).toBe(0x401002n);
  });

  test('a missing or local entry point', () => {
    expect(problems('_start: nop\n')).toEqual([
      '0.s:1:9: warning: there is no entry point `_start`; execution begins at the start of .text ' +
        '(`_start` is there, but not global: add `.globl _start`)',
    ]);
  });

  test('the address of an indirect function where it is not known', () => {
    const text = `.type f, @gnu_indirect_function\nf: ret\n${start}.data\n.long f\n.quad f + 1\n`;
    expect(problems(text)).toEqual([
      '0.s:7:7: error: R_X86_64_32 cannot name the indirect function `f` ' +
        '(its address is known only when the program starts: a `.quad` can hold it)',
      '0.s:8:7: error: nothing can be added to the address of the indirect function `f`',
    ]);
  });

  test('a value that does not fit', () => {
    expect(problems(`${start}.byte _start\n`)[0]).toBe(
      '0.s:4:7: error: `_start` does not fit in 1 bytes here: the value is 0x401000',
    );
  });
});

describe('the way back to the source', () => {
  const text = `${start}.macro twice what
    \\what
    \\what
    .endm
    twice "inc %eax"
    twice "push %rax"
    .file 1 "demo.c"
    .loc 1 7 3
    nop
    .loc 1 9 1
    ret
    .data
    .byte 1, 2
`;
  const image = imageOf(text);
  const { lines } = image;
  const short = (address: bigint): string => {
    const at = lines.lineAt(address);
    return at ? `${at.line}:${at.column}${at.macro ? ` in ${at.macro.name} at ${at.macro.at.line}` : ''}` : 'none';
  };

  test('an address has a line, and the use of a macro', () => {
    expect([0x401000n, 0x401001n, 0x401005n, 0x401007n, 0x401008n, 0x401009n].map(short)).toEqual([
      '3:9',
      '5:5 in macro `twice` at 8',
      '5:5 in macro `twice` at 9',
      '12:5',
      '14:5',
      'none',
    ]);
  });

  test('a line has addresses: of its own code, of a macro line, and of the use of a macro', () => {
    expect(lines.addressesOf('0.s', 3)).toEqual([0x401000n]);
    expect(lines.addressesOf('0.s', 5)).toEqual([0x401001n, 0x401005n]);
    expect(lines.addressesOf('0.s', 9)).toEqual([0x401005n]);
    expect(lines.addressesOf('demo.c', 9)).toEqual([0x401008n]);
    expect(lines.addressesOf('0.s', 1)).toEqual([]);
  });

  test('.loc makes a second table', () => {
    expect(lines.sourceAt(0x401005n)).toBeUndefined();
    expect(lines.sourceAt(0x401007n)).toMatchObject({ file: 'demo.c', line: 7, column: 3 });
    expect(lines.sourceAt(0x401008n)).toMatchObject({ file: 'demo.c', line: 9 });
  });

  test('the listing has a row per statement', () => {
    const rows = image.listing.map((row) => `${row.address.toString(16)} ${hex(row.bytes)} ${row.at.line} ${row.code}`);
    expect(rows).toContain('401001 ffc0 5 true');
    expect(rows).toContain('402000 0102 16 false');
  });

  test('symbols have an address, a size and a kind', () => {
    const named = imageOf(
      `${start}.type _start, @function\n.size _start, .-_start\n.data\n.type d, @object\nd: .long 1\n.size d, 4\n`,
    );
    expect(named.symbols).toContainEqual({
      name: '_start',
      address: 0x401000n,
      size: 1,
      kind: 'function',
      global: true,
    });
    expect(named.symbols).toContainEqual({ name: 'd', address: 0x402000n, size: 4, kind: 'object', global: false });
  });
});
