// ring3 isa: the instructions there are.

import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { closing } from '../help-text.ts';

export function isaCommand(context: CommandContext): Command {
  return new Command('isa')
    .summary('the instructions that are implemented')
    .description(
      'Lists the implemented instructions by family, or tells about one: forms, flags, faults, notes, where it is simplified, and what it costs.',
    )
    .usage('[options] [MNEMONIC]')
    .argument('[mnemonic]', 'an instruction')
    .addHelpText('after', closing([], {}, ['ring3 isa', 'ring3 isa senduipi']))
    .action(async (mnemonic: string | undefined) => {
      const { describeIsa } = await import('../reference/isa.ts');
      context.finish(describeIsa(context.host, mnemonic));
    });
}
