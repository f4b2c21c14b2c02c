// ring3 run: assemble, link, run.

import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { closing } from '../help-text.ts';
import { addMachineOptions } from '../machine-options.ts';
import { mountChoice } from '../mounts.ts';
import type { RunOptions } from '../run-program.ts';
import { oneOf, repeated } from '../values.ts';

export function runCommand(context: CommandContext): Command {
  const command = new Command('run')
    .summary('assemble, link and run a program')
    .description(
      'Assembles and links source files and runs the program. Its standard input, output and error are those of ring3, byte ' +
        'for byte, and its exit status becomes that of ring3. `-` reads source from standard input.',
    )
    .usage('[options] FILE.s... [-- ARG...]')
    .argument('<file...>', 'source files, or a static executable; what follows `--` are the arguments of the program');
  return addMachineOptions(command)
    .option('--strace <file>', 'log system calls, signals and user interrupts; to standard error without a file')
    .option('--boot-log', 'what the kernel says about user interrupts while it boots, on standard error')
    .option('--trace <file>', 'every instruction and event, as JSON lines')
    .option(
      '--stats <format>',
      'counts and latencies at the end, on standard error: text or json',
      oneOf(['text', 'json'] as const),
    )
    .option(
      '--mount <host:guest[:rw]>',
      'a folder of the host for the guest: its files, as they are at the start',
      repeated(mountChoice),
    )
    .option('--status <file>', 'write who ended the run, and how, as JSON')
    .option('--diagnostics <format>', 'errors in the source as text or json', oneOf(['text', 'json'] as const))
    .addHelpText(
      'after',
      closing([65, 66, 124, 125], { n: 'the program’s own; 128 + n if signal n killed it' }, [
        'ring3 run programs/hello-uintr.s',
        'ring3 run --cores 1 --seed 7 --strace programs/hello-uintr.s -- one two',
      ]),
    )
    .action(async (files: string[], options: RunOptions) => {
      const { runProgram } = await import('../run-program.ts');
      context.finish(runProgram(context, files, options));
    });
}
