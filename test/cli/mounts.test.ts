// Folders of the host that the guest is granted: read once, written back only where that was asked for.

import { expect, test } from 'vitest';
import { mountChoice, readMounts, writeMounts } from '../../src/cli/mounts.ts';
import { Bench, DATA } from '../kernel/bench.ts';
import { FakeHost } from './fake-host.ts';

const FILES = { 'in/a.txt': 'first', 'in/sub/b.txt': 'second', 'in/link': '> elsewhere', 'other/c.txt': 'not granted' };

/** A guest that has changed one file, made one and removed one. */
function guest(writable: boolean) {
  const host = new FakeHost({ files: FILES });
  const mounts = [mountChoice(`in:/data${writable ? ':rw' : ''}`)];
  const files = readMounts(host, mounts);
  const bench = new Bench({ kernel: { files }, machine: { memoryBytes: 4 << 20 } });
  const open = (path: string, flags: number): number => {
    bench.writeBytes(DATA, new TextEncoder().encode(`${path}\0`));
    return bench.call(bench.first, 'open', DATA, flags, 0o600)!;
  };
  bench.writeBytes(DATA + 0x800n, new TextEncoder().encode('changed'));
  bench.call(bench.first, 'write', open('/data/a.txt', 1), DATA + 0x800n, 7);
  bench.call(bench.first, 'write', open('/data/sub/new.txt', 0o101), DATA + 0x800n, 7);
  bench.writeBytes(DATA, new TextEncoder().encode('/data/sub/b.txt\0'));
  bench.call(bench.first, 'unlink', DATA);
  writeMounts(host, bench.kernel, mounts, files);
  return { host, files, open };
}

test('the files of the folder, and nothing else, at the place in the guest', () => {
  const { files, open } = guest(false);
  expect([...files.keys()]).toEqual(['/data/a.txt', '/data/sub/b.txt']);
  expect(open('/data/link', 0)).toBe(-2);
  expect(open('/other/c.txt', 0)).toBe(-2);
});
test('what the guest writes stays its own', () => {
  const { host } = guest(false);
  expect([...host.files.keys()]).toEqual(Object.keys(FILES));
  expect(host.text('in/a.txt')).toBe('first');
});
test('unless the folder is writable: then it is written back, and nothing is removed', () => {
  const { host } = guest(true);
  expect(host.text('in/a.txt')).toBe('changed');
  expect(host.text('in/sub/new.txt')).toBe('changed');
  expect(host.text('in/sub/b.txt')).toBe('second');
});
test('what makes no sense is refused', () => {
  expect(() => mountChoice('in')).toThrow('HOST:GUEST');
  expect(() => mountChoice('in:relative')).toThrow('HOST:GUEST');
  expect(() => readMounts(new FakeHost(), [mountChoice('missing:/data')])).toThrow('cannot read missing: no such file');
});
