// What-if: branches of time, their marks, and the way back to the original.

import { expect, test } from 'vitest';
import type { Session } from '../../src/debugger/session.ts';
import { runCommands } from '../../src/debugger/text.ts';
import { at, debug, debugText, runTo } from './fixture.ts';

const FILE = 'two-threads.s';
function transcript(session: Session, ...commands: string[]): string[] {
  const lines: string[] = [];
  runCommands(session, commands, (line) => lines.push(line));
  return lines;
}
const COUNT = 'mov $3, %ebx; again: dec %ebx; jnz again; mov %ebx, %edi; mov $60, %eax; syscall; .data; byte: .byte 7';

test('a change begins a branch; the original is as it was', () => {
  const session = debugText(COUNT);
  runTo(session, 'again');
  expect(transcript(session, 'set $rbx = 5', 'set $zf = 1')).toEqual([
    'branch 1, from moment 1: set $rbx = 0x5',
    'branch 1, from moment 1: set $rbx = 0x5; set $zf = 0x1',
  ]);
  session.run(session.continue());
  expect(session.moment).toBe(14);
  session.run(session.follow(0));
  expect(session.timeline.branch.number).toBe(0);
  session.run(session.continue());
  expect(session.moment).toBe(10);
  expect(transcript(session, 'branch')).toEqual([
    '* 0  the original, known up to moment 10',
    '  1  from branch 0 at moment 1: set $rbx = 0x5; set $zf = 0x1, known up to moment 14',
  ]);
  session.run(session.follow(1));
  expect(session.moment).toBe(10);
  expect(session.evaluate('$rbx')).toBe(0n);
});

test('going back over the change and forward again changes the same again', () => {
  const session = debugText(COUNT);
  session.run(session.goTo(3));
  session.setVariable('rbx', 40n);
  session.run(session.goTo(6));
  const there = session.registers();
  session.run(session.goTo(1));
  expect(session.evaluate('$rbx')).toBe(3n);
  expect(session.timeline.branch.number).toBe(1);
  session.run(session.step());
  session.run(session.step());
  expect(session.evaluate('$rbx')).toBe(40n);
  session.run(session.goTo(6));
  expect(session.registers().map(({ value }) => value)).toEqual(there.map(({ value }) => value));
  session.run(session.reverseStep());
  expect(session.moment).toBe(5);
});

test('a branch of a branch, and a change in its past', () => {
  const session = debugText(COUNT);
  session.run(session.goTo(3));
  session.setVariable('rbx', 40n);
  session.run(session.goTo(8));
  session.setVariable('rbx', 50n);
  session.run(session.goTo(2));
  session.setVariable('rbx', 60n);
  expect(session.branches().map(({ parent, from }) => [parent, from])).toEqual([
    [undefined, 0],
    [0, 3],
    [1, 8],
    [0, 2],
  ]);
  session.run(session.follow(2));
  session.run(session.goTo(9));
  expect(session.evaluate('$rbx')).toBe(50n);
});

test('memory, flags and parts of registers', () => {
  const session = debugText(COUNT);
  expect(transcript(session, 'set {char} byte = 9', 'print {char} byte')[1]).toMatch(/^9 /);
  expect(transcript(session, 'set $ax = 0x1234', 'set $al = 0xff', 'print/x $rax')[2]).toBe('0x12ff');
  expect(transcript(session, 'set $eax = -1', 'print/x $rax')[1]).toBe('0xffffffff');
  transcript(session, 'set $cf = 1', 'set $of = 1');
  expect(
    session
      .flags()
      .filter(({ set }) => set)
      .map(({ name }) => name),
  ).toEqual(['OF', 'IF', 'CF']);
  expect(transcript(session, 'set {char} 0 = 1')).toEqual(['error: the program may not write 1 byte at 0x0']);
  expect(transcript(session, 'set $nothing = 1')).toEqual(['error: there is no register `$nothing`']);
  expect(transcript(session, 'set nothing')[0]).toMatch(/^error: set what/);
  session.run(session.continue());
  expect(transcript(session, 'set $rax = 1')).toEqual(['error: the program has ended']);
});

