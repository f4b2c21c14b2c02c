import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Extent } from '../../src/machine/extents.ts';
import { PAGE_BYTES, PhysicalMemory } from '../../src/machine/physical-memory.ts';
import { TLB, TLB_ENTRIES, TLB_ENTRY_BYTES, TLB_WRITE } from '../../src/machine/tlb.ts';

const SPACE = 1;
/** More pages than there are extents. */
const MANY = 9000;
const memory = new PhysicalMemory(2 * MANY * PAGE_BYTES);

/** Every entry in use, with its page and its extent. */
function entriesOf(tlb: TLB, slot: number) {
  const { view } = memory;
  const found = [];
  for (const half of [0, TLB_WRITE]) {
    for (let i = 0; i < TLB_ENTRIES; i++) {
      const at = tlb.base(slot) + half + i * TLB_ENTRY_BYTES;
      const tag = view.getBigUint64(at, true);
      const extent = view.getUint32(at + 12, true);
      if (tag !== 1n) found.push({ page: Number(tag >> 12n), extent });
    }
  }
  return found;
}

/** What an extent says: its first page, how many there are, and where the first one's bytes are. */
function read(extent: number) {
  const { view } = memory;
  const first = Number(BigInt.asUintN(64, -view.getBigInt64(extent + Extent.distance, true)) >> 12n);
  const start = (view.getUint32(extent + Extent.delta, true) + first * PAGE_BYTES) % 2 ** 32;
  return { first, pages: view.getUint32(extent + Extent.bytes, true) / PAGE_BYTES, start };
}

const page = fc.integer({ min: 0, max: 20 });
const action = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('fill' as const), page, write: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('remap' as const), page, by: fc.integer({ min: 0, max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('flush writes' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crowd' as const), write: fc.boolean() }) },
);

test('an extent that an entry names holds its page, and every page of it is where the extent says', () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 1, maxLength: 40, size: 'max' }), (actions) => {
      const tlb = new TLB(memory);
      const slot = tlb.slotOf(SPACE, 0);
      const frames = new Map<number, number>();
      const frameOf = (at: number) => frames.get(at) ?? at;
      for (const what of actions) {
        if (what.do === 'fill') tlb.fill(slot, what.write, what.page, frameOf(what.page));
        else if (what.do === 'remap') {
          frames.set(what.page, what.page + 50 * what.by);
          tlb.forget(SPACE, what.page);
        } else if (what.do === 'flush writes') tlb.flushWrites();
        // Every second page first: each has an extent of its own. Then those between, which makes them one.
        else for (const odd of [0, 1]) for (let i = 100 + odd; i < MANY; i += 2) tlb.fill(slot, what.write, i, i);
      }
      for (const { page: at, extent } of entriesOf(tlb, slot)) {
        if (extent === 0) continue;
        const { first, pages, start } = read(extent);
        // One that was dropped serves nobody.
        if (pages === 0) continue;
        expect(at >= first && at < first + pages).toBe(true);
        if (pages > 100) expect(start).toBe(memory.frameOffset(frameOf(first)));
        else
          for (let i = 0; i < pages; i++) expect(memory.frameOffset(frameOf(first + i))).toBe(start + i * PAGE_BYTES);
      }
    }),
    { numRuns: 60 },
  );
});

test('many pages that become one extent leave room for others', () => {
  const tlb = new TLB(memory);
  const slot = tlb.slotOf(SPACE, 0);
  for (const odd of [0, 1]) for (let i = odd; i < MANY; i += 2) tlb.fill(slot, false, i, i);
  tlb.fill(slot, false, 5, 5);
  const { extent } = entriesOf(tlb, slot).find((entry) => entry.page === 5)!;
  expect(read(extent)).toEqual({ first: 0, pages: MANY, start: memory.frameOffset(0) });
});
