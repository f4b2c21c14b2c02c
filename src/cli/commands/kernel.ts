// ring3 kernel: the system calls there are.

import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { closing } from '../help-text.ts';

export function kernelCommand(context: CommandContext): Command {
  return new Command('kernel')
    .summary('the system calls that are implemented')
    .description(
      'Lists the implemented system calls: number, name, arguments, and what is missing where support is partial.',
    )
    .usage('[options] [NAME|NUMBER]')
    .argument('[call]', 'one call')
    .addHelpText('after', closing([], {}, ['ring3 kernel', 'ring3 kernel uintr_wait']))
    .action(async (call: string | undefined) => {
      const { describeKernel } = await import('../reference/kernel.ts');
      context.finish(describeKernel(context.host, call));
    });
}
