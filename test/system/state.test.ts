import { expect, test } from 'vitest';
import { CaptureError, capture, restore } from '../../src/system/state.ts';

class Node {
  name: string;
  next: Node | undefined = undefined;
  readonly tags: Map<string, number[]> = new Map();
  readonly bytes = new Uint8Array(4);
  constructor(name: string) {
    this.name = name;
  }
}

test('a graph with a cycle comes back as it was, in the same objects', () => {
  const a = new Node('a');
  const b = new Node('b');
  a.next = b;
  b.next = a;
  a.tags.set('x', [1, 2]);
  b.bytes.set([1, 2, 3, 4]);
  const saved = capture([a], new Set());
  a.name = 'changed';
  a.next = new Node('c');
  a.tags.get('x')!.push(3);
  a.tags.set('y', []);
  b.bytes.fill(9);
  restore(saved);
  expect(a.name).toBe('a');
  expect(a.next).toBe(b);
  expect([...a.tags]).toEqual([['x', [1, 2]]]);
  expect([...b.bytes]).toEqual([1, 2, 3, 4]);
});

test('a field that appeared since is gone again', () => {
  const a: { x?: number } = {};
  const saved = capture([a], new Set());
  a.x = 1;
  restore(saved);
  expect('x' in a).toBe(false);
});

test('two captures of one graph are independent', () => {
  const a = { n: 1 };
  const first = capture([a], new Set());
  a.n = 2;
  const second = capture([a], new Set());
  restore(first);
  expect(a.n).toBe(1);
  restore(second);
  expect(a.n).toBe(2);
});

test('what has not changed since an earlier capture is shared with it', () => {
  const a = { n: 1, list: Array.from({ length: 1000 }, (_, i) => i), map: new Map([['k', { v: 1 }]]) };
  const first = capture([a], new Set());
  const same = capture([a], new Set(), first);
  expect(same.saved.every((entry, i) => entry === first.saved[i])).toBe(true);
  expect(same.bytes).toBeLessThan(first.bytes / 10);
  a.map.get('k')!.v = 2;
  a.list[5] = 0;
  const other = capture([a], new Set(), same);
  restore(same);
  expect([a.map.get('k')!.v, a.list[5]]).toEqual([1, 5]);
  restore(other);
  expect([a.map.get('k')!.v, a.list[5]]).toEqual([2, 0]);
});

test.each([
  ['a function', { f: () => 1 }],
  ['a promise', { p: Promise.resolve() }],
  ['a weak map', { w: new WeakMap() }],
])('%s is refused, with its place', (_, root) => {
  expect(() => capture([root], new Set())).toThrow(CaptureError);
  expect(() => capture([root], new Set())).toThrow(/Object\.[fpw]/);
});

test('frozen objects are shared', () => {
  const frozen = Object.freeze({ f: () => 1 });
  expect(() => capture([{ frozen }], new Set())).not.toThrow();
});
