// The commands, in one table: the `:` line, `-x`, `--batch` and the prompt run them from here, and help is made of it. The
// words are gdb's where gdb has one.

import { DebuggerError } from './errors.ts';
import { eventLine } from './events-text.ts';
import { examine, print } from './examine.ts';
import { bit, hex, hex64, meaning, uintrRows } from './format.ts';
import { describeState } from './inspect/tasks.ts';
import { inTurn, type Movement, repeated } from './movement.ts';
import type { Session } from './session.ts';

/** What a command answers: text, a movement to be carried out, or that the session is over. */
export interface Reply {
  readonly lines?: readonly string[];
  readonly movement?: Movement;
  readonly quit?: true;
}

export interface Command {
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it is followed by, for help; empty: nothing. */
  readonly argument: string;
  readonly help: string;
  /** @param format what followed a slash  @throws DebuggerError */
  readonly run: (session: Session, argument: string, format: string) => Reply;
}

const say = (...lines: string[]): Reply => ({ lines });
const move = (movement: Movement): Reply => ({ movement });

export const COMMANDS: readonly Command[] = [
  // ---- movement
  {
    name: 'step',
    aliases: ['s', 'stepi', 'si'],
    argument: '[COUNT]',
    help: 'execute one instruction of this task; other tasks run as they would anyway',
    run: (session, count) => move(repeated(() => session.step(), times(count))),
  },
  {
    name: 'next',
    aliases: ['n', 'nexti', 'ni'],
    argument: '[COUNT]',
    help: 'like step, but run calls and user-interrupt handlers to their end',
    run: (session, count) => move(repeated(() => session.next(), times(count))),
  },
  {
    name: 'finish',
    aliases: ['fin'],
    argument: '',
    help: 'run until this function or handler has returned',
    run: (session) => move(session.finish()),
  },
  {
    name: 'continue',
    aliases: ['c', 'fg'],
    argument: '',
    help: 'run to a breakpoint or the end',
    run: (session) => move(session.continue()),
  },
  {
    name: 'until',
    aliases: ['u', 'advance'],
    argument: 'LOCATION',
    help: 'run until any task is about to execute LOCATION',
    run: (session, where) => move(session.until(session.locate(where))),
  },
  {
    name: 'reverse-step',
    aliases: ['rs', 'reverse-stepi', 'rsi'],
    argument: '[COUNT]',
    help: 'undo the last instruction of this task',
    run: (session, count) => move(repeated(() => session.reverseStep(), times(count))),
  },
  {
    name: 'reverse-continue',
    aliases: ['rc'],
    argument: '',
    help: 'go back to where a breakpoint was met, or to the beginning',
    run: (session) => move(session.reverseContinue()),
  },
  {
    name: 'goto',
    aliases: [],
    argument: 'MOMENT',
    help: 'go to a moment, counted in instructions of all cores, in either direction',
    run: (session, moment) => move(session.goTo(wholeNumber(moment))),
  },
  {
    name: 'run',
    aliases: [],
    argument: '',
    help: 'go back to the beginning and continue from there',
    run: (session) => move(inTurn(session.goTo(0), (stop) => (stop.kind === 'done' ? session.continue() : undefined))),
  },
  // ---- stops
  {
    name: 'break',
    aliases: ['b', 'br'],
    argument: '[LOCATION]',
    help: 'stop before LOCATION: LINE, FILE:LINE, SYMBOL or *ADDRESS; without it, before this line',
    run: (session, where) => {
      const { number, label, addresses } = session.break(where);
      return say(`breakpoint ${number} at ${label} (${addresses.map(hex).join(', ')})`);
    },
  },
  {
    name: 'delete',
    aliases: ['d'],
    argument: '[NUMBER]',
    help: 'delete a breakpoint, or all of them',
    run: (session, number) => {
      if (number === '') session.breakpoints.removeAll();
      else session.breakpoints.remove(wholeNumber(number));
      return say();
    },
  },
  // ---- looking
  {
    name: 'task',
    aliases: ['thread', 't'],
    argument: '[TASK]',
    help: 'look at another task; without a number, say which one this is',
    run: (session, tid) => {
      if (tid !== '') session.select(wholeNumber(tid));
      return say(...whereLines(session));
    },
  },
  {
    name: 'print',
    aliases: ['p', 'inspect'],
    argument: 'EXPRESSION',
    help: 'print a value: print $rax, print/d $rsp-8; a symbol is its address, * reads eight bytes',
    run: (session, expression, format) => say(print(session, format, expression)),
  },
  {
    name: 'x',
    aliases: [],
    argument: 'ADDRESS',
    help: 'examine memory: x/8gx $rsp, x/s text, x/5i $rip',
    run: (session, expression, format) => say(...examine(session, format, expression)),
  },
  {
    name: 'list',
    aliases: ['l'],
    argument: '[LOCATION]',
    help: 'show the source around a place',
    run: (session, where) => say(...listing(session, where)),
  },
  {
    name: 'info',
    aliases: ['i'],
    argument: 'registers|uintr|stack|tasks|breakpoints',
    help: 'show registers of this task, user-interrupt state, the stack, all tasks, or breakpoints',
    run: (session, topic) => say(...info(session, topic)),
  },
  {
    name: 'why',
    aliases: [],
    argument: 'VECTOR',
    help: 'say why a user interrupt has not been delivered to this task',
    run: (session, vector) => say(session.why(wholeNumber(vector))),
  },
  {
    name: 'events',
    aliases: [],
    argument: '[COUNT]',
    help: 'show what happened last',
    run: (session, count) => {
      const events = session.timeline.log.events.slice(-(count === '' ? 20 : wholeNumber(count)));
      return say(...events.map((event) => eventLine(event, session)));
    },
  },
  {
    name: 'output',
    aliases: [],
    argument: '',
    help: 'show what the program has written so far',
    run: (session) => say(...(session.output === '' ? [] : session.output.replace(/\n$/, '').split('\n'))),
  },
  {
    name: 'input',
    aliases: [],
    argument: 'TEXT',
    help: 'give the program a line of standard input; `input --end` closes it',
    run: (session, text) => {
      if (text === '--end') session.timeline.console.close();
      else session.timeline.console.feed(new TextEncoder().encode(`${text}\n`));
      return say();
    },
  },
  {
    name: 'help',
    aliases: ['h', '?'],
    argument: '[COMMAND]',
    help: 'show this',
    run: (_session, name) => say(...commandHelp(name)),
  },
  {
    name: 'quit',
    aliases: ['q', 'exit'],
    argument: '',
    help: 'leave',
    run: () => ({ quit: true }),
  },
];

