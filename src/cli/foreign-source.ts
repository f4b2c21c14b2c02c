// Files that are not assembly source of GNU as, and what their owner may do: said once, instead of an error for every line.

import type { Diagnostic } from '../assembler/diagnostics.ts';
import { whyNotRunnable } from './executable-file.ts';

/** How much of a file is looked at for bytes that no text has. */
const LOOKED_AT = 65_536;

const C_NAMES = /\.(c|h|i)$/;
const CPP_NAMES = /\.(cc|cpp|cxx|c\+\+|C|hh|hpp|ii)$/;
const ELF_TYPES: readonly string[] = ['file', 'object file', 'executable', 'executable or shared library', 'core file'];
const USES_PREPROCESSOR = /^[ \t]*#[ \t]*(include[ \t]*[<"]|(define|ifdef|ifndef|undef)[ \t]+\w)/m;

/** How C becomes assembly. `-mgeneral-regs-only`: a handler saves no other registers. */
function compileHint(name: string): string {
  const compiler = CPP_NAMES.test(name) ? 'g++' : 'gcc';
  const output = /\.s$|^<|\/$/.test(name) ? 'out.s' : `${name.replace(/^.*\//, '').replace(/\.[\w+]+$/, '')}.s`;
  const program = output.replace(/\.s$/, '');
  return (
    `\`${compiler} -O2 -muintr -static -no-pie ${name} -o ${program}\` makes an executable that ring3 runs; ` +
    `\`${compiler} -O2 -muintr -mgeneral-regs-only -fno-stack-protector -S -o ${output} ${name}\` makes assembly, ` +
    `for which programs/lib/libc.s has some of libc`
  );
}

function isElf(bytes: Uint8Array): boolean {
  return [0x7f, 0x45, 0x4c, 0x46].every((byte, i) => bytes[i] === byte);
}
/** A static executable that can be run. */
export function isExecutable(bytes: Uint8Array): boolean {
  return isElf(bytes) && whyNotRunnable(bytes) === undefined;
}

/** What a file is, if its name or its bytes say for certain that it is no source. @param bytes its contents */
export function foreignFile(name: string, bytes: Uint8Array): Diagnostic | undefined {
  const is = (what: string, hint: string): Diagnostic => diagnosticOf(name, '', 0, `this is ${what}`, hint);
  const own = 'name the assembly source that it was made from';
  const begins = (...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
  if (isElf(bytes)) {
    const obstacle = whyNotRunnable(bytes);
    const hint = obstacle ? `${own}; ${obstacle.hint}` : '`ring3 run` takes it as it is, alone';
    return is(`an ELF ${ELF_TYPES[bytes[16] ?? 0] ?? ELF_TYPES[0]}, not source`, hint);
  }
  if (begins(...new TextEncoder().encode('!<arch>\n'))) return is('a library of object files, not source', own);
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff))
    return is('UTF-16 text', `iconv -f UTF-16 -t UTF-8 ${name} makes UTF-8 of it`);
  const nul = bytes.subarray(0, LOOKED_AT).indexOf(0);
  if (nul >= 0) return is(`a binary file (byte ${nul} is 0), not source`, own);
  if (C_NAMES.test(name)) return is('C source', compileHint(name));
  if (CPP_NAMES.test(name)) return is('C++ source', compileHint(name));
  if (!name.endsWith('.S')) return undefined;
  const text = new TextDecoder().decode(bytes);
  const found = USES_PREPROCESSOR.exec(text);
  const hint = `gcc -E ${name} -o ${name.replace(/S$/, 's')} does what its directives say`;
  if (!found) return undefined;
  const diagnostic = diagnosticOf(name, text, found.index, '', hint);
  const line = text.split('\n', diagnostic.line)[diagnostic.line - 1]!.trim();
  return { ...diagnostic, message: `\`${line}\` is for the C preprocessor` };
}

/** A language, and the lines by which it is known. */
interface Dialect {
  readonly name: string;
  /** undefined: how to compile it. */
  readonly hint?: string;
  readonly signs: readonly RegExp[];
  /** How many of the signs must be there. */
  readonly least: number;
  /** Registers with `%` say nothing against it. */
  readonly inATT?: boolean;
}

