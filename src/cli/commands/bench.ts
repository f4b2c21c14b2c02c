// ring3 bench: the RFC's table of latencies.

import { Command } from 'commander';
import type { BenchOptions } from '../bench/run-bench.ts';
import type { CommandContext } from '../command-context.ts';
import { closing } from '../help-text.ts';
import { ENGINES } from '../limits.ts';
import { oneOf, wholeNumber } from '../values.ts';

/** Messages have to fit a socket's and a pipe's buffers; their durations, the machine's memory. */
const MOST_MESSAGES = 10_000_000;
const MOST_BYTES = 32_000;

export function benchCommand(context: CommandContext): Command {
  return new Command('bench')
    .summary('the RFC’s table: a message by user IPI, signal, eventfd, pipe and socket')
    .description(
      'Runs the programs of programs/ipc-bench and prints how long a message takes in simulated time, relative to a user IPI, ' +
        'beside what the RFC measured; where the cycles went; and what the model says of figures that others have measured ' +
        '(docs/headline.md). The prices are those of a cost profile, never of that table (docs/cost-model.md).',
    )
    .usage('[options] ipc')
    .argument('<suite>', 'ipc', oneOf(['ipc']))
    .option('-c, --count <n>', 'messages', wholeNumber(1, MOST_MESSAGES), 10_000)
    .option('-s, --size <n>', 'bytes of a message, for pipe, socket and futex', wholeNumber(1, MOST_BYTES), 1)
    .option('--profile <name|file>', 'what instructions and steps cost (ring3 profile)')
    .option('--jitter', 'prices vary as far as a source says how')
    .option('--seed <n>', 'chooses how they vary', wholeNumber(0, 2 ** 32 - 1), 0)
    .option('--variant <name>', 'clean: also without the oddities of the original programs', oneOf(['clean']))
    .option('--sensitivity', 'how far a fifth of each price moves the ratios')
    .option(
      '--jobs <n>',
      'programs run at once (default: as many as the host has cores, 8 at most)',
      wholeNumber(1, 256),
    )
    .option('--engine <name>', 'what executes: auto, reference, stepper', oneOf(ENGINES), 'auto')
    .option('--json', 'prints the table as JSON')
    .option('--svg <file>', 'also draws it')
    .addHelpText('after', closing([66], {}, ['ring3 bench ipc -c 1000000', 'ring3 bench ipc --jitter --seed 7 --json']))
    .action(async (_suite: string, options: BenchOptions) => {
      const { runBench } = await import('../bench/run-bench.ts');
      context.finish(await runBench(context.host, options));
    });
}
