/** Register names as GNU as spells them, with what form selection needs to know of each. */
import { Register } from 'iced-x86';

/** The operand kinds of the form tables name register classes like this. */
export type RegisterClass =
  | 'r8'
  | 'r16'
  | 'r32'
  | 'r64'
  | 'seg'
  | 'cr'
  | 'dr'
  | 'tr'
  | 'st'
  | 'mm'
  | 'xmm'
  | 'ymm'
  | 'zmm'
  | 'k'
  | 'bnd'
  | 'tmm'
  | 'ip';

/** One register. */
export interface RegisterInfo {
  readonly name: string;
  readonly class: RegisterClass;
  /** Width in bits of a general register, else 0. */
  readonly bits: number;
  /** iced's number for it. */
  readonly code: Register;
}

const classes: readonly (readonly [RegExp, RegisterClass, number])[] = [
  [/^(?:[a-d][lh]|[sd]il|[sb]pl|r\d+l)$/, 'r8', 8],
  [/^(?:[a-d]x|[sd]i|[sb]p|r\d+w)$/, 'r16', 16],
  [/^(?:e[a-d]x|e[sd]i|e[sb]p|r\d+d)$/, 'r32', 32],
  [/^(?:r[a-d]x|r[sd]i|r[sb]p|r\d+)$/, 'r64', 64],
  [/^[c-gs]s$|^es$/, 'seg', 0],
  [/^[er]ip$/, 'ip', 0],
  [/^cr\d+$/, 'cr', 0],
  [/^dr\d+$/, 'dr', 0],
  [/^tr\d+$/, 'tr', 0],
  [/^st\d$/, 'st', 0],
  [/^mm\d$/, 'mm', 0],
  [/^xmm\d+$/, 'xmm', 0],
  [/^ymm\d+$/, 'ymm', 0],
  [/^zmm\d+$/, 'zmm', 0],
  [/^k\d$/, 'k', 0],
  [/^bnd\d$/, 'bnd', 0],
  [/^tmm\d$/, 'tmm', 0],
];

const table = new Map<string, RegisterInfo>();
for (const [key, code] of Object.entries(Register)) {
  if (typeof code !== 'number' || key === 'None') continue;
  const name = key.toLowerCase();
  const found = classes.find(([pattern]) => pattern.test(name));
  if (!found) continue;
  const info: RegisterInfo = { name: gnuName(name), class: found[1], bits: found[2], code };
  table.set(info.name, info);
}
table.set('st', table.get('st(0)')!);
for (let number = 0; number < 8; number++) table.set(`db${number}`, table.get(`dr${number}`)!);

/** iced calls the low byte of r8 `r8l` and the x87 stack `st0`. */
function gnuName(name: string): string {
  if (/^r\d+l$/.test(name)) return `${name.slice(0, -1)}b`;
  if (/^st\d$/.test(name)) return `st(${name.slice(2)})`;
  return name;
}

/** The register called `name` (lower case, without `%`), or `undefined`. */
export function registerNamed(name: string): RegisterInfo | undefined {
  return table.get(name);
}

/** Whether only EVEX has room for the register's number. */
export function isHighVector({ class: kind, name }: RegisterInfo): boolean {
  return (kind === 'xmm' || kind === 'ymm' || kind === 'zmm') && Number(name.slice(3)) > 15;
}

/** `%riz` and `%eiz`: no index, but written as one. */
export function isZeroIndex(name: string): boolean {
  return name === 'riz' || name === 'eiz';
}

/** Every register name, for suggestions. */
export function registerNames(): IterableIterator<string> {
  return table.keys();
}
