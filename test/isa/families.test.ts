// The families as a whole: their order, and what of the baseline they leave out.

import { expect, test } from 'vitest';
import { decode } from '../../src/decode/decoder.ts';
import { costClasses, FAMILIES, rowOf } from '../../src/isa/index.ts';

test('every family names its heading in the manual, and charges only rows that it has', () => {
  for (const { name, section, rows, costs = {} } of FAMILIES) {
    expect(section, name).toMatch(/SDM Vol [13] §\d/);
    for (const operation of Object.keys(costs)) expect(rows[operation], `${name}: ${operation}`).toBeDefined();
  }
  expect(new Set(FAMILIES.map(({ name }) => name)).size).toBe(FAMILIES.length);
});

test('cost classes are families or finer', () => {
  expect(costClasses()).toEqual(
    expect.arrayContaining([
      'arithmetic',
      'multiply',
      'divide',
      'branch',
      'call',
      'string',
      'pause',
      'fence',
      'cpuid',
      'rdtsc',
      'syscall',
    ]),
  );
});

/**
 * Every operation of the baseline, found by trying the one- and two-byte opcodes with each prefix that selects
 * another, each extension in ModRM and each register there.
 */
function baseline(): Set<string> {
  const found = new Set<string>();
  const ModRM = Array.from({ length: 8 }, (_, reg) => [
    reg << 3,
    ...Array.from({ length: 8 }, (__, rm) => 0xc0 | (reg << 3) | rm),
  ]).flat();
  for (const prefix of [[], [0x66], [0xf3], [0xf2], [0x48], [0xf3, 0x48]]) {
    for (const map of [[], [0x0f]]) {
      for (let opcode = 0; opcode < 256; opcode++) {
        for (const modrm of ModRM) {
          const instruction = decode(
            Uint8Array.of(...prefix, ...map, opcode, modrm, 1, 2, 3, 4, 5, 6, 7, 8, 9),
            0x1000n,
          );
          if (typeof instruction !== 'string' && instruction.feature === '') found.add(instruction.operation);
        }
      }
    }
  }
  return found;
}

test('nothing of the baseline is missing', () => {
  expect([...baseline()].filter((operation) => rowOf(operation) === undefined)).toEqual([]);
});
