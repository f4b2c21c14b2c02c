// What people do with the debugger, ten tasks of it, typed into a real terminal. The screen after each step is kept in
// fixtures/sessions: what a change does to it is seen there.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FLAT_COSTS } from './fixture.ts';
import { Terminal } from './terminal.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FIXTURES = 'test/debugger/fixtures';

/** What is typed, and what the screen must say then. Keys with a name are in angle brackets. */
export interface SessionStep {
  readonly type: string;
  readonly until: RegExp;
}
export interface RecordedSession {
  readonly name: string;
  /** What it shows. */
  readonly title: string;
  /** A program in fixtures/, with options before it. */
  readonly program: string;
  readonly steps: readonly SessionStep[];
}

export const SESSIONS: readonly RecordedSession[] = [
  {
    name: 'first-delivery',
    title: 'to the first delivery',
    program: 'two-threads.s',
    steps: [
      { type: ':catch delivered<Enter>', until: /^catchpoint 1 on delivered/m },
      { type: 'c', until: /^ catchpoint 1, delivered: task 1 vector 5/ },
      { type: 's', until: /► 42/ },
    ],
  },
  {
    name: 'why-not',
    title: 'why is this interrupt not delivered, and what would make it?',
    program: 'masked.s',
    steps: [
      { type: ':until both<Enter>', until: /^ reached both/ },
      { type: ':why 3<Enter>', until: /UIF = 0: STUI sets it/ },
      { type: ':remedy 3<Enter>', until: /BRANCH 1/ },
      { type: 'e', until: /vector 9/ },
    ],
  },
  {
    name: 'who-wrote',
    title: 'who wrote this byte?',
    program: 'two-threads.s',
    steps: [
      { type: 'c', until: /exited with status 0/ },
      { type: 'r', until: /PAST/ },
      { type: ':who/b seen<Enter>', until: /seen: 0x0 → 0x1, written here/ },
    ],
  },
  {
    name: 'out-of-handler',
    title: 'back out of a handler',
    program: 'two-threads.s',
    steps: [
      { type: ':until 43<Enter>', until: /reached .*43/ },
      { type: 'F', until: /► 2[0-2]/ },
      { type: 's', until: /vector 5 delivered/ },
    ],
  },
  {
    name: 'conditional-break',
    title: 'a breakpoint with a condition',
    program: 'two-threads.s',
    steps: [
      { type: ':break 21 if *rounds == 3<Enter>', until: /^breakpoint 1 at/m },
      { type: 'c', until: /^ breakpoint 1/ },
      { type: ':print *rounds<Enter>', until: /^3 {2}0x3/m },
    ],
  },
  {
    name: 'watch-pir',
    title: 'watch what is posted',
    program: 'two-threads.s',
    steps: [
      { type: ':watch $pir<Enter>', until: /^watchpoint 1 on \$pir/m },
      { type: 'c', until: /nothing → 0x0/ },
      { type: 'c', until: /0x0 → 0x20/ },
      { type: 'c', until: /0x20 → 0x0/ },
    ],
  },
  {
    name: 'lost-wake-up',
    title: 'a lost wake-up',
    program: 'waiter.s',
    steps: [
      { type: ':catch diagnostic<Enter>', until: /^catchpoint 1 on diagnostic/m },
      { type: 'c', until: /diagnostic: lost wake-up/ },
      { type: 'w', until: /Only a signal ends/ },
    ],
  },
  {
    name: 'two-tasks',
    title: 'the registers of two tasks',
    program: 'two-threads.s',
    steps: [
      { type: ':until sender<Enter>', until: /^ reached sender · task 2/ },
      { type: '3z', until: /▶ registers/ },
      { type: 't', until: /task 1 core 0/ },
      { type: '<Escape>', until: /─ stack/ },
    ],
  },
  {
    name: 'inject',
    title: 'what if a vector came here?',
    program: 'two-threads.s',
    steps: [
      { type: ':until wait<Enter>', until: /^ reached wait/ },
      { type: ':inject 9<Enter>', until: /BRANCH 1/ },
      { type: 's', until: /vector 9 delivered/ },
      { type: ':branch 0<Enter>', until: /task 1 core 0(?!.*BRANCH)/ },
    ],
  },
  {
    name: 'replay',
    title: 'the replay of a failing test',
    program: '--seed 3 --cores 2 impatient.s',
    steps: [
      { type: 'c', until: /exited with status 1/ },
      { type: 'R', until: /there are no breakpoints/ },
      { type: ':goto -3<Enter>', until: /PAST/ },
      { type: 'w', until: /is posted in PIR|no user interrupt is on its way/ },
    ],
  },
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is told to set a colour
const COLOUR = /\x1b\[(?:\d+;)*(?:[34][0-8]|9\d|10\d)[;m]/;

/** A cost profile in which every step costs the same, so that better figures change no screen. */
function flatProfile(folder: string): string {
  const figure = { confidence: 'guess', source: 'none', hardware: 'none', method: 'the same for all' };
  const steps = Object.fromEntries(
    Object.entries(FLAT_COSTS.steps).map(([step, cycles]) => [step, { cycles, ...figure }]),
  );
  const profile = {
    name: FLAT_COSTS.name,
    description: 'Every step costs the same.',
    frequencyHz: { value: FLAT_COSTS.frequencyHz, ...figure },
    steps,
    classes: {},
    otherClasses: { cycles: 1, ...figure },
  };
  const file = join(folder, 'flat.json');
  writeFileSync(file, JSON.stringify(profile));
  return file;
}

/**
 * Goes through a session. @param colour false: with NO_COLOR
 * @returns the screen after each step, as text  @throws if a screen does not come, or has colours that it should not
 */
export async function play(
  { program, steps }: RecordedSession,
  columns: number,
  rows: number,
  colour: boolean,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ring3-session-'));
  const options = program.split(' ');
  const file = `${FIXTURES}/${options.pop()}`;
  const command = [process.execPath, 'bin/ring3.js', 'debug', '--profile', flatProfile(folder), ...options, file];
  const terminal = new Terminal(columns, rows, `cd ${ROOT} && ${colour ? '' : 'NO_COLOR=1 '}${command.join(' ')}`);
  try {
    await terminal.until(/^s step/m);
    const screens: string[] = [];
    for (const { type, until } of steps) {
      for (const key of type.split(/(<\w+>)/).filter((part) => part !== '')) {
        if (key.startsWith('<')) terminal.press(key.slice(1, -1));
        else terminal.type(key);
      }
      await terminal.until(until);
      screens.push(`⟦${type}⟧\n${await terminal.settled()}`);
      if (!colour && COLOUR.test(terminal.styled)) throw new Error('there are colours');
    }
    return `${screens.join('\n\n')}\n`;
  } finally {
    terminal.close();
    rmSync(folder, { recursive: true });
  }
}

/** Where a session's screens are kept. */
export function recordOf({ name }: RecordedSession, columns: number, rows: number): string {
  return join(ROOT, FIXTURES, 'sessions', `${name}-${columns}x${rows}.txt`);
}
/** The screens that are kept. */
export const recorded = (session: RecordedSession, columns: number, rows: number): string =>
  readFileSync(recordOf(session, columns, rows), 'utf8');
