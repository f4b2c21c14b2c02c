// Where runs stop: conditions, watchpoints, events; and the same places again on the way back.

import { expect, test } from 'vitest';
import { parseEventFilter } from '../../src/debugger/event-filter.ts';
import type { Session } from '../../src/debugger/session.ts';
import { runCommands } from '../../src/debugger/text.ts';
import { at, debug, debugText, runTo } from './fixture.ts';

const FILE = 'two-threads.s';
/** Where `continue` stops, until the end. */
function stopsOf(session: Session): { text: string; moment: number; instant: number }[] {
  const found = [];
  for (;;) {
    const stop = session.run(session.continue());
    if (stop.kind === 'end') return found;
    found.push({ text: session.stopText, moment: session.moment, instant: session.timeline.instant });
  }
}
/** Runs commands; what they print. */
function transcript(session: Session, ...commands: string[]): string[] {
  const lines: string[] = [];
  runCommands(session, commands, (line) => lines.push(line));
  return lines;
}

const LOOP = `
        lea words(%rip), %rbx
        mov $5, %ecx
1:      mov %ecx, (%rbx)
        mov 8(%rbx), %eax
        movb %cl, 8(%rbx)
        dec %ecx
        jnz 1b
        mov $60, %eax
        xor %edi, %edi
        syscall
        .data
words:  .quad 0, 0`;

test('a condition decides, hits are counted where it holds, and the first few can be passed over', () => {
  const session = debugText(LOOP);
  session.break('6 if $ecx == 3'.split(' if ')[0]!, { condition: '$ecx == 3' });
  expect(session.run(session.continue())).toMatchObject({ kind: 'breakpoint', number: 1 });
  expect(session.evaluate('$ecx')).toBe(3n);
  expect(session.stops.get(1).hits).toBe(1);
  session.setCondition(1, undefined);
  session.stops.get(1).ignore = 1;
  session.run(session.continue());
  expect(session.evaluate('$ecx')).toBe(1n);
  expect(session.stops.get(1).hits).toBe(3);
  expect(() => session.setCondition(1, '$ecx ==')).toThrow('the expression ends too early');
  expect(() => session.break('6', { condition: '$nothing' })).toThrow('there is no register `$nothing`');
});

test('a breakpoint can be for one task, for once, and off', () => {
  const session = debug(FILE);
  expect(transcript(session, 'break print if $task == 1', 'continue', 'info breakpoints').slice(-3)).toEqual([
    expect.stringContaining('task 1 runs on core 0'),
    expect.stringContaining('push'),
    '1  print  if $task == 1  met 1 time',
  ]);
  transcript(session, 'goto 0', 'disable', 'tbreak print');
  expect(session.run(session.continue())).toMatchObject({ kind: 'breakpoint', number: 2, task: 2 });
  expect(session.stops.all.map(({ number }) => number)).toEqual([1]);
  expect(session.run(session.continue()).kind).toBe('end');
});

test.each([
  ['watch', 'words', 4, ['0x0 → 0x5', '0x5 → 0x4', '0x4 → 0x3', '0x3 → 0x2', '0x2 → 0x1'], 3],
  ['write', 'words+8', 1, ['0x0 → 0x5', '0x5 → 0x4', '0x4 → 0x3', '0x3 → 0x2', '0x2 → 0x1'], 5],
  ['variable', '$rax', 8, ['0x0 → 0x5', '0x5 → 0x4', '0x4 → 0x3', '0x3 → 0x2', '0x2 → 0x3c'], 9],
] as const)('%s of %s stops right after each change', (_, what, bytes, texts, first) => {
  const session = debugText(LOOP);
  session.watch(what, bytes, 'write');
  const stops = stopsOf(session);
  expect(stops.map(({ text }) => text.replace(/.*: /, ''))).toEqual(texts);
  expect(stops[0]!.moment).toBe(first);
});

test('reads and all accesses can be watched, and a write that changes nothing is no change', () => {
  const reads = debugText(LOOP);
  reads.watch('words+8', 8, 'read');
  expect(stopsOf(reads)).toHaveLength(5);
  const all = debugText(LOOP);
  all.watch('words+8', 1, 'access');
  expect(stopsOf(all)).toHaveLength(10);
  const same = debugText('movq $0, word(%rip); movq $7, word(%rip); mov $60, %eax; syscall; .data; word: .quad 0');
  same.watch('word', 8, 'write');
  expect(stopsOf(same).map(({ moment }) => moment)).toEqual([2]);
});

test('what the kernel writes and what a delivery pushes is seen', () => {
  const session = debugText(
    'mov $96, %eax; lea time(%rip), %rdi; xor %esi, %esi; syscall; mov $60, %eax; syscall; .data; time: .quad 0, 0',
  );
  session.watch('time', 8, 'write');
  expect(stopsOf(session).map(({ moment }) => moment)).toEqual([4]);

  const other = debug(FILE);
  runTo(other, '36');
  other.select(1);
  other.watch('$rsp - 0x88', 8, 'write');
  expect(other.run(other.continue())).toMatchObject({ kind: 'watchpoint', task: 1 });
  expect(other.view()!.symbol).toBe('handler');
});

test('user-interrupt state can be watched', () => {
  const session = debug(FILE);
  session.watch('$pir', 8, 'write');
  session.watch('$uif', 8, 'write');
  const texts = stopsOf(session).map(({ text }) => text);
  expect(texts).toEqual([
    'watchpoint 1, $pir: nothing → 0x0',
    'watchpoint 2, $uif: 0x0 → 0x1',
    'watchpoint 1, $pir: 0x0 → 0x20',
    'watchpoint 1, $pir: 0x20 → 0x0; watchpoint 2, $uif: 0x1 → 0x0',
    expect.stringMatching(/uif: 0x0 → 0x1$/),
    expect.stringMatching(/uif: 0x1 → 0x0$/),
  ]);
});

