// The computer with one program in it, as `run` and `test` start it.

import type { Instruction } from '../isa/instruction.ts';
import { LoadError } from '../kernel/elf.ts';
import type { ConsoleHost } from '../kernel/options.ts';
import type { Costs } from '../machine/costs.ts';
import { OutOfMemory } from '../machine/physical-memory.ts';
import { type Outcome, System, type SystemOptions } from '../system/system.ts';
import { mustHaveCode } from './build-program.ts';
import type { Built } from './built.ts';
import { callsOf } from './calls.ts';
import { ExitStatus, Failure, usage } from './exit-status.ts';
import { adviseForRegions } from './host-compiler.ts';
import { mnemonicOf } from './instruction-names.ts';
import type { Settings } from './machine-options.ts';

/** What the guest meets outside. */
export interface Surroundings {
  readonly console: ConsoleHost;
  /** Takes remarks about the program, one line each, without `ring3:`. */
  readonly remark: (text: string) => void;
  /** Files that it finds besides its own program, by path. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** Hears of faults. */
  readonly onFault?: SystemOptions['onFault'];
}

/** How a machine is built from its settings: everything but what it meets outside. */
export function systemOptions(settings: Settings, costs: Costs): Omit<SystemOptions, 'console'> {
  const { cores, seed, abi, opens, boot, uintr, uintrConfigured, memoryBytes, engine, fastForward } = settings;
  return {
    cores,
    seed,
    abi,
    opens,
    boot,
    uintr,
    uintrConfigured,
    memoryBytes,
    engine,
    fastForward,
    costs,
    beforeRegions: adviseForRegions,
  };
}

/** Makes the machine. The program is not loaded yet, so that observers see its first event. */
export function createSystem(settings: Settings, costs: Costs, built: Built, surroundings: Surroundings): System {
  try {
    return new System({
      ...systemOptions(settings, costs),
      console: surroundings.console,
      ...(surroundings.files && { files: surroundings.files }),
      ...(surroundings.onFault && { onFault: surroundings.onFault }),
      onUnknownCall: (number, _args, hint) => surroundings.remark(unknownCallText(settings, number, hint)),
      onUnreported: (instruction) => surroundings.remark(unreportedText(instruction, built)),
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw usage(`the host has no room for ${settings.memoryBytes / 2 ** 20} MiB of memory; --memory takes less`);
  }
}

function unreportedText(instruction: Instruction, built: Built): string {
  const { feature, address } = instruction;
  const where = built.locator.place(address);
  const what = `${where}: \`${mnemonicOf(instruction)}\` belongs to ${feature}, which CPUID does not report: it raises #UD`;
  const isCompiled = built.texts.size === 0;
  return isCompiled ? `${what}; hint: compile for x86-64 or x86-64-v2, without -march=native and the like` : what;
}

/** A call that does not exist, or that exists but is called as in another generation of the patches. */
function unknownCallText({ abi }: Settings, number: number, hint: string | undefined): string {
  const known = callsOf(abi).get(number);
  const exists = known && known.needs === undefined;
  const what = exists
    ? `system call ${number} (${known.name})`
    : `system call ${number} is not implemented: it returns ENOSYS`;
  const advice = hint ?? (known?.needs && `--open ${known.needs} has it`);
  return advice === undefined ? what : `${what}; hint: ${advice}`;
}

/**
 * Loads the program and runs it to its end, or a limit.
 * @param argv the guest's argv, argv[0] included
 * @throws Failure if the program does not fit the machine
 */
export function runGuest(system: System, settings: Settings, built: Built, argv: readonly string[]): Outcome {
  mustHaveCode(built);
  try {
    system.load(built.image.elf, argv, settings.environment);
  } catch (error) {
    if (error instanceof LoadError)
      throw new Failure(ExitStatus.source, `the program cannot be loaded: ${error.message}`);
    if (error instanceof OutOfMemory) throw usage('the program does not fit the memory; --memory gives more');
    throw error;
  }
  const outcome = system.run({
    ...(settings.maxCycles === undefined ? {} : { cycle: settings.maxCycles }),
    ...(settings.maxInstructions === undefined ? {} : { instructions: settings.maxInstructions }),
    ...(settings.roughInstructions === undefined ? {} : { roughInstructions: settings.roughInstructions }),
  });
  system.end();
  return outcome;
}
