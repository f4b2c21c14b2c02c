// ring3 build: write the static ELF executable.

import { Command } from 'commander';
import type { BuildOptions } from '../build-executable.ts';
import type { CommandContext } from '../command-context.ts';
import { closing } from '../help-text.ts';
import { oneOf } from '../values.ts';

export function buildCommand(context: CommandContext): Command {
  return new Command('build')
    .summary('write the static ELF executable')
    .description('Assembles and links source files into a static ELF executable, which Linux runs as well.')
    .usage('[options] FILE.s... -o OUT')
    .argument('<file...>', 'source files; `-` is standard input')
    .option('-o, --output <file>', 'where to write the executable')
    .option('--list', 'print address, bytes and source of every statement')
    .option('--diagnostics <format>', 'errors in the source as text or json', oneOf(['text', 'json'] as const))
    .addHelpText(
      'after',
      closing([65, 66], {}, [
        'ring3 build programs/hello-uintr.s -o hello',
        'ring3 build --list programs/hello-uintr.s',
      ]),
    )
    .action(async (files: string[], options: BuildOptions) => {
      const { buildExecutable } = await import('../build-executable.ts');
      context.finish(buildExecutable(context.host, files, options));
    });
}
