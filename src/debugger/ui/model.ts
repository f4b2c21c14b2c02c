// The state of the screen and what keys do to it: everything but drawing. It knows the session and neither React nor the
// terminal.

import { COMMANDS, commandHelp, execute } from '../commands/table.ts';
import { DebuggerError } from '../errors.ts';
import type { Movement } from '../movement.ts';
import type { Place } from '../program.ts';
import type { Session } from '../session.ts';
import type { Key } from './keys.ts';
import { cellOf, type Layout, layOut } from './layout.ts';
import { TextField } from './text-field.ts';

/** What the model needs of its surroundings. */
export interface Surroundings {
  /** Calls back soon, after the terminal has been looked at. */
  later(then: () => void): void;
  /** Milliseconds since some moment. */
  now(): number;
  /** The session is over. */
  quit(): void;
  /** Something went wrong that is a bug. */
  fail(error: unknown): void;
}

/** Text over the panels: help, or a long answer. */
export interface Overlay {
  readonly title: string;
  readonly lines: readonly string[];
  /** The first line that is shown. */
  top: number;
}

/** How long movements go on before keys and the screen have their turn, in milliseconds. */
const PATIENCE_MS = 15;
/** Lines of source kept visible above and below the cursor. */
const MARGIN = 2;

/** The keys, for the bottom row and for help. */
export const KEYS: readonly (readonly [keys: string, word: string, help: string])[] = [
  ['s', 'step', 'execute one instruction of this task'],
  ['n', 'next', 'the same, over calls and handlers'],
  ['f', 'finish', 'run until this function or handler has returned'],
  ['c', 'continue', 'run to a breakpoint or the end'],
  ['u', 'until', 'run until the line of the cursor'],
  ['r', 'back', 'undo the last instruction of this task'],
  ['R', 'back to break', 'go back to where a breakpoint was met'],
  ['b', 'break', 'set or delete a breakpoint on the line of the cursor'],
  ['t', 'task', 'look at the next task'],
  [':', 'command', 'type a command'],
  ['?', 'help', 'show this'],
  ['q', 'quit', 'leave'],
];
/** Those for which the bottom row has no room. */
const ONLY_IN_HELP = new Set(['f', 'R']);
/** Keys that are no words. */
const OTHER_KEYS: readonly (readonly [keys: string, help: string])[] = [
  ['arrows', 'move the cursor in the source; left and right scroll it'],
  ['home', 'put the cursor back on the line of this task'],
  ['esc', 'stop what is under way'],
];

export class ScreenModel {
  readonly session: Session;
  private readonly surroundings: Surroundings;
  layout: Layout;
  /** The line that `b` and `u` act on; undefined: no source is known. */
  cursor: Place | undefined = undefined;
  /** First line of the source that is shown. */
  top = 1;
  /** Columns of source scrolled out to the left. */
  left = 0;
  readonly commandLine: TextField = new TextField();
  isTyping = false;
  /** Shown in the bottom row until the next key. */
  message: { readonly text: string; readonly isError: boolean } | undefined = undefined;
  overlay: Overlay | undefined = undefined;
  private movement: Movement | undefined = undefined;
  /** Keys that came while a movement was under way. */
  private waiting: Key[] = [];
  private changed: () => void = () => {};

  constructor(session: Session, window: { columns: number; rows: number }, surroundings: Surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    this.layout = layOut(window);
    this.followTask();
  }

  /** A movement is under way. */
  get isRunning(): boolean {
    return this.movement !== undefined;
  }
  /** Says whom to tell when there is something new to draw. */
  onChange(changed: () => void): void {
    this.changed = changed;
  }
  resize(window: { columns: number; rows: number }): void {
    this.layout = layOut(window);
    this.scroll();
    this.changed();
  }

  /** Handles keys in their order. */
  keys(keys: readonly Key[]): void {
    for (const key of keys) {
      if (this.movement) this.keyWhileRunning(key);
      else this.key(key);
    }
    this.changed();
  }

  // ---- keys

  private key(key: Key): void {
    this.message = undefined;
    if (this.isTyping) this.keyInCommand(key);
    else if (this.overlay) this.keyInOverlay(this.overlay, key);
    else this.actions['name' in key ? key.name : key.character]?.();
  }

