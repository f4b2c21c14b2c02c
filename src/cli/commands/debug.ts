// ring3 debug: the debugger, on a screen or by commands.

import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import type { DebugOptions } from '../debug-program.ts';
import { closing } from '../help-text.ts';
import { addMachineOptions } from '../machine-options.ts';
import { anyText, byteSize, oneOf, repeated } from '../values.ts';

export function debugCommand(context: CommandContext): Command {
  const command = new Command('debug')
    .summary('run a program in the debugger')
    .description(
      'Assembles and links source files and opens the program in the debugger: on a screen if there is a terminal, else with ' +
        'commands from standard input, from a file or from the command line.',
    )
    .usage('[options] FILE.s... [-- ARG...]')
    .argument('<file...>', 'source files, or a static executable; what follows `--` are the arguments of the program')
    .option('--batch <file>', 'commands of the debugger, one a line, instead of a screen')
    .option('-x <command>', 'one command, before those of --batch', repeated(anyText))
    .option('--json', 'answer commands with one JSON object each')
    .option(
      '--checkpoint-memory <size>',
      'what going back may cost in memory (default: 256M)',
      byteSize(1 << 20, 2 ** 40),
    )
    .option('--stdin <file>', 'standard input of the program')
    .option('--diagnostics <format>', 'errors in the source as text or json', oneOf(['text', 'json'] as const));
  return addMachineOptions(command)
    .addHelpText(
      'after',
      closing([65, 66], { 0: 'you have left the debugger', 1: 'a command of -x or --batch failed' }, [
        'ring3 debug programs/hello-uintr.s',
        'ring3 debug -x "break handler" -x continue -x "info registers" programs/hello-uintr.s',
      ]),
    )
    .action(async (files: string[], options: DebugOptions) => {
      const { debugProgram } = await import('../debug-program.ts');
      context.finish(await debugProgram(context, files, options));
    });
}
