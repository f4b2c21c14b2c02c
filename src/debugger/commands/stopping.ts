// Commands that say where runs stop.

import { counted } from '../../observe/counted.ts';
import { DebuggerError } from '../errors.ts';
import { EVENT_WORDS, parseEventFilter } from '../event-filter.ts';
import { hex } from '../format.ts';
import type { Session } from '../session.ts';
import type { AnyStopPoint, WatchedAccessKind } from '../stops.ts';
import { type Command, type CommandGroup, type Reply, say, tell, wholeNumber, withCondition } from './command.ts';

/** Bytes that a format such as `b`, `w` or `4` stands for; eight if there is none. @throws DebuggerError */
export function bytesOf(format: string): number {
  const bytes = { '': 8, b: 1, h: 2, w: 4, g: 8 }[format] ?? Number(format);
  if (!Number.isInteger(bytes) || bytes < 1 || bytes > 4096)
    throw new DebuggerError(`\`/${format}\` is no size: b, h, w, g or bytes`);
  return bytes;
}

/** One point as a row of `info breakpoints`. */
export function stopLine(point: AnyStopPoint): string {
  const { number, label, condition, ignore, hits, isEnabled } = point;
  const kind =
    point.kind === 'breakpoint' ? '' : point.kind === 'catchpoint' ? 'catch ' : `${WATCH_WORDS[point.access]} `;
  const parts = [
    `${number}  ${kind}${label}`,
    condition === undefined ? '' : `if ${condition}`,
    isEnabled ? '' : 'disabled',
    ignore > 0 ? `ignored ${counted(ignore, 'more time')}` : '',
    `met ${counted(hits, 'time')}`,
  ];
  return parts.filter((part) => part !== '').join('  ');
}
const WATCH_WORDS: Readonly<Record<WatchedAccessKind, string>> = { write: 'watch', read: 'rwatch', access: 'awatch' };

function breakAt(session: Session, text: string, isTemporary: boolean): Reply {
  const { what, condition } = withCondition(text);
  const point = session.break(what, { condition, isTemporary });
  const addresses = point.kind === 'breakpoint' ? point.addresses : [];
  return tell(
    { number: point.number, addresses },
    `breakpoint ${point.number} at ${point.label} (${addresses.map(hex).join(', ')})`,
  );
}

function watch(access: WatchedAccessKind): Command['run'] {
  return (session, text, format) => {
    const { what, condition } = withCondition(text);
    const point = session.watch(what, bytesOf(format), access, { condition });
    return tell({ number: point.number }, `watchpoint ${point.number} on ${point.label}`);
  };
}

export const STOPPING: CommandGroup = {
  title: 'Stopping',
  commands: [
    {
      name: 'break',
      aliases: ['b', 'br'],
      argument: '[LOCATION] [if EXPRESSION]',
      help: 'stop before LOCATION: LINE, FILE:LINE, SYMBOL or *ADDRESS; without it, before this line',
      more: 'The condition is looked at for the task that comes there: `break handler if *$rsp == 5 && $task == 2`.',
      run: (session, text) => breakAt(session, text, false),
    },
    {
      name: 'tbreak',
      aliases: ['tb'],
      argument: '[LOCATION] [if EXPRESSION]',
      help: 'the same, once',
      run: (session, text) => breakAt(session, text, true),
    },
    {
      name: 'watch',
      aliases: ['w'],
      argument: '$NAME|ADDRESS [if EXPRESSION]',
      help: 'stop after a register of this task, a flag, user-interrupt state, or memory has changed',
      more: '`watch $rax`, `watch $zf`, `watch $pir`, `watch counter`, `watch/b buffer+3`, `watch/w $rsp`. Changes by the kernel and by the hardware count too.',
      run: watch('write'),
    },
    {
      name: 'rwatch',
      aliases: ['rw'],
      argument: 'ADDRESS [if EXPRESSION]',
      help: 'stop after an instruction has read memory',
      run: watch('read'),
    },
    {
      name: 'awatch',
      aliases: ['aw'],
      argument: 'ADDRESS [if EXPRESSION]',
      help: 'stop after an instruction has read or written memory',
      run: watch('access'),
    },
    {
      name: 'xwatch',
      aliases: ['xw'],
      argument: 'ADDRESS [if EXPRESSION]',
      help: 'stop before any instruction in a range of memory is executed: xwatch/32 handler',
      run: (session, text, format) => {
        const { what, condition } = withCondition(text);
        const start = session.evaluate(what);
        const addresses = session.program.codeIn(start, start + BigInt(bytesOf(format)));
        if (addresses.length === 0) throw new DebuggerError(`no instruction of the program begins there`);
        const label = `execution of ${counted(bytesOf(format), 'byte')} at ${what}`;
        const point = session.stops.add({ kind: 'breakpoint', label, place: undefined, addresses }, { condition });
        return say(`breakpoint ${point.number} on ${label}`);
      },
    },
    {
      name: 'catch',
      aliases: ['cat'],
      argument: '[EVENT] [if EXPRESSION]',
      help: 'stop after something has happened: a system call, a signal, a fault, a step of a user interrupt, a diagnostic',
      more: `EVENT is ${EVENT_WORDS}. A system call has been carried out then, or its task sleeps in it.`,
      run: (session, text) => {
        const { what, condition } = withCondition(text);
        const { label, ...filter } = parseEventFilter(what, session);
        const point = session.catch(label, filter, { condition });
        return tell({ number: point.number }, `catchpoint ${point.number} on ${label}`);
      },
    },
    {
      name: 'condition',
      aliases: ['cond'],
      argument: 'NUMBER [EXPRESSION]',
      help: 'let a breakpoint stop only where an expression is not zero; without one, always',
      run: (session, text) => {
        const [, number = '', condition] = /^(\S+)(?:\s+(.+))?$/.exec(text) ?? [];
        session.setCondition(wholeNumber(number), condition);
        return say();
      },
    },
    {
      name: 'ignore',
      aliases: [],
      argument: 'NUMBER COUNT',
      help: 'pass over a breakpoint COUNT times',
      run: (session, text) => {
        const [number = '', count = ''] = text.split(/\s+/);
        session.stops.get(wholeNumber(number)).ignore = wholeNumber(count);
        return say();
      },
    },
    ...(['enable', 'disable'] as const).map((name): Command => {
      return {
        name,
        aliases: name === 'enable' ? ['en'] : ['dis'],
        argument: '[NUMBER]',
        help: name === 'enable' ? 'let a breakpoint, or all, stop again' : 'let a breakpoint, or all, not stop for now',
        run: (session, number) => {
          const numbers = number === '' ? session.stops.all.map((point) => point.number) : [wholeNumber(number)];
          for (const each of numbers) session.stops.enable(each, name === 'enable');
          return say();
        },
      };
    }),
    {
      name: 'delete',
      aliases: ['d'],
      argument: '[NUMBER]',
      help: 'delete a breakpoint, watchpoint or catchpoint, or all of them',
      run: (session, number) => {
        if (number === '') session.stops.removeAll();
        else session.stops.remove(wholeNumber(number));
        return say();
      },
    },
  ],
};