  /** What keys do while no movement is under way and nothing else has the keys. */
  private readonly actions: Readonly<Record<string, () => void>> = {
    s: () => this.begin(() => this.session.step()),
    n: () => this.begin(() => this.session.next()),
    f: () => this.begin(() => this.session.finish()),
    c: () => this.begin(() => this.session.continue()),
    u: () => this.begin(() => this.session.until(this.session.locate(this.cursorText()))),
    r: () => this.begin(() => this.session.reverseStep()),
    R: () => this.begin(() => this.session.reverseContinue()),
    b: () => this.attempt(() => this.toggleBreakpoint()),
    t: () => this.attempt(() => this.nextTask()),
    ':': () => this.startTyping(),
    '?': () => this.show('help', helpLines()),
    q: () => this.surroundings.quit(),
    interrupt: () => this.surroundings.quit(),
    up: () => this.moveCursor(-1),
    down: () => this.moveCursor(1),
    pageup: () => this.moveCursor(-this.page),
    pagedown: () => this.moveCursor(this.page),
    home: () => this.followTask(),
    left: () => this.shift(-8),
    right: () => this.shift(8),
  };

  private keyWhileRunning(key: Key): void {
    const stops = 'name' in key && (key.name === 'interrupt' || key.name === 'escape');
    if (!stops) {
      this.waiting.push(key);
      return;
    }
    this.movement = undefined;
    this.waiting = [];
    this.session.interrupt();
    this.arrive();
  }

  private keyInCommand(key: Key): void {
    if (this.commandLine.key(key) || !('name' in key)) return;
    if (key.name === 'tab') this.complete();
    if (key.name === 'escape' || key.name === 'interrupt') this.isTyping = false;
    if (key.name !== 'return') return;
    this.isTyping = false;
    const line = this.commandLine.take().trim();
    this.attempt(() => this.command(line));
  }

  private keyInOverlay(overlay: Overlay, key: Key): void {
    const page = this.overlayRows;
    const last = Math.max(0, overlay.lines.length - page);
    const moves: Readonly<Record<string, number>> = { up: -1, down: 1, pageup: -page, pagedown: page };
    const by = 'name' in key ? moves[key.name] : undefined;
    if (by !== undefined) {
      overlay.top = Math.min(last, Math.max(0, overlay.top + by));
      return;
    }
    this.overlay = undefined;
    if ('character' in key && key.character === ':') this.startTyping();
  }

  /** Rows of text that an overlay has room for: all but its title, the status row and the bottom row. */
  get overlayRows(): number {
    return this.layout.rows - 3;
  }

  // ---- what keys do

  private startTyping(): void {
    this.commandLine.clear();
    this.isTyping = true;
  }

  private command(line: string): void {
    const { quit, movement, lines = [] } = execute(this.session, line);
    if (quit) this.surroundings.quit();
    else if (movement) this.begin(() => movement);
    else {
      this.followTask();
      this.show(line, lines);
    }
  }

  /** Shows text: a short one in the bottom row, a longer one over the panels. */
  private show(title: string, lines: readonly string[]): void {
    const isShort = lines.length === 1 && lines[0]!.length < this.layout.columns;
    if (isShort) this.message = { text: lines[0]!, isError: false };
    else if (lines.length > 0) {
      this.overlay = { title, lines: lines.flatMap((line) => wrapped(line, this.layout.columns)), top: 0 };
    }
  }

  /** Completes a command's name, or a symbol in its argument, as far as that is clear. */
  private complete(): void {
    const { text } = this.commandLine;
    const word = /[\w.$-]*$/.exec(text)![0];
    const candidates = word === text ? COMMANDS.map((command) => command.name) : [...this.session.program.symbols];
    const fitting = candidates.filter((candidate) => candidate.startsWith(word)).sort();
    const [first, last] = [fitting[0], fitting.at(-1)];
    if (first === undefined || last === undefined || word === '') return;
    let length = word.length;
    while (length < first.length && first[length] === last[length]) length++;
    for (const character of first.slice(word.length, length)) this.commandLine.key({ character });
    if (fitting.length > 1) this.message = { text: fitting.join('  '), isError: false };
  }

  private toggleBreakpoint(): void {
    const { session } = this;
    const location = session.locate(this.cursorText());
    const old = location.place && session.stops.on(location.place);
    if (old) session.stops.remove(old.number);
    else session.stops.add({ kind: 'breakpoint', ...location });
  }