/** Runs one line. An empty line or a comment does nothing. @throws DebuggerError */
export function execute(session: Session, line: string): Reply {
  const match = /^\s*([^\s/]+)(?:\/(\S*))?\s*(.*?)\s*$/.exec(line);
  if (!match || line.trimStart().startsWith('#')) return {};
  const [, name = '', format = '', argument = ''] = match;
  return find(name).run(session, argument, format);
}

/** The command of a name, an alias, or a beginning that fits only one. @throws DebuggerError */
function find(name: string): Command {
  const exact = COMMANDS.find((command) => command.name === name || command.aliases.includes(name));
  if (exact) return exact;
  const begun = COMMANDS.filter((command) => command.name.startsWith(name));
  if (begun.length === 1) return begun[0]!;
  if (begun.length === 0) throw new DebuggerError(`there is no command \`${name}\`: try \`help\``);
  throw new DebuggerError(`\`${name}\` may be ${begun.map((command) => command.name).join(', ')}`);
}

/** Help on one command, or on all of them. @throws DebuggerError */
export function commandHelp(name = ''): string[] {
  const chosen = name === '' ? COMMANDS : [find(name)];
  const heads = chosen.map(({ name, argument }) => `${name} ${argument}`.trimEnd());
  const width = Math.min(24, Math.max(...heads.map((head) => head.length)));
  return chosen.map(({ aliases, help }, i) => {
    const also = aliases.length > 0 ? ` (${aliases.join(', ')})` : '';
    return `${heads[i]!.padEnd(width)}  ${help}${also}`;
  });
}

