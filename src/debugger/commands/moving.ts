// Commands that move time.

import { EVENT_WORDS, parseEventFilter } from '../event-filter.ts';
import { inTurn, repeated } from '../movement.ts';
import type { Session } from '../session.ts';
import { type Command, type CommandGroup, move, times, wholeNumber } from './command.ts';
import { bytesOf } from './stopping.ts';

/** `3`, `task 2`, `3 task 2`. @throws DebuggerError */
function countAndTask(text: string): { readonly count: number; readonly tid: number | undefined } {
  const match = /^(\S*?)\s*(?:task\s+(\S+))?$/.exec(text);
  if (!match) return { count: wholeNumber(text), tid: undefined };
  return { count: times(match[1]!), tid: match[2] === undefined ? undefined : wholeNumber(match[2]) };
}

/** A moment, a cycle or a bookmark. */
function goTo(session: Session, where: string) {
  const cycle = /^cycle\s+(\S+)$/.exec(where)?.[1];
  if (cycle !== undefined) return session.goToCycle(wholeNumber(cycle));
  const from = /^([+-])\s*(\S+)$/.exec(where);
  if (from) return session.goTo(Math.max(0, session.moment + (from[1] === '-' ? -1 : 1) * wholeNumber(from[2]!)));
  return /^[a-z_]/i.test(where) ? session.goToBookmark(where) : session.goTo(wholeNumber(where));
}

const forwards: readonly Command[] = [
  {
    name: 'step',
    aliases: ['s', 'stepi', 'si'],
    argument: '[COUNT] [task T]',
    help: 'execute one instruction of this task; other tasks run as they would anyway',
    more: 'With `task T` everything runs until task T has retired an instruction. Stepping never changes who runs when.',
    run: (session, text) => {
      const { count, tid } = countAndTask(text);
      return move(repeated(() => session.step(tid), count));
    },
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
    argument: '[LOCATION]',
    help: 'run until any task is about to execute LOCATION',
    run: (session, where) => move(session.until(session.locate(where))),
  },
  {
    name: 'next-event',
    aliases: ['ne'],
    argument: '[EVENT]',
    help: 'run until something has happened, by default any step of a user interrupt',
    more: `EVENT is ${EVENT_WORDS}.`,
    run: (session, event) => move(session.toEvent(parseEventFilter(event, session))),
  },
];

const backwards: readonly Command[] = [
  {
    name: 'reverse-step',
    aliases: ['rs', 'reverse-stepi', 'rsi'],
    argument: '[COUNT] [task T]',
    help: 'undo the last instruction of this task',
    run: (session, text) => {
      const { count, tid } = countAndTask(text);
      return move(repeated(() => session.reverseStep(tid), count));
    },
  },
  {
    name: 'reverse-next',
    aliases: ['rn', 'reverse-nexti', 'rni'],
    argument: '[COUNT]',
    help: 'like reverse-step, but back over calls and handlers as a whole',
    run: (session, count) => move(repeated(() => session.reverseNext(), times(count))),
  },
  {
    name: 'reverse-finish',
    aliases: ['rf'],
    argument: '',
    help: 'go back to the call of this function, or to right before this handler was entered',
    run: (session) => move(session.reverseFinish()),
  },
  {
    name: 'reverse-continue',
    aliases: ['rc'],
    argument: '',
    help: 'go back to where `continue` would have stopped last, or to the beginning',
    run: (session) => move(session.reverseContinue()),
  },
  {
    name: 'reverse-until',
    aliases: ['ru', 'reverse-advance'],
    argument: '[LOCATION]',
    help: 'go back to where any task was last about to execute LOCATION',
    run: (session, where) => move(session.reverseUntil(session.locate(where))),
  },
  {
    name: 'previous-event',
    aliases: ['pe'],
    argument: '[EVENT]',
    help: 'go back to right after the last time that something happened',
    more: 'EVENT as for next-event.',
    run: (session, event) => move(session.backToEvent(parseEventFilter(event, session))),
  },
  {
    name: 'who',
    aliases: ['origin'],
    argument: '$NAME|ADDRESS',
    help: 'who wrote this? Go back to the instruction that gave a register or memory its value',
    more: 'A slash gives the size of the memory: `who/b buffer+3`, `who/4 counter`; eight bytes if nothing is said.',
    run: (session, what, format) => move(session.writer(session.watched(what, bytesOf(format)), what)),
  },
];

const anywhere: readonly Command[] = [
  {
    name: 'goto',
    aliases: [],
    argument: 'MOMENT|+N|-N|cycle N|BOOKMARK',
    help: 'go to a moment, counted in instructions of all cores, to a cycle, or to a bookmark, in either direction',
    run: (session, where) => move(goTo(session, where)),
  },
  {
    name: 'run',
    aliases: ['start'],
    argument: '',
    help: 'go back to the beginning and continue from there',
    run: (session) => {
      return move(inTurn(session.goTo(0), (stop) => (stop.kind === 'done' ? session.continue() : undefined)));
    },
  },
];

export const MOVING: CommandGroup = { title: 'Moving', commands: [...forwards, ...backwards, ...anywhere] };
