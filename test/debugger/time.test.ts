// Time backwards: it shows what was, to the last bit.

import { expect, test } from 'vitest';
import { Timeline } from '../../src/debugger/timeline.ts';
import { at, debug, debugText, fixture, runTo } from './fixture.ts';
import { digest } from './walks.ts';

const FILE = 'two-threads.s';
const timeline = (cores = 2) => {
  const { image, ...options } = fixture(FILE, { cores, seed: 5 });
  return new Timeline(image.elf, options);
};

test.each([1, 2])('any jump, on %i cores, finds the state that a fresh run has at that moment', (cores) => {
  const fresh = timeline(cores);
  const states: string[] = [];
  for (let moment = 0; moment <= 600 && !fresh.end; moment++) {
    fresh.goTo(moment);
    states.push(digest(fresh));
  }
  const walked = timeline(cores);
  let random = 1;
  for (let i = 0; i < 300; i++) {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    const moment = random % states.length;
    walked.goTo(moment);
    expect(digest(walked)).toBe(states[moment]);
  }
});

test('reverse-step is step, backwards', () => {
  const session = debug(FILE);
  runTo(session, 'sender');
  const places: unknown[] = [];
  const place = () => [session.moment, session.view()!.rip, session.registers().map(({ value }) => value)];
  for (let i = 0; i < 12; i++) {
    session.run(session.step());
    places.push(place());
  }
  for (let i = 11; i > 0; i--) {
    expect(place()).toEqual(places[i]);
    expect(session.run(session.reverseStep())).toEqual({ kind: 'done', task: 2 });
  }
  expect(place()).toEqual(places[0]);
});

test('a task that has not run for long is found all the same', () => {
  const session = debug('sleeper.s');
  session.run(session.goTo(500_000));
  session.select(2);
  expect(session.view()).toMatchObject({ state: 'blocked', wait: { call: 'nanosleep' } });
  expect(at(session)).toBe('sleeper.s:18');
  session.run(session.reverseStep());
  expect(session.moment).toBeLessThan(1000);
  expect(session.view()!.state).toBe('running');
  expect(at(session)).toBe('sleeper.s:18');
  session.run(session.reverseStep());
  expect(at(session)).toBe('sleeper.s:17');
  session.run(session.step());
  session.run(session.step());
  expect(session.view()!.state).toBe('blocked');
  // The other task retires hundreds of thousands of instructions before this one does.
  session.run(session.step());
  expect(session.moment).toBeGreaterThan(500_000);
  expect(at(session)).toBe('sleeper.s:20');
});

test('time goes back to the beginning and no further, for each task', () => {
  const session = debug(FILE);
  session.run(session.step());
  expect(session.run(session.reverseStep())).toEqual({ kind: 'done', task: 1 });
  expect(session.moment).toBe(0);
  expect(session.run(session.reverseStep())).toEqual({ kind: 'beginning' });
  expect(session.stopText).toBe('this is the beginning');

  // The second thread's first instruction is undone: it stands before it.
  runTo(session, 'sender');
  session.run(session.step());
  session.run(session.reverseStep());
  expect(session.selected).toBe(2);
  expect(at(session)).toBe(`${FILE}:29`);
});

test('reverse-continue finds breakpoints in their order, then the beginning', () => {
  const session = debug(FILE);
  session.break('print');
  session.run(session.continue());
  const first = session.moment;
  session.run(session.continue());
  session.run(session.continue());
  expect(session.timeline.end).toBeDefined();
  expect(session.run(session.reverseContinue())).toEqual({ kind: 'breakpoint', number: 1, label: 'print', task: 1 });
  expect(session.run(session.reverseContinue())).toEqual({ kind: 'breakpoint', number: 1, label: 'print', task: 2 });
  expect(session.moment).toBe(first);
  expect(session.run(session.reverseContinue())).toEqual({ kind: 'beginning' });
  expect(session.run(session.continue())).toEqual({ kind: 'breakpoint', number: 1, label: 'print', task: 2 });
  expect(session.moment).toBe(first);
});

