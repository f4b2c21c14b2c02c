// A few of the walks of `npm run debugger-walks`.

import { expect, test } from 'vitest';
import { fixture } from './fixture.ts';
import { Walks } from './walks.ts';

test.each([
  ['two-threads.s', 2, 5],
  ['masked.s', 2, 0],
])('%s on %i cores, seed %i: walks find what a fresh run shows', (name, cores, seed) => {
  const walks = new Walks(fixture(name, { cores, seed }), 500);
  for (let walk = 1; walk <= 5; walk++) expect(walks.walk(walk, 12)).toBeUndefined();
});
