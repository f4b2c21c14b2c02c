// The screen: whole frames, and what keys do. Frames are compared as text, without colour: whatever a colour says has to be
// seen in them.

import { join } from 'node:path';
import { renderToString } from 'ink';
import { cleanup, render } from 'ink-testing-library';
import { afterEach, expect, test } from 'vitest';
import { Coverage } from '../../src/debugger/coverage.ts';
import { App, Screen } from '../../src/debugger/ui/app.tsx';
import type { Key } from '../../src/debugger/ui/keys.ts';
import { ScreenModel } from '../../src/debugger/ui/model.ts';
import { debug } from './fixture.ts';

const FILE = 'two-threads.s';
afterEach(cleanup);

/** A screen that needs no terminal: movements are done at once unless `patient`. */
function open(columns: number, rows: number, file = FILE) {
  const later: (() => void)[] = [];
  const log: string[] = [];
  let now = 0;
  const model = new ScreenModel(
    debug(file),
    { columns, rows },
    {
      later: (then) => void later.push(then),
      now: () => now++,
      quit: () => void log.push('quit'),
      fail: (error) => {
        throw error;
      },
    },
  );
  const press = (text: string, ...named: string[]): void => {
    const keys: Key[] = [...text].map((character) => ({ character }));
    model.keys([...keys, ...named.map((name) => ({ name: name as 'up' }))]);
    while (later.length > 0) later.shift()!();
  };
  const command = (line: string): void => press(`:${line}`, 'return');
  const frame = (): string => renderToString(<Screen model={model} />, { columns });
  return { model, press, command, frame, later, log };
}
const lastLine = (frame: string): string => frame.split('\n').at(-1)!;

