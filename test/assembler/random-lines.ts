/** Random two-operand instructions in either syntax. */
import fc from 'fast-check';

export const randomSyntaxes = ['att', 'intel'] as const;
export type RandomSyntax = (typeof randomSyntaxes)[number];

const registers = 'al bpl r15b ah ax r8w ebx r9d rcx r13 rsp edi'.split(' ');
const bases = 'rax rbp rsp r12 r13 rdi'.split(' ');
const indexes: readonly (readonly [string, number])[] = [
  ['', 1],
  ['rcx', 1],
  ['r13', 8],
  ['rbp', 2],
  ['r12', 4],
];
const names =
  'mov add sub and or xor cmp adc sbb test xchg lea imul bt bts cmovne cmovb movzx movsx xadd cmpxchg shl sar bsf popcnt';

/** A line; many are nonsense on purpose. */
export function randomLines(syntax: RandomSyntax): fc.Arbitrary<string> {
  const isIntel = syntax === 'intel';
  const register = fc.constantFrom(...registers).map((name) => (isIntel ? name : `%${name}`));
  const immediate = fc
    .oneof(fc.bigInt(-0x80000000n, 0xffffffffn), fc.bigInt(-200n, 200n))
    .map((value) => (isIntel ? `${value}` : `$${value}`));
  const size = fc.constantFrom('', 'BYTE PTR ', 'WORD PTR ', 'DWORD PTR ', 'QWORD PTR ');
  const displacement = fc.oneof(fc.constant(0), fc.integer({ min: -300, max: 300 }));
  const memory = fc
    .tuple(size, displacement, fc.constantFrom(...bases), fc.constantFrom(...indexes))
    .map(([pointer, offset, base, [index, scale]]) => {
      if (!isIntel) return `${offset || ''}(%${base}${index ? `,%${index},${scale}` : ''})`;
      const signed = offset < 0 ? offset : `+${offset}`;
      return `${pointer}[${base}${index ? `+${index}*${scale}` : ''}${offset ? signed : ''}]`;
    });
  const plain = names.split(' ');
  // The two-letter names of widening moves are Intel's.
  const suffixed = plain.flatMap((name) => (isIntel ? [name] : [name, `${name}l`, `${name}q`, `${name}b`, `${name}w`]));
  return fc
    .tuple(fc.constantFrom(...suffixed), fc.oneof(register, memory, immediate), fc.oneof(register, memory))
    .map(([name, source, target]) => (isIntel ? `${name} ${target}, ${source}` : `${name} ${source}, ${target}`));
}