test('going back without breakpoints is refused', () => {
  const session = debug(FILE);
  expect(() => session.reverseContinue()).toThrow('there are no breakpoints');
});

test('the last instruction of a program can be undone', () => {
  const session = debug(FILE);
  session.run(session.continue());
  const { moment } = session;
  session.run(session.reverseStep());
  expect(session.moment).toBe(moment - 1);
  expect(session.isPast).toBe(true);
  expect(session.run(session.step())).toMatchObject({ kind: 'end', outcome: { kind: 'exit', status: 0 } });
  expect(session.moment).toBe(moment);
});

test('output and events are those of the moment shown', () => {
  const session = debug(FILE);
  session.run(session.continue());
  expect(session.output).toBe('sending\ngot it!\n');
  const events = session.timeline.log.events.length;
  session.run(session.goTo(5));
  expect(session.output).toBe('');
  expect(session.timeline.log.events.length).toBeLessThan(events);
  session.run(session.continue());
  expect(session.output).toBe('sending\ngot it!\n');
  expect(session.timeline.log.events).toHaveLength(events);
});

test('a long run goes back near its end without being run again', () => {
  const session = debugText(`
        mov $3000000, %ecx
1:      dec %ecx
        jnz 1b
        mov $60, %eax
        xor %edi, %edi
        syscall`);
  session.run(session.continue());
  expect(session.moment).toBe(6_000_004);
  session.run(session.goTo(5_999_000));
  expect(session.evaluate('$ecx')).toBe(500n);
  session.run(session.goTo(100));
  expect(session.evaluate('$ecx')).toBe(2_999_950n);
});

test('which lines have been executed depends on the moment and the branch, and changes nothing', () => {
  const plain = debug(FILE);
  plain.run(plain.continue());
  const session = debug(FILE, { coverage: true });
  const executed = (): number[] => {
    return Array.from({ length: 60 }, (_, i) => i + 1).filter(
      (line) => session.lineInfo({ file: FILE, line })?.isExecuted,
    );
  };
  expect(executed()).toEqual([]);
  session.run(session.goTo(3));
  expect(executed()).toEqual([5, 6, 7]);
  runTo(session, 'sender');
  expect(executed()).not.toContain(29);
  session.run(session.continue());
  expect([session.moment, session.timeline.instant]).toEqual([plain.moment, plain.timeline.instant]);
  expect(executed()).toEqual(expect.arrayContaining([5, 25, 36, 41, 45, 55 - 1]));
  expect(session.lineInfo({ file: FILE, line: 25 })).toEqual({ cycles: 2, isExecuted: true });
  expect(session.lineInfo({ file: FILE, line: 1 })).toBeUndefined();
  session.run(session.goTo(6));
  const then = executed();
  expect(then).toEqual([5, 6, 7, 8, 9, 10]);
  // On a branch, what only its parent did later has not been done.
  session.setVariable('rip', session.evaluate('handler'));
  session.run(session.step());
  expect(executed()).toEqual([...then, 41]);
});

test('a sleep that is longer than any slice is slept through, in both directions', () => {
  const session = debugText(`
        lea time(%rip), %rdi
        xor %esi, %esi
        mov $35, %eax                   # nanosleep: a tenth of a second, 10^8 cycles
        syscall
        nop
        mov $60, %eax
        syscall
        .data
time:   .quad 0, 100000000`);
  expect(session.run(session.continue())).toMatchObject({ kind: 'end' });
  expect(session.cycle).toBeGreaterThan(100_000_000);
  session.run(session.goTo(1));
  session.run(session.goTo(5));
  expect(session.cycle).toBeGreaterThan(100_000_000);
  session.break('test.s:8');
  session.run(session.goTo(0));
  expect(session.run(session.continue()).kind).toBe('breakpoint');
  expect(session.run(session.reverseContinue()).kind).toBe('beginning');
});