test('an interrupt that nobody sent is delivered', () => {
  const session = debug(FILE);
  runTo(session, 'wait');
  transcript(session, 'inject 9');
  expect(session.run(session.toEvent({ kinds: new Set(['delivered']), matches: () => true })).kind).toBe('caught');
  expect(session.stopText).toBe('task 1 vector 9 delivered to handler');
  expect(session.journeys()).toMatchObject([{ vector: 9, sender: undefined, receiver: 1, posted: undefined }]);
});

test('a frozen task does not run, and runs again', () => {
  const session = debug(FILE);
  runTo(session, 'sender');
  transcript(session, 'freeze 1');
  const before = session.tasks()[0]!.rip;
  session.run(session.goTo(session.moment + 200));
  expect(session.timeline.end).toMatchObject({ kind: 'deadlock' });
  expect(session.tasks()[0]!.rip).toBe(before);
  session.run(session.goTo(session.moment - 1));
  transcript(session, 'thaw 1');
  expect(session.run(session.continue())).toMatchObject({ outcome: { kind: 'exit', status: 0 } });
});

test('bookmarks remember the branch', () => {
  const session = debugText(COUNT);
  session.run(session.goTo(2));
  transcript(session, 'bookmark before', 'set $rbx = 9', 'step 4', 'bookmark after', 'branch 0');
  expect(transcript(session, 'goto after', 'info bookmarks').slice(-2)).toEqual([
    'before  branch 0, moment 2',
    'after  branch 1, moment 6',
  ]);
  expect([session.timeline.branch.number, session.moment, session.evaluate('$rbx')]).toEqual([1, 6, 7n]);
  transcript(session, 'goto before');
  expect([session.timeline.branch.number, session.evaluate('$rbx')]).toEqual([0, 2n]);
  expect(transcript(session, 'goto nowhere', 'bookmark 1x')).toEqual([
    'error: there is no bookmark `nowhere`',
    'error: `1x` is no name for a bookmark',
  ]);
});

test('to a cycle, in both directions', () => {
  const session = debug(FILE);
  session.run(session.continue());
  const { cycle } = session;
  session.run(session.goToCycle(Math.floor(cycle / 2)));
  const { moment } = session;
  expect(session.cycle).toBeLessThanOrEqual(cycle / 2);
  session.run(session.step());
  session.run(session.goTo(moment + 1));
  expect(session.cycle).toBeGreaterThan(cycle / 2);
  session.run(session.goToCycle(0));
  expect(session.moment).toBe(0);
  session.run(session.goToCycle(cycle * 2));
  expect(session.timeline.end).toBeDefined();
  expect(at(session)).toBeDefined();
});

test('checkpoints stay below their limit, whatever is far away goes first', () => {
  const session = debugText(
    'mov $8000000, %ecx; 1: dec %ecx; mov %ecx, word(%rip); jnz 1b; mov $60, %eax; syscall; .lcomm word, 8',
    {
      checkpointBytes: 1 << 20,
    },
  );
  session.run(session.continue());
  const { bytes, checkpoints } = session.timeline.history.size;
  expect(bytes).toBeLessThan(1 << 20);
  expect(checkpoints).toBeGreaterThan(3);
  session.run(session.goTo(session.moment - 3));
  expect(session.evaluate('$ecx')).toBe(0n);
  session.run(session.goTo(1_000_000));
  expect(session.evaluate('{int} word')).toBe(7_666_667n);
});

test('in the middle of a read nothing can be changed', () => {
  const session = debug('echo.s');
  session.run(session.continue());
  expect(() => session.setVariable('rbx', 1n)).toThrow('give it input first');
  session.timeline.console.feed(new TextEncoder().encode('hi\n'));
  session.run(session.step());
  session.setVariable('rax', 2n);
  session.run(session.continue());
  expect(session.output).toBe('hi');
});
