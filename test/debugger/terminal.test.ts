// `ring3 debug`, the bundle itself, in a real terminal. Skipped where there is no tmux, or nothing has been built.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { play, recorded, SESSIONS } from './sessions.ts';
import { hasTmux, Terminal } from './terminal.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const isBuilt = existsSync(join(ROOT, 'dist', 'ring3.js'));
const PROGRAM = 'test/debugger/fixtures/two-threads.s';

let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

/** Starts the debugger; the shell says what it ended with. */
function start(columns: number, rows: number, options = ''): Terminal {
  const command = `cd ${ROOT} && echo before && ${process.execPath} bin/ring3.js debug ${options} ${PROGRAM}; echo "after $?"`;
  terminal = new Terminal(columns, rows, command);
  return terminal;
}

test.skipIf(!hasTmux || !isBuilt)('80×24: to the first delivery, back out of the handler, and away', async () => {
  const screen = start(80, 24);
  const first = await screen.until(/ ► {2}5› {8}lea/);
  expect(first.split('\n')).toHaveLength(24);
  expect(first).toMatch(/^ task 1 core 0 · cycle \d[\d,]* · moment 0\n/);
  expect(first).toMatch(/\n─ registers IF ─+ ─ stack 0x7f/);

  // Several keys at once, as a fast typist or a paste sends them.
  screen.type('sss');
  await screen.until(/ ► {2}8› {8}syscall/);
  screen.type(':break handler');
  screen.press('Enter');
  await screen.until(/^breakpoint 1 at handler/m);
  screen.type('c');
  const handler = await screen.until(/^ breakpoint 1, handler/);
  expect(handler).toMatch(/\n●► 41› {8}push {4}%rax/);
  expect(handler).toMatch(/ \+00 0000000000000005 uintr vector 5\n/);
  expect(handler).toMatch(/^output sending/m);
  expect(handler).toMatch(/UIF 0 UIRR \{\}/);

  screen.type('f');
  await screen.until(/► 2[012]›/);
  screen.type('r');
  await screen.until(/PAST/);
  screen.type('q');
  await screen.until(/^after 0$/m);
  expect(screen.lines[0]).toBe('before');
  expect([screen.variable('alternate_on'), screen.variable('cursor_flag')]).toEqual(['0', '1']);
});

test.skipIf(!hasTmux || !isBuilt)('one of the recorded sessions can be played, in monochrome', async () => {
  // All ten, at both sizes, compared with the screens on file to the letter: npm run debugger-sessions.
  const session = SESSIONS.find(({ name }) => name === 'inject')!;
  const screens = await play(session, 160, 50, false);
  expect(screens.match(/⟦.*⟧/g)).toEqual(recorded(session, 160, 50).match(/⟦.*⟧/g));
});

test.skipIf(!hasTmux || !isBuilt)('160×50, resized, ended by a signal: the terminal is as it was', async () => {
  const screen = start(160, 50);
  await screen.until(/─ events ─/);
  screen.resize(80, 24);
  const small = await screen.until(/^s step n next/m);
  expect(small).not.toContain('─ events ─');
  screen.type('c');
  await screen.until(/^ the program has exited with status 0/);
  screen.type('r');
  await screen.until(/PAST/);
  screen.terminate();
  await screen.until(/^after 143$/m);
  expect([screen.variable('alternate_on'), screen.variable('cursor_flag')]).toEqual(['0', '1']);
});
