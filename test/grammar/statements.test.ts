/** Statements and their syntax trees. */
import { describe, expect, test } from 'vitest';
import { type Expression, type Operand, parseAtt } from '../../grammar/index.ts';

/** An expression with all its parentheses. */
function show(expression: Expression | undefined): string {
  switch (expression?.kind) {
    case undefined:
      return '';
    case 'integer':
    case 'float':
      return String(expression.value);
    case 'symbol':
      return expression.modifier ? `${expression.name}@${expression.modifier}` : expression.name;
    case 'local':
      return `${expression.number}${expression.direction === 'back' ? 'b' : 'f'}`;
    case 'string':
      return JSON.stringify(new TextDecoder().decode(expression.bytes));
    case 'unary':
      return `${expression.operator}${show(expression.operand)}`;
    case 'binary':
      return `(${show(expression.left)}${expression.operator}${show(expression.right)})`;
  }
}

function showOperand(operand: Operand): string {
  if (operand.kind === 'rounding') return `{${operand.text}}`;
  const star = operand.kind !== 'immediate' && operand.indirect ? '*' : '';
  const braced = (operand.braced ?? []).map(({ text }) => `{${text}}`).join('');
  if (operand.kind === 'register') return `${star}reg ${operand.name}${braced}`;
  if (operand.kind === 'immediate') return `imm ${show(operand.value)}`;
  const { segment, displacement, base, index, scale } = operand;
  const parts = [segment?.text, show(displacement), base?.text, index?.text, show(scale)];
  return `${star}mem ${parts.map((part) => part ?? '').join('|')}${braced}`;
}

const body = (text: string) => {
  const { statement, problems } = parseAtt(text);
  expect(problems).toEqual([]);
  return statement.body;
};

describe('operands', () => {
  test.each([
    ['mov $5, %eax', ['imm 5', 'reg eax']],
    ['mov $-x+2, %RAX', ['imm (-x+2)', 'reg rax']],
    ['mov 8(%rbp), %eax', ['mem |8|rbp||', 'reg eax']],
    ['mov (%rax,%rbx,4), %eax', ['mem ||rax|rbx|4', 'reg eax']],
    ['mov foo(,%rbx,8), %eax', ['mem |foo||rbx|8', 'reg eax']],
    ['mov %fs:-8(%rax), %eax', ['mem fs|-8|rax||', 'reg eax']],
    ['mov (1+2)*4(%rax), %eax', ['mem |((1+2)*4)|rax||', 'reg eax']],
    ['mov (4), %eax', ['mem |4|||', 'reg eax']],
    ['jmp *%rax', ['*reg rax']],
    ['jmp *tab(,%rax,8)', ['*mem |tab||rax|8']],
    ['call foo@PLT', ['mem |foo@PLT|||']],
    ['mov foo@GOTPCREL+4(%rip), %rax', ['mem |(foo@GOTPCREL+4)|rip||', 'reg rax']],
    ['fadd %st(3), %st', ['reg st(3)', 'reg st']],
    ['vaddps (%rax){1to16}, %zmm1, %zmm2{%k1}{z}', ['mem ||rax||{1to16}', 'reg zmm1', 'reg zmm2{k1}{z}']],
    ['vaddps {rn-sae}, %zmm1, %zmm2, %zmm3 { %k7 }', ['{rn-sae}', 'reg zmm1', 'reg zmm2', 'reg zmm3{k7}']],
    ['jmp 1b', ['mem |1b|||']],
    ["cmp $'a', %al", ['imm 97', 'reg al']],
    ["cmp $'\\'', %al", ['imm 39', 'reg al']],
  ])('%s', (text, expected) => {
    const parsed = body(text);
    expect(parsed?.kind === 'instruction' && parsed.operands.map(showOperand)).toEqual(expected);
  });
});

describe('expressions: ranks and operators', () => {
  test.each([
    ['1 + 2 * 3', '(1+(2*3))'],
    ['1 | 2 + 3', '((1|2)+3)'],
    ['1 << 2 + 1', '((1<<2)+1)'],
    ['3 - 1 - 1', '((3-1)-1)'],
    ['2 == 1 + 1', '(2==(1+1))'],
    ['1 || 1 && 0', '(1||(1&&0))'],
    ['-(-1) + ~x', '(--1+~x)'],
    ['17 %y', '(17%y)'],
    ['x %3', '(x%3)'],
    ['a <> b', '(a<>b)'],
    ['0x1F + 0b11 + 017 + 0', '(((31+3)+15)+0)'],
    ['.-main', '(.-main)'],
  ])('%s', (text, expected) => {
    const parsed = body(`x = ${text}`);
    expect(parsed?.kind === 'assignment' && show(parsed.value)).toBe(expected);
  });
});

describe('statements', () => {
  test('labels stand before anything', () => {
    const { statement } = parseAtt('a: 1: "b c": rep movsb');
    expect(statement.labels.map(({ name, number }) => [name, number])).toEqual([
      ['a', undefined],
      ['1', 1],
      ['b c', undefined],
    ]);
    expect(statement.body).toMatchObject({ prefixes: [{ text: 'rep' }], mnemonic: { text: 'movsb' } });
  });

  test('a prefix may be a label, a symbol, or stand alone', () => {
    expect(parseAtt('lock:').statement.labels[0]!.name).toBe('lock');
    expect(body('rep = 5')).toMatchObject({ kind: 'assignment', name: 'rep' });
    expect(body('rep')).toMatchObject({ kind: 'instruction', prefixes: [{ text: 'rep' }] });
    expect(body('jmp cs')).toMatchObject({ mnemonic: { text: 'jmp' } });
  });

  test('directives keep the text of their arguments', () => {
    const parsed = body('.section .note.GNU-stack,"",@progbits');
    expect(parsed?.kind === 'directive' && parsed.arguments.map((argument) => argument.text)).toEqual([
      '.note.GNU-stack',
      '""',
      '@progbits',
    ]);
    const align = body('.p2align 4,,10');
    expect(align?.kind === 'directive' && align.arguments.map((argument) => argument.items.length)).toEqual([1, 0, 1]);
  });

  test('strings have escapes', () => {
    const parsed = body('.ascii "a\\303\\251\\n\\x41\\\\"');
    const item = parsed?.kind === 'directive' ? parsed.arguments[0]!.items[0] : undefined;
    expect(item?.kind === 'string' && [...item.bytes]).toEqual([0x61, 0xc3, 0xa9, 0x0a, 0x41, 0x5c]);
  });

  test('spans are offsets into the text', () => {
    const text = 'mov  $5, 8(%rax)';
    const parsed = body(text);
    const spans =
      parsed?.kind === 'instruction' ? parsed.operands.map(({ span }) => text.slice(span.start, span.end)) : [];
    expect(spans).toEqual(['$5', '8(%rax)']);
  });
});