test('watching does not change what happens', () => {
  const plain = debug(FILE, { seed: 3 });
  plain.run(plain.continue());
  const watched = debug(FILE, { seed: 3 });
  watched.watch('seen', 4, 'access');
  watched.watch('$rbp', 8, 'write');
  watched.catch('uintr', parseEventFilter('', watched));
  expect(stopsOf(watched).length).toBeGreaterThan(10);
  expect([watched.moment, watched.timeline.instant]).toEqual([plain.moment, plain.timeline.instant]);
});

test.each([
  ['syscall write', ['task 2 calls write', 'task 1 calls write']],
  ['posted 5', ['task 2 posts vector 5']],
  ['delivered', ['task 1 vector 5 delivered to handler']],
  ['returned', [expect.stringMatching(/^task 1 uiret to wait/)]],
  ['exit', [expect.stringMatching(/^task 2 exits/), expect.stringMatching(/exits with status 0$/)]],
  ['uintr delivered 6', []],
])('catch %s', (what, texts) => {
  const session = debug(FILE);
  const { label, ...filter } = parseEventFilter(what, session);
  session.catch(label, filter);
  expect(stopsOf(session).map(({ text }) => text.replace(/^catchpoint 1, .*?: /, ''))).toEqual(texts);
});

test('faults, signals and diagnostics', () => {
  const session = debugText('senduipi %rax; mov 0, %rax');
  for (const what of ['fault #GP', 'fault UD', 'signal SIGSEGV', 'diagnostic']) {
    const { label, ...filter } = parseEventFilter(what, session);
    session.catch(label, filter);
  }
  expect(stopsOf(session).map(({ text }) => text)).toEqual([
    'catchpoint 2, fault UD: senduipi raises #UD, since this thread has no UITT: bit 0 of IA32_UINTR_TT is 0 (hardware H104) (task 1 #UD at _start)',
  ]);
  expect(() => parseEventFilter('nonsense', session)).toThrow('is no kind of event');
  expect(() => parseEventFilter('syscall nonsense', session)).toThrow('there is no system call');
  expect(() => parseEventFilter('signal SIGNONE', session)).toThrow('there is no signal');
  expect(() => parseEventFilter('uintr nonsense', session)).toThrow('is no step');
  expect(() => parseEventFilter('posted 64', session)).toThrow('vectors are 0 to 63');
});

test('going back meets the same stops, in the other order', () => {
  const session = debug(FILE);
  session.break('print');
  session.watch('seen', 4, 'write');
  session.catch('uintr', parseEventFilter('', session));
  const forwards = stopsOf(session);
  expect(forwards).toHaveLength(6);
  const backwards: typeof forwards = [];
  while (session.run(session.reverseContinue()).kind !== 'beginning') {
    backwards.push({ text: session.stopText, moment: session.moment, instant: session.timeline.instant });
  }
  expect(backwards).toEqual([...forwards].reverse());
});

test('who wrote this: the instruction itself, one write after the other', () => {
  const session = debug(FILE);
  session.run(session.continue());
  session.run(session.goTo(session.moment - 1));
  const [word] = transcript(session, 'who/4 seen');
  expect(word).toBe('seen: 0x0 → 0x1, written here');
  expect(at(session)).toBe(`${FILE}:42`);
  expect(session.selected).toBe(1);
  expect(session.run(session.writer(session.watched('seen', 4), 'seen'))).toEqual({ kind: 'beginning' });

  const loop = debugText(LOOP);
  runTo(loop, '11');
  expect(transcript(loop, 'who $ecx')[0]).toBe('$ecx: 0x1 → 0x0, written here');
  expect(loop.instruction()).toMatch(/^dec/);
  expect(transcript(loop, 'who $ecx')[0]).toBe('$ecx: 0x2 → 0x1, written here');
});

test('to the next and the previous step of a user interrupt', () => {
  const session = debug(FILE);
  const seen: string[] = [];
  const filter = parseEventFilter('', session);
  while (session.run(session.toEvent(filter)).kind === 'caught') seen.push(session.stopText);
  expect(seen).toEqual([
    'task 2 posts vector 5',
    expect.stringMatching(/^task 1 notified.*; task 1 recognised.*; task 1 vector 5 delivered to handler$/),
    expect.stringMatching(/^task 1 uiret/),
  ]);
  const back: string[] = [];
  while (session.run(session.backToEvent(filter)).kind === 'caught') back.push(session.stopText);
  expect(back.reverse()).toEqual(seen);
});

test('out of a function and of a handler, backwards', () => {
  const session = debug(FILE);
  runTo(session, '50');
  expect(session.selected).toBe(2);
  session.run(session.reverseFinish());
  expect(at(session)).toBe(`${FILE}:35`);
  runTo(session, '43');
  session.run(session.reverseFinish());
  expect(session.selected).toBe(1);
  expect(session.view()!.symbol).toMatch(/^wait/);
  expect(session.run(session.step())).toMatchObject({ kind: 'delivered', vector: 5 });
  runTo(session, '25');
  session.run(session.reverseNext());
  expect(at(session)).toBe(`${FILE}:24`);
});

test('a step of another task is asked for by name', () => {
  const session = debug(FILE);
  runTo(session, '31');
  session.select(1);
  transcript(session, 'step task 2');
  expect(session.selected).toBe(2);
  expect(at(session)).toBe(`${FILE}:32`);
});

test('any instruction of a range can be stopped before', () => {
  const session = debug(FILE);
  expect(transcript(session, 'xwatch/2 handler+1', 'continue').at(-1)).toMatch(/^42\t/);
});
