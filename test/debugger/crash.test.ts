// A bug inside must not take the terminal with it: it is given back first, and the error comes out after that.

import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { showScreen, type Terminal } from '../../src/debugger/ui/screen.tsx';
import { debug } from './fixture.ts';

const LEAVE_ALTERNATE_SCREEN = '\x1b[?1049l';
const SHOW_CURSOR = '\x1b[?25h';

/** A terminal that keeps what is written to it. */
function fakeTerminal() {
  const written: string[] = [];
  const raw: boolean[] = [];
  let typed: string | null = null;
  const stdout = Object.assign(new EventEmitter(), {
    isTTY: true,
    columns: 80,
    rows: 24,
    write: (text: string, done?: () => void) => {
      written.push(text);
      if (typeof done === 'function') done();
      return true;
    },
  });
  const stdin = Object.assign(new EventEmitter(), {
    isTTY: true,
    setEncoding: () => {},
    setRawMode: (on: boolean) => void raw.push(on),
    resume: () => {},
    pause: () => {},
    ref: () => {},
    unref: () => {},
    read: () => {
      const text = typed;
      typed = null;
      return text;
    },
  });
  const type = (text: string): void => {
    typed = text;
    stdin.emit('readable');
  };
  return { terminal: { stdin, stdout, stderr: stdout } as unknown as Terminal, written, raw, type };
}

const tick = () => new Promise((resolve) => setTimeout(resolve, 50));

test.each([
  ['while a key is handled', 's', 'step'],
  ['while a frame is drawn', 's', 'registers'],
] as const)('an error %s', async (_when, key, method) => {
  const session = debug('two-threads.s');
  const { terminal, written, raw, type } = fakeTerminal();
  const shown = showScreen(session, terminal, true);
  const ended = expect(shown).rejects.toThrow('a bug');
  await tick();
  session[method] = () => {
    throw new Error('a bug');
  };
  type(key);
  await ended;
  const all = written.join('');
  expect(all).toContain(LEAVE_ALTERNATE_SCREEN);
  expect(all.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(all.lastIndexOf('\x1b[?25l'));
  expect(raw.at(-1)).toBe(false);
});

test('leaving is no error', async () => {
  const { terminal, written, type } = fakeTerminal();
  const shown = showScreen(debug('two-threads.s'), terminal, false);
  await tick();
  type('q');
  await shown;
  expect(written.join('')).toContain(LEAVE_ALTERNATE_SCREEN);
  // Without colour nothing is coloured.
  const colours = [30, 31, 32, 33, 34, 35, 36, 37].map((code) => `\x1b[${code}m`);
  for (const colour of colours) expect(written.join('')).not.toContain(colour);
});
