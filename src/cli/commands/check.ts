// ring3 check: assemble, and report what raises #UD.

import { Command } from 'commander';
import type { CheckOptions } from '../check-program.ts';
import type { CommandContext } from '../command-context.ts';
import { closing } from '../help-text.ts';
import { oneOf } from '../values.ts';

export function checkCommand(context: CommandContext): Command {
  return new Command('check')
    .summary('assemble, and report what raises #UD')
    .description(
      'Assembles and links source files without running them, and warns of every instruction that belongs to a feature ' +
        'which the processor does not report: it raises #UD.',
    )
    .usage('[options] FILE.s...')
    .argument('<file...>', 'source files; `-` is standard input')
    .option('--diagnostics <format>', 'as text or json', oneOf(['text', 'json'] as const))
    .addHelpText(
      'after',
      closing([65, 66], { 0: 'it assembles; what raises #UD is a warning' }, [
        'ring3 check programs/hello-uintr.s',
        'gcc -O2 -S -o - main.c | ring3 check -',
      ]),
    )
    .action(async (files: string[], options: CheckOptions) => {
      const { checkProgram } = await import('../check-program.ts');
      context.finish(checkProgram(context.host, files, options));
    });
}