const DIALECTS: readonly Dialect[] = [
  {
    name: 'C source',
    signs: [
      /^[ \t]*#[ \t]*include[ \t]*[<"]/m,
      /^[ \t]*(static |extern )?(int|void|char|long|unsigned|struct)\b[^%$\n]*[({;]/m,
      /^[ \t]*\}/m,
    ],
    least: 2,
    inATT: true,
  },
  {
    name: 'NASM source',
    hint: 'GNU as writes `.text` for `section .text`, `.globl` for `global`, `.byte` … `.quad` for `db` … `dq`, `x[rip]` for `[rel x]`, and takes Intel operands after `.intel_syntax noprefix`',
    signs: [
      /^[ \t]*(section|segment)[ \t]+\.?\w+/im,
      /^[ \t]*(global|extern)[ \t]+\w+/im,
      /^[ \t]*(\w+:?[ \t]+)?(d[bwdq]|res[bwdq])[ \t]+\S/im,
      /^[ \t]*%(define|macro|include|assign|ifdef)\b/im,
      /\[[ \t]*rel[ \t]+\w+/im,
      /^[ \t]*(bits[ \t]+64|default[ \t]+rel)\b/im,
      /^[ \t]*\w+:?[ \t]+equ[ \t]+\S/im,
    ],
    least: 2,
  },
  {
    name: 'MASM source',
    hint: 'GNU as takes Intel operands after `.intel_syntax noprefix`; its directives and labels are others',
    signs: [
      /^[ \t]*\w+[ \t]+(proc|endp|ends|segment)\b/im,
      /^[ \t]*\.(code|model|data\?)[ \t]*$/im,
      /^[ \t]*(includelib|invoke|option)\b/im,
    ],
    least: 1,
  },
  {
    name: 'Go assembly',
    hint: 'ring3 takes the syntax of GNU as',
    signs: [/^TEXT[ \t]+\S*\(SB\)/m],
    least: 1,
  },
  {
    name: 'a listing of objdump',
    hint: 'ring3 takes source: `objdump -d --no-addresses --no-show-raw-insn` comes near it',
    signs: [/^[ \t]*[0-9a-f]+:\t([0-9a-f]{2} )+/m],
    least: 1,
    inATT: true,
  },
];

const INTEL: Dialect = {
  name: 'Intel syntax, and nothing says so',
  hint: 'begin with `.intel_syntax noprefix`; in AT&T syntax registers have a `%`, and the destination comes last',
  signs: [/^[ \t]*(\w+:[ \t]*)?[a-z]\w*[ \t]+((r[a-ds][xip]|r\d+|e[a-ds][xip])[ \t]*,|\w+[ \t]+ptr[ \t]*\[)/im],
  least: 1,
};

/** What a text seems to be. Only one that does not assemble is to be asked about: the signs are not certain. */
export function dialectOf(name: string, text: string): Diagnostic | undefined {
  const speaksATT = /%[er]?[a-ds][xip]\b|%r\d/.test(text);
  const candidates = speaksATT
    ? DIALECTS.filter(({ inATT }) => inATT)
    : /^\s*\.intel_syntax/m.test(text)
      ? DIALECTS
      : [...DIALECTS, INTEL];
  for (const { name: language, hint, signs, least } of candidates) {
    const found = signs.flatMap((sign) => sign.exec(text)?.index ?? []);
    if (found.length >= least)
      return diagnosticOf(name, text, Math.min(...found), `this seems to be ${language}`, hint ?? compileHint(name));
  }
  return undefined;
}

/** An error at the line that begins at, or holds, an index of the text. */
function diagnosticOf(file: string, text: string, index: number, message: string, hint: string): Diagnostic {
  const before = text.slice(0, index).split('\n');
  const line = text.split('\n', before.length)[before.length - 1] ?? '';
  const column = line.length - line.trimStart().length + 1;
  return { severity: 'error', file, line: before.length, column, length: line.trim().length, message, hint };
}
