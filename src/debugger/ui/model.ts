// The state of the screen and what keys do to it: everything but drawing. It knows the session and neither React nor the
// terminal.

import { REGISTER_NAMES } from '../../isa/registers.ts';
import { INFO_TOPICS } from '../commands/looking.ts';
import { COMMANDS, execute } from '../commands/table.ts';
import { DebuggerError } from '../errors.ts';
import { parseEventFilter } from '../event-filter.ts';
import type { Movement } from '../movement.ts';
import type { Place } from '../program.ts';
import type { Session } from '../session.ts';
import { VARIABLE_NAMES } from '../variables.ts';
import { helpLines } from './bindings.ts';
import type { Key } from './keys.ts';
import { cellOf, cellsOf, type Layout, layOut, PANELS, type PanelName } from './layout.ts';
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
/** How often the screen is drawn while a movement is under way. */
const REDRAW_MS = 200;
/** Lines of source kept visible above and below the cursor. */
const MARGIN = 2;

export class ScreenModel {
  readonly session: Session;
  private readonly surroundings: Surroundings;
  layout: Layout;
  /** The view that keys act on. */
  focus: PanelName = 'source';
  /** The focused view has the whole window. */
  isZoomed = false;
  /** Rows that each view but the source is scrolled by: down, or, in lists that end at the present, up. */
  readonly scrolled: Map<PanelName, number> = new Map();
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
  /** While a movement is under way: when the screen is to be drawn next, in milliseconds. */
  private drawAgain = 0;
  /** Keys that came while a movement was under way. */
  private waiting: Key[] = [];
  private changed: () => void = () => {};
  private window: { readonly columns: number; readonly rows: number };

  constructor(session: Session, window: { columns: number; rows: number }, surroundings: Surroundings) {
    this.session = session;
    this.surroundings = surroundings;
    this.window = window;
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
    this.window = window;
    this.divide();
    this.changed();
  }

  /** Divides the window anew. A focused view that has no place of its own has the whole window. */
  private divide(): void {
    const all = layOut(this.window);
    const isHidden = cellOf(all, this.focus) === undefined;
    this.layout = this.isZoomed || isHidden ? layOut(this.window, this.focus) : all;
    this.scroll();
  }
  private focusOn(panel: PanelName): void {
    this.focus = panel;
    this.divide();
  }
  /** Focuses the next view that has a place. */
  private focusNext(): void {
    const shown = cellsOf(layOut(this.window)).map((cell) => cell.panel);
    this.isZoomed = false;
    this.focusOn(shown[(shown.indexOf(this.focus) + 1) % shown.length]!);
  }
  private leaveZoom(): void {
    this.isZoomed = false;
    if (cellOf(layOut(this.window), this.focus) === undefined) this.focus = 'source';
    this.divide();
  }

  /** Handles keys in their order. */
  keys(keys: readonly Key[]): void {
    for (const key of keys) {
      if (this.movement) this.keyWhileRunning(key);
      else this.key(key);
    }
    if (!this.movement || this.surroundings.now() > this.drawAgain) this.changed();
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
    e: () => this.begin(() => this.session.toEvent(parseEventFilter('', this.session))),
    r: () => this.begin(() => this.session.reverseStep()),
    N: () => this.begin(() => this.session.reverseNext()),
    F: () => this.begin(() => this.session.reverseFinish()),
    R: () => this.begin(() => this.session.reverseContinue()),
    U: () => this.begin(() => this.session.reverseUntil(this.session.locate(this.cursorText()))),
    E: () => this.begin(() => this.session.backToEvent(parseEventFilter('', this.session))),
    b: () => this.attempt(() => this.toggleBreakpoint()),
    t: () => this.attempt(() => this.nextTask()),
    w: () => this.attempt(() => this.explain()),
    z: () => this.zoom(),
    ':': () => this.startTyping(),
    '?': () => this.show('help', helpLines(this.focus)),
    q: () => this.surroundings.quit(),
    interrupt: () => this.surroundings.quit(),
    tab: () => this.focusNext(),
    escape: () => this.leaveZoom(),
    up: () => this.move(-1),
    down: () => this.move(1),
    pageup: () => this.move(-this.page),
    pagedown: () => this.move(this.page),
    home: () => this.home(),
    left: () => this.shift(-8),
    right: () => this.shift(8),
    ...Object.fromEntries(PANELS.map((panel, i) => [String((i + 1) % 10), () => this.focusOn(panel)])),
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

  private zoom(): void {
    if (this.isZoomed) this.leaveZoom();
    else {
      this.isZoomed = true;
      this.divide();
    }
  }
  private move(rows: number): void {
    if (this.focus === 'source') this.moveCursor(rows);
    else {
      // Lists whose end is the present begin there.
      const down = this.focus === 'events' || this.focus === 'output' ? -rows : rows;
      const least = this.focus === 'memory' ? Number.NEGATIVE_INFINITY : 0;
      this.scrolled.set(this.focus, Math.max(least, (this.scrolled.get(this.focus) ?? 0) + down));
    }
  }
  private home(): void {
    this.scrolled.delete(this.focus);
    this.followTask();
  }
  /** What keeps each interrupt that is on its way. */
  private explain(): void {
    const lines = this.session.onTheirWay().map(({ tid, answer: { text, remedy } }) => {
      const whatIf = remedy.length > 0 ? `  [what if: ${remedy.join('; ')}]` : '';
      return `task ${tid}: ${text}${whatIf}`;
    });
    this.show('why', lines.length > 0 ? lines : ['no user interrupt is on its way']);
  }

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
    const word = /[\w.$/-]*$/.exec(text)![0];
    const candidates = this.candidates(word, word === text);
    const fitting = candidates.filter((candidate) => candidate.startsWith(word)).sort();
    const [first, last] = [fitting[0], fitting.at(-1)];
    if (first === undefined || last === undefined || word === '') return;
    let length = word.length;
    while (length < first.length && first[length] === last[length]) length++;
    for (const character of first.slice(word.length, length)) this.commandLine.key({ character });
    if (fitting.length > 1) this.message = { text: fitting.join('  '), isError: false };
  }

  /** What a word may be completed to. */
  private candidates(word: string, isFirst: boolean): string[] {
    if (isFirst) return COMMANDS.map((command) => command.name);
    if (word.startsWith('$')) return [...REGISTER_NAMES, ...VARIABLE_NAMES].map((name) => `$${name}`);
    const { program, bookmarks } = this.session;
    return [...program.symbols, ...bookmarks.keys(), ...INFO_TOPICS, ...program.files];
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
      this.drawAgain = this.surroundings.now() + REDRAW_MS;
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
      // Drawing takes time that the movement could use.
      if (this.movement !== movement || surroundings.now() > this.drawAgain) {
        this.drawAgain = surroundings.now() + REDRAW_MS;
        this.changed();
      }
    });
  }

  /** A movement is over. Where the status row has no room for why, the bottom row has. */
  private arrive(): void {
    this.followTask();
    const { stopText } = this.session;
    if (stopText.length > this.layout.columns / 2) this.message = { text: stopText, isError: false };
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
    return Math.max(1, (cellOf(this.layout, this.focus)?.rows ?? 2) - 1 - MARGIN);
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
