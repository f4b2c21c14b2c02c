/** Shapes of statements: filled, they give the trees that parsing gives. */
import { expect, test } from 'vitest';
import { fillShape, type Parse, parseAtt, parseIntel, shapeOf, withoutRegisters } from '../../grammar/index.ts';

const plain = (parse: Parse): unknown =>
  JSON.parse(JSON.stringify(parse, (_, value) => (typeof value === 'bigint' ? String(value) : value)));

/** `-24` is an operator and a number to the grammar, and one number in a shape. */
const folded = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(folded);
  if (typeof node !== 'object' || node === null) return node;
  const { kind, operator, operand } = node as Record<string, unknown>;
  if (kind === 'unary' && operator === '-' && (operand as { kind: string }).kind === 'integer') {
    return { ...node, kind: 'integer', value: `-${(operand as { value: string }).value}` };
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, folded(value)]));
};
const withoutOperators = (node: unknown): unknown =>
  JSON.parse(JSON.stringify(node, (key, value) => (key === 'operator' || key === 'operand' ? undefined : value)));

test.each([
  'movq -24(%rbp), %rax',
  'movl $1000, foo+4(%rip)',
  'movaps %xmm0, 1600(%r12,%rbx,8)',
  'lea table(,%rax,8), %r11',
  'leaq .LC0(%rip), %rdi',
  'call memcpy@PLT',
  'jmp *table(,%rax,8)',
  '.type main, @function',
  '.size main, .-main',
  '.long .L5-.L4, 70000, -129',
  '.loc 1 23 40 is_stmt 0 view .LVU5',
  '.cfi_offset 6, -16',
  '.comm buffer,4096,32',
  '.quad foo+8*30',
])('%s', (text) => {
  const shape = withoutRegisters(shapeOf(text)!);
  expect(shape.text).not.toBe(text);
  const filled = fillShape(parseAtt(shape.text), text, shape);
  const parsed = parseAtt(text);
  expect(parsed.problems).toEqual([]);
  expect(withoutOperators(plain(filled))).toEqual(withoutOperators(folded(plain(parsed))));
});

test('in Intel syntax reserved words stay, and so do numbers', () => {
  const isReserved = (word: string) => /^(?:rax|dword|ptr)$/i.test(word);
  const text = 'mov DWORD PTR buffer[rax-24], size';
  const shape = shapeOf(text, isReserved)!;
  expect(shape.holes.map(({ name }) => name)).toEqual(['buffer', 'size']);
  expect(shape.text).toBe('mov DWORD PTR \ue000[rax-24], \ue001');
  const other = 'mov DWORD PTR row[rax-24], x';
  const otherShape = shapeOf(other, isReserved)!;
  expect(otherShape.text).toBe(shape.text);
  const outer = withoutRegisters(otherShape);
  expect(outer.text).toBe('\ue200 DWORD PTR \ue000[rax-24], \ue001');
  expect(fillShape(parseIntel(outer.text), other, outer)).toEqual(parseIntel(other));
});

test('small numbers are part of the shape, and larger ones by what fields they fit', () => {
  const shapes = [15, 16, 127, 128, 255, 256, 32767, -128, -129].map((n) => shapeOf(`add $${n}, %eax`)!.text);
  expect(new Set(shapes).size).toBe(6);
  expect(shapes[1]).toBe(shapes[2]);
  expect(shapes[3]).toBe(shapes[4]);
  expect(shapes[5]).toBe(shapes[6]);
});

test.each(['a: nop', 'x = 5', '.string "a"', "movb $'a, %al", 'fld %st(1)', '1: nop', 'vaddps {rn-sae}, %zmm1'])(
  '%s has no shape',
  (text) => expect(shapeOf(text)).toBeUndefined(),
);
