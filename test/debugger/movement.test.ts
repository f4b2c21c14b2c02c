// Movements forwards: what each does, where it stops, and that none of them changes who runs when.

import { expect, test } from 'vitest';
import { at, debug, debugText, runTo } from './fixture.ts';

const FILE = 'two-threads.s';
/** Everything that two runs of one program must agree on at the end. */
const final = ({ timeline }: ReturnType<typeof debug>) => ({
  end: timeline.end,
  moment: timeline.moment,
  cores: timeline.system.machine.cores.map((core) => [core.cycle, core.retired]),
  output: timeline.console.output,
});

test('a session begins before the first instruction', () => {
  const session = debug(FILE);
  expect(session.moment).toBe(0);
  expect(session.stopText).toBe('');
  expect(at(session)).toBe(`${FILE}:5`);
  expect(session.tasks()).toMatchObject([{ tid: 1, state: 'running', core: 0, symbol: '_start' }]);
});

test('a step retires one instruction of its task', () => {
  const session = debug(FILE);
  expect(session.run(session.step())).toEqual({ kind: 'done', task: 1 });
  expect(session.moment).toBe(1);
  expect(at(session)).toBe(`${FILE}:6`);
});

test('a step of one task runs the others as they would run anyway', () => {
  const session = debug(FILE);
  runTo(session, 'sender');
  expect(session.selected).toBe(2);
  const before = session.moment;
  session.run(session.step());
  expect(session.moment).toBeGreaterThan(before);
  expect(session.selected).toBe(2);
  expect(at(session)).toBe(`${FILE}:30`);
});

test.each([1, 2, 4])('stepping from beginning to end changes nothing, on %i cores', (cores) => {
  const whole = debug(FILE, { cores, seed: 3 });
  whole.run(whole.continue());
  const stepped = debug(FILE, { cores, seed: 3 });
  let steps = 0;
  while (!stepped.timeline.end) {
    const ids = stepped.tasks().map((task) => task.tid);
    stepped.select(ids[steps++ % ids.length]!);
    stepped.run(stepped.step());
  }
  expect(final(stepped)).toEqual(final(whole));
});

test('next runs a call to its end, and step goes into it', () => {
  const session = debug(FILE);
  runTo(session, '24');
  expect(session.instruction()).toMatch(/^call/);
  session.run(session.step());
  expect(at(session)).toBe(`${FILE}:48`);
  runTo(session, '25');

  const other = debug(FILE);
  runTo(other, '24');
  expect(other.run(other.next())).toEqual({ kind: 'done', task: 1 });
  expect(at(other)).toBe(`${FILE}:25`);
  expect(other.output).toBe('sending\ngot it!\n');
});

test('next runs a handler that comes in between to its end', () => {
  const session = debug('masked.s');
  runTo(session, 'both');
  session.run(session.next());
  expect(session.view()!.symbol).toBe('both+4');
  expect(session.timeline.log.events.filter((event) => event.kind === 'returned')).toHaveLength(2);
});

test('a step that a user interrupt comes to ends before the handler', () => {
  const session = debug(FILE);
  runTo(session, '36');
  session.run(session.step());
  session.select(1);
  let steps = 0;
  while (session.run(session.step()).kind === 'done') steps++;
  expect(session.stop).toEqual({ kind: 'delivered', vector: 5, task: 1 });
  expect(session.stopText).toBe('vector 5 delivered');
  expect(session.view()!.symbol).toBe('handler');
  const { moment } = session;
  expect(session.run(session.step())).toEqual({ kind: 'done', task: 1 });
  expect(session.moment).toBe(moment + 1);
  expect(at(session)).toBe(`${FILE}:42`);

  // And backwards, each of them again.
  session.run(session.reverseStep());
  expect(session.stop).toEqual({ kind: 'delivered', vector: 5, task: 1 });
  expect(session.moment).toBe(moment);
  session.run(session.reverseStep());
  expect(session.stop).toEqual({ kind: 'done', task: 1 });
  expect(session.timeline.log.frames(1)).toEqual([]);
  session.run(session.step());
  expect(session.stop).toEqual({ kind: 'delivered', vector: 5, task: 1 });
  for (let i = 0; i <= steps; i++) session.run(session.reverseStep());
  expect(session.stop).toEqual({ kind: 'done', task: 1 });
});

