// Encodings of the user-interrupt instructions and their neighbours. hardware §3.

import { expect, test } from 'vitest';
import { decode } from '../../src/decode/decoder.ts';

const operationOf = (bytes: string): string => {
  const found = decode(Uint8Array.from(bytes.split(' ').map((byte) => Number.parseInt(byte, 16))), 0x1000n);
  return typeof found === 'string' ? found : found.operation;
};

test.each([
  ['f3 0f 01 ec', 'UIRET'],
  ['f3 0f 01 ed', 'TESTUI'],
  ['f3 0f 01 ee', 'CLUI'],
  ['f3 0f 01 ef', 'STUI'],
  ['0f 01 ee', 'RDPKRU'],
  ['0f 01 ef', 'WRPKRU'],
  ['0f 01 ec', 'undefined'],
  ['0f 01 ed', 'undefined'],
])('H1: %s is %s', (bytes, operation) => {
  expect(operationOf(bytes)).toBe(operation);
});

test.each([
  ['0f c7 f0', 'RDRAND'],
  ['f3 0f c7 f0', 'SENDUIPI'],
  ['f3 41 0f c7 f7', 'SENDUIPI'],
  ['f3 0f c7 f8', 'RDPID'],
])('H3: %s is %s', (bytes, operation) => {
  expect(operationOf(bytes)).toBe(operation);
});
test('H3: F3 0F C7 /6 with a memory operand is not SENDUIPI', () => {
  expect(operationOf('f3 0f c7 30')).not.toBe('SENDUIPI');
});

test.each(['f0 f3 0f 01 ec', 'f0 f3 0f 01 ed', 'f0 f3 0f 01 ee', 'f0 f3 0f 01 ef', 'f0 f3 0f c7 f0'])(
  'H5: with LOCK, %s is undefined',
  (bytes) => {
    expect(operationOf(bytes)).toBe('undefined');
  },
);
