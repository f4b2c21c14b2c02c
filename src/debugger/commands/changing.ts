// Commands that ask what if: each begins a branch of time, and the original stays.

import { DebuggerError } from '../errors.ts';
import { SIZES } from '../expression.ts';
import type { Session } from '../session.ts';
import { type CommandGroup, move, type Reply, tell, vectorNumber, wholeNumber } from './command.ts';

/** `$NAME = VALUE`, `*ADDRESS = VALUE`, `{SIZE} ADDRESS = VALUE`; `var` before it is gdb's. */
function set(session: Session, text: string): Reply {
  const match = /^(?:var\s+)?(?:\$(\w+)|\*(.+?)|\{(\w+)\}(.+?))\s*=(?!=)\s*(.+)$/.exec(text);
  if (!match) throw new DebuggerError('set what? `set $rax = 1`, `set $zf = 0`, `set {int} counter = 5`');
  const [, name, quad, size, sized, value] = match;
  const number = session.evaluate(value!);
  if (name !== undefined) {
    session.setVariable(name, number);
    return branched(session);
  }
  const bytes = size === undefined ? 8 : SIZES[size];
  if (bytes === undefined) throw new DebuggerError(`\`{${size}}\` is no size: {char} {short} {int} {long}`);
  session.setMemory(session.evaluate(quad ?? sized!), bytes, number);
  return branched(session);
}

/** What is said after a change. */
export function branched(session: Session): Reply {
  const { branch } = session.timeline;
  return tell(
    { branch: branch.number, changes: branch.changes },
    `branch ${branch.number}, from moment ${branch.from}: ${branch.changes.join('; ')}`,
  );
}

/** A command that changes something about a vector of the task looked at. */
const vectorCommand = (change: (session: Session, vector: number) => void) => (session: Session, vector: string) => {
  change(session, vectorNumber(vector));
  return branched(session);
};
/** A command that changes something about a task: the one named, or the one looked at. */
const taskCommand = (change: (session: Session, tid: number) => void) => (session: Session, tid: string) => {
  change(session, tid === '' ? session.selected : wholeNumber(tid));
  return branched(session);
};

export const CHANGING: CommandGroup = {
  title: 'What if',
  commands: [
    {
      name: 'set',
      aliases: [],
      argument: '$NAME = VALUE | {SIZE} ADDRESS = VALUE',
      asks: true,
      help: 'change a register, a flag, user-interrupt state or memory, on a new branch of time',
      more: 'SIZE is char, short, int, long or a number of bytes; `*ADDRESS` is eight bytes. Several changes without a movement in between make one branch.',
      run: set,
    },
    {
      name: 'inject',
      aliases: [],
      argument: 'VECTOR',
      help: 'a user interrupt arrives here: its vector is recognised (UIRR) for this task',
      run: vectorCommand((session, vector) => session.inject(vector)),
    },
    {
      name: 'post',
      aliases: [],
      argument: 'VECTOR',
      help: 'a vector is posted (PIR) for this task, without a notification',
      run: vectorCommand((session, vector) => session.post(vector)),
    },
    {
      name: 'notify',
      aliases: [],
      argument: '',
      help: 'a notification reaches the core of this task',
      run: (session) => {
        session.notify();
        return branched(session);
      },
    },
    {
      name: 'unmask',
      aliases: [],
      argument: 'VECTOR',
      help: 'this task unmasks a vector (open `vector-mask`)',
      run: vectorCommand((session, vector) => session.unmask(vector)),
    },
    {
      name: 'handler',
      aliases: [],
      argument: 'ADDRESS',
      help: 'this task registers a handler for user interrupts',
      run: (session, address) => {
        session.registerHandler(session.evaluate(address));
        return branched(session);
      },
    },
    {
      name: 'wake',
      aliases: [],
      argument: '[TASK]',
      help: 'the wait of a task ends, as by a signal that nobody handles',
      run: taskCommand((session, tid) => session.wake(tid)),
    },
    {
      name: 'freeze',
      aliases: [],
      argument: '[TASK]',
      help: 'a task does not run any more',
      run: taskCommand((session, tid) => session.freeze(tid)),
    },
    {
      name: 'thaw',
      aliases: [],
      argument: '[TASK]',
      help: 'a frozen task may run again',
      run: taskCommand((session, tid) => session.thaw(tid)),
    },
    {
      name: 'branch',
      aliases: [],
      argument: '[NUMBER]',
      help: 'go on in another branch of time, at the same moment as far as it goes; without a number, list them',
      run: (session, number) => {
        if (number !== '') return move(session.follow(wholeNumber(number)));
        return tell(session.branches(), ...branchLines(session));
      },
    },
  ],
};

/** All branches, the present one marked. */
export function branchLines(session: Session): string[] {
  return session.branches().map(({ number, from, parent, changes, furthest, isHere }) => {
    const what =
      parent === undefined ? 'the original' : `from branch ${parent} at moment ${from}: ${changes.join('; ')}`;
    return `${isHere ? '*' : ' '} ${number}  ${what}, known up to moment ${furthest}`;
  });
}