test('a delivery that comes with an instruction is one step with it', () => {
  const session = debug('masked.s');
  runTo(session, 'both');
  const { moment } = session;
  expect(session.run(session.step())).toEqual({ kind: 'delivered', vector: 9, task: 1 });
  expect(session.moment).toBe(moment + 1);
  session.run(session.reverseStep());
  expect(session.moment).toBe(moment);
  expect(at(session)).toBe('masked.s:36');
});

test('next, too, comes behind its instruction when a handler runs before it', () => {
  const session = debug(FILE);
  runTo(session, '36');
  session.run(session.step());
  session.select(1);
  for (let i = 0; i < 300 && session.evaluate('*seen & 0xff') === 0n; i++) {
    expect(session.run(session.next())).toEqual({ kind: 'done', task: 1 });
    expect(session.view()!.symbol).toMatch(/^wait/);
  }
  expect(session.evaluate('*seen & 0xff')).toBe(1n);
});

test('finish leaves a function, and a handler', () => {
  const session = debug(FILE);
  runTo(session, 'handler');
  session.run(session.step());
  session.run(session.finish());
  expect(session.timeline.log.frames(1)).toEqual([]);
  expect(session.view()!.symbol).toMatch(/^wait/);
  runTo(session, '49');
  session.run(session.finish());
  expect(at(session)).toBe(`${FILE}:${session.selected === 1 ? 25 : 36}`);
});

test('until and break stop before the instruction, whoever comes there', () => {
  const session = debug(FILE);
  const { number } = session.break('print');
  const label = 'print';
  expect(session.run(session.continue())).toEqual({ kind: 'breakpoint', number, label, task: 2 });
  expect(session.stopText).toBe('breakpoint 1, print');
  expect(at(session)).toBe(`${FILE}:48`);
  expect(session.run(session.continue())).toEqual({ kind: 'breakpoint', number, label, task: 1 });
  expect(session.stops.all[0]!.hits).toBe(2);
  session.stops.remove(number);
  expect(session.run(session.continue())).toEqual({ kind: 'end', outcome: { kind: 'exit', status: 0 } });
});

test('a breakpoint in a loop is met each time', () => {
  const session = debug(FILE);
  session.break('21');
  for (let i = 0; i < 3; i++) expect(session.run(session.continue()).kind).toBe('breakpoint');
  expect(session.evaluate('*rounds')).toBe(3n);
});

test('a step that comes to a breakpoint has met it', () => {
  const session = debug(FILE);
  session.break('21');
  runTo(session, '20');
  session.run(session.step());
  expect(at(session)).toBe(`${FILE}:21`);
  session.run(session.continue());
  expect(session.evaluate('*rounds')).toBe(2n);
});

test('a breakpoint of another task stops a step', () => {
  const session = debug(FILE);
  runTo(session, '32');
  session.run(session.step());
  expect(session.selected).toBe(2);
  // The kernel has taken its time for this task's call: now the other one is behind.
  session.break('wait');
  expect(session.run(session.step())).toMatchObject({ kind: 'breakpoint', task: 1 });
});

test('a line of two instructions is met once, at the first', () => {
  const session = debug(FILE);
  const { addresses } = session.locate('26');
  expect(addresses).toHaveLength(1);
  expect(session.locate('*$rip').label).toBe(`*0x${session.evaluate('$rip').toString(16)}`);
  session.break('26');
  expect(session.run(session.continue()).kind).toBe('breakpoint');
  expect(session.run(session.continue()).kind).toBe('end');
});

test('a line that uses a macro stops at each use, and the place is the use', () => {
  const session = debug('masked.s');
  runTo(session, '27');
  expect(session.instruction()).toMatch(/^mov/);
  expect(at(session)).toBe('masked.s:27');
  expect(session.program.expansion(session.view()!.address)).toBe('mov     $0, %ecx');
  session.run(session.step());
  expect(at(session)).toBe('masked.s:27');
});

