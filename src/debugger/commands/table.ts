// The table of commands: the `:` line, `-x`, `--batch` and the prompt run them from here, and help and the manual are made of
// it. The words are gdb's where gdb has one.

import { DebuggerError } from '../errors.ts';
import type { Session } from '../session.ts';
import { branched, CHANGING } from './changing.ts';
import { type Command, type CommandGroup, type Reply, say, vectorNumber } from './command.ts';
import { LOOKING } from './looking.ts';
import { MOVING } from './moving.ts';
import { STOPPING } from './stopping.ts';

// Two commands are about the table itself, or run others.

const REMEDY: Command = {
  name: 'remedy',
  aliases: [],
  argument: '[VECTOR]',
  help: 'do what `why` names: afterwards, as time goes on, the vector is delivered to this task',
  more: 'Without a vector: of the one interrupt of this task that is on its way.',
  run: (session, vector) => {
    const { text, remedy } = session.why(vector === '' ? onlyOneOnItsWay(session) : vectorNumber(vector));
    for (const command of remedy) execute(session, command);
    return remedy.length === 0 ? say(text, 'time alone is the remedy: continue') : branched(session);
  },
};
/** @throws DebuggerError if this task has none, or several */
function onlyOneOnItsWay(session: Session): number {
  const vectors = session.onTheirWay().flatMap(({ tid, vector }) => (tid === session.selected ? [vector] : []));
  if (vectors.length === 1) return vectors[0]!;
  const which =
    vectors.length === 0 ? 'no user interrupt is on its way to this task' : `${vectors.join(' and ')} are on their way`;
  throw new DebuggerError(`${which}: name a vector, \`remedy VECTOR\``);
}
const HELP: Command = {
  name: 'help',
  aliases: ['h', '?'],
  argument: '[COMMAND]',
  help: 'show this',
  run: (_session, name) => say(...commandHelp(name)),
};

/** All commands, in groups. */
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  MOVING,
  STOPPING,
  { ...LOOKING, commands: [...LOOKING.commands, HELP] },
  { ...CHANGING, commands: [...CHANGING.commands, REMEDY] },
];
/** All commands. */
export const COMMANDS: readonly Command[] = COMMAND_GROUPS.flatMap((group) => group.commands);

/** Runs one line. An empty line or a comment does nothing. @throws DebuggerError */
export function execute(session: Session, line: string): Reply {
  const match = /^\s*([^\s/]+)(?:\/(\S*))?\s*(.*?)\s*$/.exec(line);
  if (!match || line.trimStart().startsWith('#')) return {};
  const [, name = '', format = '', argument = ''] = match;
  const command = find(name);
  const isNeeded = command.argument !== '' && !command.argument.startsWith('[') && !command.asks;
  if (isNeeded && argument === '')
    throw new DebuggerError(`${command.name} what? \`${command.name} ${command.argument}\``);
  return command.run(session, argument, format);
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
  if (name === '')
    return COMMAND_GROUPS.flatMap(({ title, commands }) => [
      title.toLowerCase(),
      ...rows(commands).map((row) => `  ${row}`),
    ]);
  const command = find(name);
  return [...rows([command]), ...(command.more === undefined ? [] : [command.more])];
}

/** One line a command: `step [COUNT]  execute … (s, stepi)`. */
function rows(commands: readonly Command[]): string[] {
  const heads = commands.map(({ name, argument }) => `${name} ${argument}`.trimEnd());
  const width = Math.min(24, Math.max(...heads.map((head) => head.length)));
  return commands.map(({ aliases, help }, i) => {
    const also = aliases.length > 0 ? ` (${aliases.join(', ')})` : '';
    return `${heads[i]!.padEnd(width)}  ${help}${also}`;
  });
}
