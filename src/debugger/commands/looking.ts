// Commands that look.

import { counted } from '../../observe/counted.ts';
import { DebuggerError } from '../errors.ts';
import { eventLine } from '../events-text.ts';
import { examine, print } from '../examine.ts';
import { grouped, hex } from '../format.ts';
import type { Answer } from '../inspect/why.ts';
import type { Session } from '../session.ts';
import {
  backtraceLines,
  coreLines,
  fileLines,
  journeyLine,
  listing,
  memoryLine,
  registerLines,
  stackLines,
  taskLine,
  uintrLines,
  whereLines,
} from './answers.ts';
import { branchLines } from './changing.ts';
import { type CommandGroup, type Reply, say, tell, times, vectorNumber, wholeNumber } from './command.ts';
import { stopLine } from './stopping.ts';

/** What `info` knows. */
const TOPICS: Readonly<Record<string, (session: Session) => Reply>> = {
  registers: (session) => tell({ registers: session.registers(), flags: session.flags() }, ...registerLines(session)),
  uintr: (session) => tell(session.userInterrupts(), ...uintrLines(session)),
  interrupts: (session) => tell(session.journeys(), ...session.journeys().map(journeyLine)),
  stack: (session) => tell(session.stack(16), ...stackLines(session, 16)),
  tasks: (session) => tell(session.tasks(), ...session.tasks().map((task) => taskLine(session, task.tid))),
  threads: (session) => TOPICS.tasks!(session),
  cores: (session) => tell(session.cores(), ...coreLines(session)),
  breakpoints: (session) => {
    const rows = session.stops.all.map(({ kind, number, label, condition, ignore, hits, isEnabled }) => {
      return { kind, number, label, condition, ignore, hits, isEnabled };
    });
    return tell(rows, ...session.stops.all.map(stopLine));
  },
  watchpoints: (session) => TOPICS.breakpoints!(session),
  files: (session) => tell(session.files(), ...fileLines(session)),
  branches: (session) => tell(session.branches(), ...branchLines(session)),
  bookmarks: (session) => {
    const rows = [...session.bookmarks].map(([name, mark]) => ({ name, ...mark }));
    return tell(
      rows,
      ...rows.map(({ name, branch, moment }) => `${name}  branch ${branch}, moment ${grouped(moment)}`),
    );
  },
  checkpoints: (session) => {
    const { bytes, checkpoints } = session.timeline.history.size;
    return tell(
      { checkpoints, bytes },
      `${counted(checkpoints, 'checkpoint')} hold${checkpoints === 1 ? 's' : ''} ${(bytes / (1 << 20)).toFixed(1)} MiB`,
    );
  },
};
/** What `info` may be followed by. */
export const INFO_TOPICS: readonly string[] = Object.keys(TOPICS).filter(
  (name) => name !== 'threads' && name !== 'watchpoints',
);

/** @throws DebuggerError */
function info(session: Session, topic: string): Reply {
  const names = Object.keys(TOPICS).filter((name) => name.startsWith(topic));
  if (topic === '' || names.length === 0) {
    throw new DebuggerError(`info on ${INFO_TOPICS.slice(0, -1).join(', ')} or ${INFO_TOPICS.at(-1)}?`);
  }
  return TOPICS[names[0]!]!(session);
}

/** `why` without a vector: of all that are on their way, else of the vectors that could come to this task. */
function whyAll(session: Session): Reply {
  const open = session.onTheirWay();
  if (open.length > 0) {
    const lines = open.map(({ tid, answer }) => `task ${tid}: ${answer.text}${whatIf(answer)}`);
    return tell(open, ...lines);
  }
  const nothing = 'No user interrupt is on its way.';
  const own = session.userInterrupts().find(({ tid }) => tid === session.selected)?.receiver;
  if (!own) return say(nothing, session.why(0).text);
  if (own.vectors.length === 0)
    return say(nothing, `Task ${session.selected} has a handler, and no uintr_fd yet: uintr_create_fd.`);
  const answers = own.vectors.map((vector) => ({ tid: session.selected, vector, answer: session.why(vector) }));
  return tell(answers, nothing, ...answers.map(({ answer }) => answer.text));
}
function whatIf({ remedy }: Answer): string {
  return remedy.length === 0 ? '' : `  [what if: ${remedy.join('; ')}]`;
}

