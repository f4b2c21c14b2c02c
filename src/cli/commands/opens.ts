// ring3 opens: the questions that the RFC leaves open, and how they may be decided.

import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { closing } from '../help-text.ts';

export function opensCommand(context: CommandContext): Command {
  return new Command('opens')
    .summary("the RFC's open questions and their switches")
    .description(
      'Lists what the RFC and its sources leave open: each question is a switch for --open, its default comes first.',
    )
    .addHelpText('after', closing([], {}, ['ring3 opens', 'ring3 run --open uittsz=256 programs/hello-uintr.s']))
    .action(async () => {
      const { describeOpens } = await import('../reference/opens.ts');
      context.finish(describeOpens(context.host));
    });
}