  private nextTask(): void {
    const ids = this.session.tasks().map((task) => task.tid);
    if (ids.length === 0) throw new DebuggerError('no task is left');
    this.session.select(ids[(ids.indexOf(this.session.selected) + 1) % ids.length]!);
    this.followTask();
  }

  private cursorText(): string {
    if (!this.cursor) throw new DebuggerError('there is no source line here');
    return `${this.cursor.file}:${this.cursor.line}`;
  }

  /** Does something that may turn out to be impossible. */
  private attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (error instanceof DebuggerError) this.message = { text: error.message, isError: true };
      else this.surroundings.fail(error);
    }
  }

  // ---- movements

  private begin(movement: () => Movement): void {
    this.attempt(() => {
      this.movement = movement();
      this.pump();
    });
  }

  /** Carries the movement on for a moment; goes on later if that was not enough. */
  private pump(): void {
    const { movement, surroundings } = this;
    if (!movement) return;
    const until = surroundings.now() + PATIENCE_MS;
    do {
      if (this.session.advance(movement)) {
        this.movement = undefined;
        this.arrive();
        return;
      }
    } while (surroundings.now() < until);
    surroundings.later(() => {
      if (this.movement === movement) this.attempt(() => this.pump());
      this.changed();
    });
  }

  /** A movement is over. */
  private arrive(): void {
    this.followTask();
    const { waiting } = this;
    this.waiting = [];
    this.keys(waiting);
  }

  // ---- the source

  /** Puts the cursor on the line of the task looked at; if it has none, everything stays. */
  private followTask(): void {
    const { program, place } = this.session;
    this.cursor =
      place ?? this.cursor ?? (program.files[0] === undefined ? undefined : { file: program.files[0], line: 1 });
    this.scroll();
  }

  private moveCursor(lines: number): void {
    const { cursor } = this;
    const text = cursor && this.session.program.source(cursor.file);
    if (!cursor || !text) return;
    this.cursor = { file: cursor.file, line: Math.min(text.length, Math.max(1, cursor.line + lines)) };
    this.scroll();
  }

  private shift(columns: number): void {
    this.left = Math.max(0, this.left + columns);
  }
  private get page(): number {
    return Math.max(1, this.sourceRows - MARGIN);
  }
  private get sourceRows(): number {
    return (cellOf(this.layout, 'source')?.rows ?? 2) - 1;
  }
  /** Keeps the cursor in the window: by scrolling a little, or, if it is far away, by putting it into the middle. */
  private scroll(): void {
    const { cursor, sourceRows: rows } = this;
    const text = cursor && this.session.program.source(cursor.file);
    if (!cursor || !text) return;
    const margin = Math.min(MARGIN, Math.floor((rows - 1) / 2));
    const above = cursor.line - margin;
    const below = cursor.line + margin - rows + 1;
    const isFar = cursor.line < this.top - 1 - margin || cursor.line > this.top + rows + margin;
    if (isFar) this.top = cursor.line - Math.floor(rows / 2);
    else this.top = Math.max(below, Math.min(above, this.top));
    this.top = Math.max(1, Math.min(this.top, text.length - rows + 1));
  }
}

/** A line as lines that fit, broken at spaces where there are any; what follows the first is indented. */
function wrapped(line: string, columns: number): string[] {
  const found: string[] = [];
  let rest = line.replaceAll('\t', '  ');
  while (rest.length > columns) {
    const space = rest.lastIndexOf(' ', columns);
    const end = space > columns / 2 ? space : columns;
    found.push(rest.slice(0, end));
    rest = `    ${rest.slice(end).trimStart()}`;
  }
  return [...found, rest];
}

/** The keys of the bottom row. */
export const SHORT_KEYS = KEYS.filter(([key]) => !ONLY_IN_HELP.has(key));

/** Everything that help says. */
function helpLines(): string[] {
  const keys = [...KEYS.map(([key, , help]) => [key, help]), ...OTHER_KEYS];
  return [
    'keys',
    ...keys.map(([key, help]) => `  ${key!.padEnd(8)} ${help}`),
    '',
    'commands',
    ...commandHelp().map((line) => `  ${line}`),
  ];
}