test('locations that do not exist are refused', () => {
  const session = debug(FILE);
  expect(() => session.locate('nothing')).toThrow('there is no symbol `nothing`');
  expect(() => session.locate('other.s:3')).toThrow('there is no source file `other.s`');
  expect(() => session.locate('9999')).toThrow('no code at or after');
  expect(session.locate('1').label).toBe(`${FILE}:5`);
});

test('a program that never ends can be interrupted', () => {
  const session = debug(FILE, { cores: 1, timeSliceUs: 1e9 });
  const movement = session.continue();
  expect(session.advance(movement)).toBeUndefined();
  expect(session.interrupt()).toEqual({ kind: 'interrupted' });
  session.run(session.step());
  expect(session.stop).toEqual({ kind: 'done', task: 1 });
});

test('a program that waits for input says so, and goes on when it has some', () => {
  const session = debug('echo.s');
  expect(session.run(session.continue())).toMatchObject({ kind: 'end', outcome: { kind: 'needs-input' } });
  session.timeline.console.feed(new TextEncoder().encode('hello\n'));
  expect(session.run(session.continue())).toMatchObject({ outcome: { kind: 'exit', status: 6 } });
  expect(session.output).toBe('hello\n');
  // What was typed once is there when time goes back.
  session.run(session.goTo(0));
  expect(session.output).toBe('');
  expect(session.run(session.continue())).toMatchObject({ outcome: { kind: 'exit', status: 6 } });
  expect(session.output).toBe('hello\n');
});

test('input that was typed later is not read earlier when time runs again', () => {
  const session = debugText(`
        .rept 2
        xor %eax, %eax                  # read
        xor %edi, %edi
        lea buffer(%rip), %rsi
        mov $64, %edx
        syscall
        mov %eax, %ebx
        .endr
done:   mov $60, %eax
        syscall
        .lcomm buffer, 64`);
  const feed = (text: string) => session.timeline.console.feed(new TextEncoder().encode(text));
  expect(session.run(session.continue())).toMatchObject({ outcome: { kind: 'needs-input' } });
  feed('abc\n');
  session.run(session.continue());
  feed('de\n');
  runTo(session, 'done');
  expect(session.evaluate('$ebx')).toBe(3n);
  // Both pieces are there now, and the first read still gets the first one only.
  session.run(session.goTo(0));
  session.run(session.goTo(6));
  expect(session.evaluate('$ebx')).toBe(4n);
  runTo(session, 'done');
  expect(session.evaluate('$ebx')).toBe(3n);
});

test('going back from a wait for input leaves nothing behind', () => {
  const session = debug('echo.s');
  session.run(session.continue());
  session.run(session.goTo(1));
  session.run(session.step());
  expect(session.moment).toBe(2);
  expect(at(session)).toBe('echo.s:5');
});

test('the end is an end, and says how it came', () => {
  const session = debug(FILE);
  session.run(session.continue());
  expect(session.stopText).toBe('the program has exited with status 0');
  expect(session.tasks()).toEqual([]);
  expect(session.registers()).toEqual([]);
  expect(() => session.step()).toThrow('the program has ended');
  expect(session.run(session.continue())).toMatchObject({ kind: 'end' });
});

test.each([
  ['mov 0, %rax', 'the program was killed by SIGSEGV (#PF at _start: the operand is the memory at 0x0)'],
  ['mov $37, %eax; ud2', 'the program was killed by SIGILL (#UD at _start+5)'],
  ['mov $39, %eax; syscall; mov %eax, %edi; mov $6, %esi; mov $62, %eax; syscall', 'the program was killed by SIGABRT'],
  ['jmp .', 'nothing will ever happen: tasks wait or spin'],
  [
    'lea word(%rip), %rdi; xor %esi, %esi; xor %edx, %edx; xor %r10d, %r10d; mov $202, %eax; syscall; .lcomm word, 4',
    'deadlock: every task waits',
  ],
])('%s: how it ends is told', (text, told) => {
  const session = debugText(text);
  session.run(session.continue());
  expect(session.stopText).toBe(told);
});