export const LOOKING: CommandGroup = {
  title: 'Looking',
  commands: [
    {
      name: 'task',
      aliases: ['thread', 't'],
      argument: '[TASK]',
      help: 'look at another task; without a number, say which one this is',
      run: (session, tid) => {
        if (tid !== '') session.select(wholeNumber(tid));
        return tell(session.view(), ...whereLines(session));
      },
    },
    {
      name: 'print',
      aliases: ['p', 'inspect'],
      argument: 'EXPRESSION',
      help: 'print a value: print $rax, print/d $rsp-8; a symbol is its address, * reads eight bytes',
      more: 'Other sizes are read by `{char}`, `{short}`, `{int}` and `{long}` before an address. Beside registers there are flags ($zf …), $uif $uirr $uinv $uihandler $uistackadjust $upidaddr $uitt $uittsz, the UPID ($on $sn $nv $ndst $pir), $moment, $cycle and $task.',
      run: (session, expression, format) => {
        return tell({ value: session.evaluate(expression) }, print(session, format, expression));
      },
    },
    {
      name: 'x',
      aliases: [],
      argument: 'ADDRESS',
      help: 'examine memory: x/8gx $rsp, x/s text, x/5i $rip',
      run: (session, expression, format) => say(...examine(session, format, expression)),
    },
    {
      name: 'memory',
      aliases: ['mem'],
      argument: '[EXPRESSION]',
      help: 'show memory in hexadecimal and ASCII; the memory view follows EXPRESSION from now on: memory $rsp',
      more: 'A star marks what has changed since this task was shown last.',
      run: (session, expression) => {
        if (expression !== '') session.lookAtMemory(expression);
        const rows = session.memory(8);
        return tell(rows, ...rows.map(memoryLine));
      },
    },
    {
      name: 'list',
      aliases: ['l'],
      argument: '[LOCATION]',
      help: 'show the source around a place',
      run: (session, where) => say(...listing(session, where)),
    },
    {
      name: 'disassemble',
      aliases: ['disas'],
      argument: '[ADDRESS]',
      help: 'show ten instructions from an address, or from here, on',
      run: (session, where) => {
        const start = where === '' ? session.view()?.address : session.evaluate(where);
        if (start === undefined) throw new DebuggerError('there is no task to disassemble for');
        const found = session.disassemble(start, 10);
        const name = (address: bigint): string => session.program.symbolAt(address) ?? '';
        return tell(found, ...found.map(({ address, text }) => `${hex(address)} <${name(address)}>:\t${text}`));
      },
    },
    {
      name: 'backtrace',
      aliases: ['bt', 'where'],
      argument: '',
      help: 'show the functions and handlers that this task is in, as far as the stack tells',
      run: (session) => tell(session.backtrace(), ...backtraceLines(session)),
    },
    {
      name: 'info',
      aliases: ['i'],
      argument: INFO_TOPICS.join('|'),
      asks: true,
      help: 'show registers of this task, user-interrupt state, the way of each interrupt, the stack, all tasks, and more',
      run: info,
    },
    {
      name: 'why',
      aliases: [],
      argument: '[VECTOR]',
      help: 'say why a user interrupt has not been delivered to this task, and what would make it',
      more: 'Without a vector: of every interrupt that is on its way, to whatever task; if there is none, of each vector of this task.',
      run: (session, vector) => {
        if (vector === '') return whyAll(session);
        const answer = session.why(vectorNumber(vector));
        const { text, remedy } = answer;
        return tell(
          answer,
          text,
          ...(remedy.length > 0 ? [`what if: ${remedy.join('; ')}   (remedy ${vector} does that)`] : []),
        );
      },
    },
    {
      name: 'events',
      aliases: [],
      argument: '[COUNT]',
      help: 'show what happened last',
      run: (session, count) => {
        const events = session.timeline.log.events.slice(-(count === '' ? 20 : wholeNumber(count)));
        return tell(events, ...events.map((event) => eventLine(event, session)));
      },
    },
    {
      name: 'output',
      aliases: [],
      argument: '',
      help: 'show what the program has written so far',
      run: (session) => {
        const { output } = session;
        return tell({ output }, ...(output === '' ? [] : output.replace(/\n$/, '').split('\n')));
      },
    },
    {
      name: 'bookmark',
      aliases: ['mark'],
      argument: 'NAME',
      help: 'give this moment a name, for goto',
      run: (session, name) => {
        session.bookmark(name);
        return say(`${name}: moment ${grouped(session.moment)}`);
      },
    },
    {
      name: 'input',
      aliases: [],
      argument: '[TEXT]',
      help: 'give the program a line of standard input; `input --end` closes it',
      more: 'What has been given is kept: when time goes back and forward again, the program reads the same.',
      run: (session, text) => {
        if (text === '--end') session.timeline.console.close();
        else session.timeline.console.feed(new TextEncoder().encode(`${text}\n`));
        return say();
      },
    },
    {
      name: 'interrupts',
      aliases: ['ints'],
      argument: '[COUNT]',
      help: 'show the last user interrupts, each with its way and the cycle of each step',
      run: (session, count) => {
        const journeys = session.journeys().slice(-(count === '' ? 10 : times(count)));
        return tell(journeys, ...journeys.map(journeyLine));
      },
    },
    {
      name: 'quit',
      aliases: ['q'],
      argument: '',
      help: 'leave',
      run: () => ({ quit: true }),
    },
  ],
};