/** Which task is where: what is said after each stop. */
export function whereLines(session: Session): string[] {
  const view = session.view();
  if (!view) return [];
  const symbol = view.symbol ? ` in ${view.symbol}` : '';
  const place = view.place ? `${view.place.file}:${view.place.line}` : hex(view.address);
  const lines = [`task ${view.tid} ${describeState(view)}, ${place}${symbol}`];
  const text = view.place && session.program.line(view.place);
  if (text !== undefined) lines.push(`${view.place!.line}\t${text}`);
  const expansion = session.program.expansion(view.address);
  if (expansion !== undefined) lines.push(`\t= ${expansion}`);
  return lines;
}

function listing(session: Session, where: string): string[] {
  const place = where === '' ? session.place : session.locate(where).place;
  const text = place && session.program.source(place.file);
  if (!place || !text) throw new DebuggerError('there is no source to show');
  const first = Math.max(1, place.line - 5);
  const here = session.place;
  return text.slice(first - 1, first + 9).map((line, i) => {
    const isHere = here?.file === place.file && here.line === first + i;
    return `${isHere ? '=>' : '  '} ${first + i}\t${line}`;
  });
}

function info(session: Session, topic: string): string[] {
  const topics: Readonly<Record<string, () => string[]>> = {
    registers: () => registerLines(session),
    uintr: () => uintrLines(session),
    stack: () =>
      session.stack(16).map(({ address, value, label }) => {
        return `${hex(address)}  ${value === undefined ? 'nothing is mapped here' : hex64(value)}  ${label}`.trimEnd();
      }),
    tasks: () => session.tasks().map((task) => taskLine(session, task.tid)),
    threads: () => session.tasks().map((task) => taskLine(session, task.tid)),
    breakpoints: () =>
      session.breakpoints.all.map(
        ({ number, label, hits }) => `${number}  ${label}  met ${hits} time${hits === 1 ? '' : 's'}`,
      ),
  };
  const names = Object.keys(topics).filter((name) => name.startsWith(topic));
  if (topic === '' || names.length === 0)
    throw new DebuggerError('info on registers, uintr, stack, tasks or breakpoints?');
  return topics[names[0]!]!();
}

function registerLines(session: Session): string[] {
  const rows = session.registers().map((register) => {
    const { name, value, changed } = register;
    return `${changed ? '*' : ' '}${name.padEnd(7)} ${hex(value).padEnd(18)}  ${meaning(register, session.program)}`.trimEnd();
  });
  const flags = session.flags().map(({ name, set }) => `${name}=${bit(set)}`);
  return [...rows, ` flags   ${flags.join(' ')}`];
}

function uintrLines(session: Session): string[] {
  return session.userInterrupts().flatMap((view) => {
    const saved = view.loaded ? '' : ' (saved)';
    return [
      `task ${view.tid}${saved}`,
      ...uintrRows(view, session.program).map(([name, value]) => `  ${name.padEnd(10)}${value}`),
    ];
  });
}

function taskLine(session: Session, tid: number): string {
  const task = session.tasks().find((view) => view.tid === tid)!;
  const place = task.place ? `${task.place.file}:${task.place.line}` : hex(task.address);
  return `${tid === session.selected ? '*' : ' '} ${tid}  ${describeState(task)}  ${place}  ${task.symbol ?? ''}`.trimEnd();
}

/** How often: once if nothing is said. @throws DebuggerError */
const times = (count: string): number => (count === '' ? 1 : wholeNumber(count));

/** @throws DebuggerError */
function wholeNumber(text: string): number {
  if (!/^(\d{1,15}|0x[\da-f]{1,13})$/i.test(text)) throw new DebuggerError(`\`${text}\` is no number`);
  return Number(text);
}
