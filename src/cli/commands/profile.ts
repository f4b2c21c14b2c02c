// ring3 profile: what things cost.

import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { closing } from '../help-text.ts';

export function profileCommand(context: CommandContext): Command {
  return new Command('profile')
    .summary('what instructions and steps cost, and who says so')
    .description(
      'Prints a cost profile: cycles of every class of instruction and of every step of hardware and kernel, with sources.',
    )
    .usage('[options] [NAME|FILE]')
    .argument('[name]', 'a profile that comes with ring3, or a file with one')
    .option('--json', 'as a file for --profile: change what is different on your machine')
    .addHelpText('after', closing([66], {}, ['ring3 profile', 'ring3 profile --json skylake > my-machine.json']))
    .action(async (name: string | undefined, { json }: { readonly json?: boolean }) => {
      const { describeProfile } = await import('../reference/profile.ts');
      context.finish(describeProfile(context.host, name, json));
    });
}
