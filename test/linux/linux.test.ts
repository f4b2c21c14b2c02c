// Programs that do the same here and on the Linux of this machine: a selection that is quick. `npm run compare:linux` runs all
// of them, with several seeds and numbers of cores.

import { describe, expect, test } from 'vitest';
import { executableOf, programNames, runHere, runNatively, unavailable } from './compare.ts';

const SELECTION = ['fork-wait', 'exec', 'copy-on-write', 'socketpair', 'scm-rights', 'epoll', 'signal-queue', 'traps'];

describe.each(SELECTION)('%s', (name) => {
  const elf = executableOf(name);

  test.skipIf(unavailable !== undefined)(
    `behaves as on Linux${unavailable ? ` (skipped: ${unavailable})` : ''}`,
    () => {
      expect(runHere(name, elf)).toEqual(runNatively(name, elf));
    },
  );
  test('does the same on one core and on four', () => {
    expect(runHere(name, elf, { cores: 1 })).toEqual(runHere(name, elf, { cores: 4, seed: 3 }));
  });
});

test('the selection exists', () => {
  expect(programNames()).toEqual(expect.arrayContaining(SELECTION));
});