/** Compares a frame with the one on file, line for line. */
async function expectFrame(frame: string, name: string, columns: number, rows: number): Promise<void> {
  const lines = frame.split('\n');
  expect(lines.length).toBeLessThanOrEqual(rows - 1);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
  await expect(`${frame}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'fixtures', 'frames', `${name}.txt`));
}

test('80×24: the beginning', async () => {
  const { frame } = open(80, 24);
  await expectFrame(frame(), 'beginning-80x24', 80, 24);
});

test('80×24: a handler is entered', async () => {
  const { command, press, frame } = open(80, 24);
  command('break handler');
  press('c');
  await expectFrame(frame(), 'handler-80x24', 80, 24);
});

test('80×24: the past', async () => {
  const { command, press, frame } = open(80, 24);
  command('until handler');
  press('ssrr');
  await expectFrame(frame(), 'past-80x24', 80, 24);
});

test('80×24: the end', async () => {
  const { press, frame } = open(80, 24);
  press('c');
  await expectFrame(frame(), 'end-80x24', 80, 24);
});

test('160×50: the sender has posted, the notification is under way', async () => {
  const { command, press, frame } = open(160, 50);
  command('until 36');
  press('s');
  await expectFrame(frame(), 'posted-160x50', 160, 50);
});

test.each([
  [60, 19],
  [100, 30],
  [132, 43],
  [250, 70],
])('%i×%i: a frame never fills the window', (columns, rows) => {
  const { press, frame } = open(columns, rows);
  press('sss');
  const lines = frame().split('\n');
  expect(lines).toHaveLength(rows - 1);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
  expect(lines.join('\n')).toMatch(/► {2}8 *1?›/);
});

test('a window that is too small says so', () => {
  expect(open(40, 10).frame()).toMatch(/^This window is too small/);
});

test('a resized window is divided anew', () => {
  const { model, frame } = open(80, 24);
  model.resize({ columns: 160, rows: 50 });
  expect(frame().split('\n')).toHaveLength(49);
  expect(frame()).toContain('─ events ─');
});

test('the cursor moves, sets and deletes breakpoints, and is run to', () => {
  const { press, frame, model } = open(80, 24);
  press('', 'down', 'down');
  press('b');
  expect(frame()).toMatch(/^● {3}7›/m);
  press('b');
  expect(frame()).not.toContain('●');
  press('', 'down');
  press('u');
  expect(model.session.place).toEqual({ file: FILE, line: 8 });
  press('', 'pagedown', 'pagedown', 'pagedown', 'pagedown', 'pagedown', 'pagedown', 'pagedown');
  press('b');
  expect(lastLine(frame())).toMatch(/^no code at or after/);
  press('', 'home');
  expect(model.cursor).toEqual({ file: FILE, line: 8 });
});

test('t goes round the tasks', () => {
  const { command, press, model, frame } = open(80, 24);
  command('until sender');
  expect(model.session.selected).toBe(2);
  expect(frame()).toMatch(/^ reached sender · task 2 core 1/);
  press('t');
  expect(model.session.selected).toBe(1);
  expect(frame()).toMatch(/^ reached sender · task 1 core 0/);
  press('t');
  expect(model.session.selected).toBe(2);
});

test('short answers stand in the bottom row, long ones over the panels', () => {
  const { command, press, frame } = open(80, 24);
  command('print handler');
  expect(lastLine(frame())).toMatch(/<handler>$/);
  press('s');
  expect(lastLine(frame())).toMatch(/^s step/);
  command('info registers');
  expect(frame().split('\n')[1]).toBe('info registers');
  expect(frame()).toContain('rdi     0x40');
  press('q');
  expect(frame()).toContain('─ registers');
  command('nonsense');
  expect(lastLine(frame())).toBe('there is no command `nonsense`: try `help`');
});

test('each view can be focused, scrolled and zoomed', () => {
  const { press, frame, model } = open(160, 50);
  press('', 'tab');
  expect(frame()).toMatch(/▶ memory \$rsp/);
  press('', 'down');
  const [row] = /^0x\S+/m.exec(frame())!;
  press('z');
  expect(frame().split('\n')[1]).toMatch(/^▶ memory/);
  expect(frame()).toContain(row);
  expect(frame()).not.toContain('registers');
  press('', 'escape');
  expect(frame()).toContain('─ registers');
  press('1');
  expect(model.focus).toBe('source');
});

test('a view that has no place of its own has the window while it is focused', () => {
  const { press, frame, command } = open(80, 24);
  command('until handler');
  press('9');
  expect(frame()).toMatch(/^▶ files/m);
  expect(frame()).toContain('anon_inode:[uintrfd] vector 5');
  press('7');
  expect(frame()).toMatch(/vector 5 delivered to handler/);
  expect(frame()).not.toContain('uintr_register_handler returns');
  press('', 'pageup');
  expect(frame()).toContain('uintr_register_handler returns');
  press('0');
  expect(frame()).toMatch(/► 0x\S+ <handler> +push %rax/);
  press('', 'escape');
  expect(model(frame())).toBe('two-threads.s');
});
/** The title of the first view. */
const model = (frame: string): string => /^[▶─] (\S+)/m.exec(frame)![1]!;

test('every digit focuses a view, and help begins with it', () => {
  const { press, frame } = open(80, 24);
  for (const digit of '1234567890') {
    press(digit);
    press('?');
    expect(frame()).toMatch(/the view `\w+`/);
    press('', 'escape');
  }
});

test('a branch of time is marked, and the way of each interrupt is drawn', () => {
  const { command, press, frame } = open(160, 50);
  command('until handler');
  expect(frame()).toMatch(/v from→to +posted +notified +recognised +delivered +returned/);
  expect(frame()).toMatch(/ 5 2→1 +2,929─▶ +3,129─▶ +3,129─▶ +3,229─▶ … running/);
  command('inject 9');
  expect(frame()).toMatch(/^ task 1 .* BRANCH 1/);
  expect(frame()).toMatch(/ 9 -→1 +·─▶ +·─▶ +\d\S+─▶ ✗ in a handler/);
  press('w');
  expect(frame()).toContain('task 1: Vector 9 is in UIRR, but UIF = 0');
  press('', 'escape');
  press('e');
  expect(frame()).toMatch(/uiret to wait.* BRANCH 1/);
});

test('lines that have been executed are marked', () => {
  const { press, frame, model } = open(100, 30);
  model.session.timeline.coverage = new Coverage(model.session.program);
  press('sss');
  expect(frame()).toMatch(/^ {4}7 +1│/m);
  expect(frame()).toMatch(/^ {4}9 +1 /m);
  press('r');
  expect(frame()).toMatch(/^ ► {2}7 +1›/m);
});

test('help scrolls and closes', () => {
  const { press, frame } = open(80, 24);
  press('?');
  expect(frame()).toMatch(/help {2}1–20 of \d+/);
  press('', 'down', ...Array(12).fill('pagedown'));
  expect(frame()).toContain('remedy [VECTOR]');
  press('', 'up');
  press('', 'escape');
  expect(frame()).toContain('─ registers');
});

test('a command line is edited, completed, and left', () => {
  const { press, frame, model } = open(80, 24);
  press(':reverse-s', 'tab');
  expect(lastLine(frame())).toBe(':reverse-step');
  press('', 'escape');
  expect(lastLine(frame())).toMatch(/^s step/);
  press(':break hand', 'tab', 'return');
  expect(model.session.stops.all.map(({ label }) => label)).toEqual(['handler']);
  press(':', 'up');
  expect(lastLine(frame())).toBe(':break handler');
  press('', 'interrupt');
  expect(model.isTyping).toBe(false);
});

test('a movement without end is shown, keeps keys, and can be stopped', () => {
  const { model, later, frame } = open(80, 24, 'sleeper.s');
  const run = (): void => model.keys([{ character: 'c' }]);
  model.session.timeline.advance = () => undefined;
  run();
  expect(model.isRunning).toBe(true);
  expect(frame()).toMatch(/running …/);
  expect(lastLine(frame())).toBe('esc stops');
  later.shift()!();
  expect(model.isRunning).toBe(true);
  model.keys([{ character: 's' }]);
  expect(model.isRunning).toBe(true);
  model.keys([{ name: 'escape' }]);
  expect(model.isRunning).toBe(false);
  expect(frame()).toMatch(/^ interrupted ·/);
});

test('keys that come while a movement is under way are done after it', () => {
  const { model, later } = open(80, 24);
  const advance = model.session.advance.bind(model.session);
  let patience = 100;
  model.session.advance = (movement) => (patience-- > 0 ? undefined : advance(movement));
  model.keys([{ character: 's' }, { character: 's' }, { character: 's' }]);
  expect(model.session.moment).toBe(0);
  while (later.length > 0) later.shift()!();
  expect(model.session.moment).toBe(3);
});

test('q and ctrl-c leave', () => {
  const { press, log } = open(80, 24);
  press('q');
  press('', 'interrupt');
  press(':quit', 'return');
  expect(log).toEqual(['quit', 'quit', 'quit']);
});

test('what the guest writes cannot act on the terminal', () => {
  const { model, frame } = open(80, 24);
  model.session.timeline.console.write(1, new TextEncoder().encode('a\x1b[2Jb\tc\x07\n'));
  expect(frame()).toContain('output a·[2Jb        c·');
});

test('alive, the screen hears keys', async () => {
  const { model } = open(80, 24);
  const { stdin, lastFrame } = render(<App model={model} colour={false} />);
  const tick = () => new Promise((resolve) => setTimeout(resolve, 20));
  await tick();
  expect(lastFrame()).toMatch(/► {2}5 *1›/);
  stdin.write('ss');
  await tick();
  expect(lastFrame()).toMatch(/► {2}7 *1›/);
  stdin.write('\x1b[B');
  await tick();
  expect(lastFrame()).toMatch(/ {3}8 *1›/);
});
