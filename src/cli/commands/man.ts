// ring3 man: the manual pages of the uintr calls.

import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { closing } from '../help-text.ts';

export function manCommand(context: CommandContext): Command {
  return new Command('man')
    .summary('manual pages of the user-interrupt calls')
    .description('Prints the manual page of a call, or, without a name, the overview: docs/man.')
    .usage('[options] [NAME]')
    .argument('[name]', 'a call')
    .addHelpText('after', closing([], {}, ['ring3 man', 'ring3 man uintr_wait']))
    .action(async (name: string | undefined) => {
      const { printManual } = await import('../reference/man.ts');
      context.finish(printManual(context.host, name));
    });
}
