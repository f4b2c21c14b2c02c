// ring3 test: run programs that check themselves.

import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { closing } from '../help-text.ts';
import { MAX_CORES } from '../limits.ts';
import { addMachineOptions } from '../machine-options.ts';
import type { TestOptions } from '../test/run-tests.ts';
import { regularExpression, seconds, wholeNumber, wholeNumbers } from '../values.ts';

export function testCommand(context: CommandContext): Command {
  const command = new Command('test')
    .summary('run programs that check themselves')
    .description(
      'Runs programs and compares what they do with what their headers say and with the [OK], [FAIL] and [SKIP] lines they ' +
        'print (docs/testing.md). Reports in TAP 14.',
    )
    .usage('[options] [PATH...]')
    .argument('[path...]', 'files, folders or patterns (default: programs)')
    .option('--filter <regexp>', 'only programs whose path matches', regularExpression)
    .option(
      '--jobs <n>',
      'programs tested at once (default: as many as the host has cores, 8 at most)',
      wholeNumber(1, 256),
    )
    .option('--seeds <n>', 'run each program with the seeds 0 to n-1', wholeNumber(1, 100_000))
    .option('--cores <list>', 'run each program with these numbers of cores, such as 1,2,4', wholeNumbers(1, MAX_CORES))
    .option('--timeout <seconds>', 'end a run after this time of the host (default: 60)', seconds)
    .option('--bail', 'stop after the first program that fails')
    .option('--json', 'report in JSON, one test point a line, instead of TAP');
  return addMachineOptions(command, true)
    .addHelpText(
      'after',
      closing([66], { 0: 'all passed', 1: 'some failed' }, [
        'ring3 test',
        'ring3 test --cores 1,2,4 --seeds 50 "programs/**/*.s"',
      ]),
    )
    .action(async (paths: string[], options: TestOptions) => {
      const { runTests } = await import('../test/run-tests.ts');
      context.finish(await runTests(context.host, paths, options));
    });
}
