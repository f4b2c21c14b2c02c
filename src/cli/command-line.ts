// The command line: which commands there are, and how they end. What a command needs is imported when it runs, so that
// `ring3 --help` does not load an assembler, nor `ring3 run` a screen.

import { Command, CommanderError } from 'commander';
import { suggest } from '../assembler/diagnostics.ts';
import type { CommandContext } from './command-context.ts';
import { benchCommand } from './commands/bench.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { debugCommand } from './commands/debug.ts';
import { isaCommand } from './commands/isa.ts';
import { kernelCommand } from './commands/kernel.ts';
import { manCommand } from './commands/man.ts';
import { opensCommand } from './commands/opens.ts';
import { profileCommand } from './commands/profile.ts';
import { runCommand } from './commands/run.ts';
import { testCommand } from './commands/test.ts';
import { ExitStatus, Failure, STATUS_MEANINGS, usage } from './exit-status.ts';
import { closing } from './help-text.ts';
import { FileError, type Host, OutputClosed, writeText } from './host.ts';
import { missingFileHint, type Taken, takenValues } from './option-values.ts';
import { shellWord } from './shell.ts';
import { VERSION } from './version.ts';

/** Options whose value may be left out: only `--option=value` gives one, so a file name behind them stays a file name. */
const DEFAULT_VALUES: Readonly<Record<string, string>> = { '--strace': '-', '--stats': 'text' };

/**
 * Runs one command line.
 * @param argv what stands behind `ring3`
 * @returns the exit status
 */
export async function runCommandLine(argv: readonly string[], host: Host): Promise<number> {
  const separator = argv.indexOf('--');
  const own = separator < 0 ? argv : argv.slice(0, separator);
  const guestArguments = separator < 0 ? [] : argv.slice(separator + 1);
  let status: number = ExitStatus.ok;
  const context: CommandContext = {
    host,
    guestArguments,
    typed: argv,
    finish(value) {
      status = value;
    },
  };
  try {
    const program = programOf(context);
    const words = own.map((word) => (Object.hasOwn(DEFAULT_VALUES, word) ? `${word}=${DEFAULT_VALUES[word]}` : word));
    if (words.length === 0) program.help({ error: true });
    const command = program.commands.find((candidate) => candidate.name() === words[0]);
    if (command) explainMissingFile(command, takenValues(command, words.slice(1)), guestArguments);
    else if (words[0] === 'help' && words[1] !== undefined) mustBeCommand(program, words[1]);
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    return statusOfError(error, host, argv);
  }
}

/** An error of usage ends in what is likely meant, and in how the command is used. */
function explainMissingFile(command: Command, taken: readonly Taken[], guestArguments: readonly string[]): void {
  const name = `ring3 ${command.name()}`;
  const hint = missingFileHint(taken, guestArguments);
  const usageLine = `usage: ${name} ${command.usage()}   (${name} --help tells more)`;
  command.configureOutput({
    outputError: (text, write) => {
      const first = text.replace(/^error: /, 'ring3: ');
      const isMissing = text.includes('missing required argument') && hint !== undefined;
      write(`${isMissing ? `${first.trimEnd()}: ${hint}\n` : first}${usageLine}\n`);
    },
  });
}

/** @throws Failure (usage) if `ring3 help` is asked about a command that is none */
function mustBeCommand(program: Command, name: string): void {
  const names = program.commands.map((command) => command.name());
  if (names.includes(name) || name.startsWith('-')) return;
  const near = suggest(name, names);
  throw usage(`there is no command ${name}${near === undefined ? '' : `; did you mean ${near}?`}`);
}

function programOf(context: CommandContext): Command {
  const program = new Command('ring3')
    .description('Runs x86-64 assembly with user interrupts on a simulated machine and a model of Linux.')
    .version(VERSION, '--version', 'prints the version')
    .helpOption('--help', 'prints help')
    .helpCommand('help [command]', 'prints help on a command');
  const commands = [
    ...[runCommand, debugCommand, testCommand, checkCommand, buildCommand],
    ...[isaCommand, kernelCommand, opensCommand, profileCommand, benchCommand, manCommand],
  ];
  for (const make of commands) program.addCommand(make(context));
  const statuses = Object.keys(STATUS_MEANINGS).map(Number);
  const examples = ['ring3 run programs/hello-uintr.s', 'ring3 run --help'] as const;
  program.addHelpText('after', closing(statuses, { n: 'the program’s own; 128 + n if signal n killed it' }, examples));
  for (const command of [program, ...program.commands]) configure(command, context.host);
  return program;
}

/** The same manners for every command. */
function configure(command: Command, host: Host): void {
  command
    .helpOption('--help', 'prints help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => writeText(host, 1, text),
      writeErr: (text) => writeText(host, 2, text),
      outputError: (text, write) => write(text.replace(/^error: /, 'ring3: ')),
    })
    .configureHelp({
      optionTerm: (option) => {
        const optional = option.long !== undefined && Object.hasOwn(DEFAULT_VALUES, option.long);
        return optional ? option.flags.replace(/ <(.*)>$/, '[=$1]') : option.flags;
      },
    });
}

/** Says what went wrong, and gives the status that stands for it. */
function statusOfError(error: unknown, host: Host, argv: readonly string[]): number {
  const say = (text: string) => writeText(host, 2, text);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return ExitStatus.ok;
    if (error.code === 'commander.help') say('ring3: a command is needed\n');
    return ExitStatus.usage;
  }
  if (error instanceof OutputClosed) return ExitStatus.outputClosed;
  if (error instanceof Failure) {
    if (error.report !== undefined && error.report !== '')
      say(error.report.endsWith('\n') ? error.report : `${error.report}\n`);
    say(`ring3: ${error.message}\n`);
    return error.status;
  }
  if (error instanceof FileError) {
    say(`ring3: ${error.message}\n`);
    return ExitStatus.file;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(
    `${detail}\nring3: this is a bug in ring3 ${VERSION}; it is reproduced by: ring3 ${argv.map(shellWord).join(' ')}\n`,
  );
  return ExitStatus.bug;
}
