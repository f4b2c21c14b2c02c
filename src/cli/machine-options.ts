// The options that describe the machine and its kernel: the same for every command that runs a program.

import { type Command, InvalidArgumentError } from 'commander';
import { isOpen, OPENS, type Opens } from '../kernel/opens.ts';
import type { BootParameters } from '../kernel/options.ts';
import * as limits from './limits.ts';
import type { ProgramHeader } from './program-header.ts';
import { assignment, byteSize, oneOf, repeated, wholeNumber } from './values.ts';

/** What commander makes of the options below; absent where they were not given. */
export interface MachineOptions {
  readonly cores?: number;
  readonly seed?: number;
  readonly abi?: (typeof limits.ABI_PROFILES)[number];
  readonly open?: readonly string[];
  readonly profile?: string;
  readonly engine?: (typeof limits.ENGINES)[number];
  readonly memory?: number;
  readonly cpu?: (typeof limits.CPU_MODELS)[number];
  readonly kconfig?: (typeof limits.KCONFIG_CHOICES)[number];
  readonly boot?: readonly BootWord[];
  readonly maxCycles?: number;
  readonly maxInstructions?: number;
  readonly env?: readonly string[];
  /** False with `--no-fast-forward`. */
  readonly fastForward?: boolean;
}

/** Everything that decides what a run does, besides program, arguments and input. Plain data: workers are sent it. */
export interface Settings {
  readonly cores: number;
  readonly seed: number;
  readonly abi: (typeof limits.ABI_PROFILES)[number];
  readonly opens: Partial<Opens>;
  /** Name of a cost profile, or a file with one. */
  readonly profile: string | undefined;
  readonly engine: (typeof limits.ENGINES)[number];
  readonly memoryBytes: number;
  /** CPUID reports user interrupts. */
  readonly uintr: boolean;
  /** The kernel is built with user interrupts. */
  readonly uintrConfigured: boolean;
  readonly boot: BootParameters;
  readonly maxCycles: number | undefined;
  readonly maxInstructions: number | undefined;
  /** A net below that, which is only looked at now and then. */
  readonly roughInstructions: number | undefined;
  /** Loops that only wait are skipped by arithmetic. */
  readonly fastForward: boolean;
  /** The guest's environment: nothing of the host's. */
  readonly environment: readonly string[];
}

/** Adds the options. @param many the command takes lists of cores and seeds itself */
export function addMachineOptions(command: Command, many = false): Command {
  if (!many) {
    command
      .option('--cores <n>', 'logical processors (default: 2)', wholeNumber(1, limits.MAX_CORES))
      .option('--seed <n>', 'chooses among the possible orders of events (default: 0)', wholeNumber(0, 2 ** 32 - 1));
  }
  return command
    .option(
      '--abi <profile>',
      `generation of the uintr system calls: ${limits.ABI_PROFILES.join(', ')}`,
      oneOf(limits.ABI_PROFILES),
    )
    .option('--open <name=value>', "decides one of the RFC's open questions (ring3 opens)", repeated(openChoice))
    .option('--profile <name|file>', 'what instructions and steps cost (ring3 profile)')
    .option('--engine <name>', 'what executes: auto, reference, stepper', oneOf(limits.ENGINES))
    .option('--memory <size>', 'physical memory (default: 1G)', byteSize(limits.MIN_MEMORY, limits.MAX_MEMORY))
    .option('--cpu <model>', 'no-uintr: a processor without user interrupts', oneOf(limits.CPU_MODELS))
    .option('--kconfig <choice>', 'uintr=n: a kernel built without them', oneOf(limits.KCONFIG_CHOICES))
    .option('--boot <parameters>', 'kernel parameters: nouintr, clearcpuid=uintr, pti=on|auto|off', bootWords)
    .option(
      '--max-cycles <n>',
      many ? 'stop a run at this cycle' : 'stop with status 124 at this cycle',
      wholeNumber(1, Number.MAX_SAFE_INTEGER),
    )
    .option('--max-instructions <n>', 'the same, by instructions', wholeNumber(1, Number.MAX_SAFE_INTEGER))
    .option('--no-fast-forward', 'execute every round of loops that only wait')
    .option('--env <name=value>', "adds to the guest's environment, which is empty", repeated(assignment));
}

function openChoice(text: string): string {
  const [name = '', value = ''] = text.split('=');
  if (isOpen(name, value)) return text;
  const open = Object.hasOwn(OPENS, name) ? OPENS[name as keyof Opens] : undefined;
  const wanted = open ? `${name}=${open.values.join(` or ${name}=`)}` : `one of ${Object.keys(OPENS).join(', ')}`;
  throw new InvalidArgumentError(`There is ${wanted}.`);
}

/** The words of `--boot`, checked. */
function bootWords(text: string): readonly BootWord[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(oneOf(limits.BOOT_WORDS));
}
type BootWord = (typeof limits.BOOT_WORDS)[number];

/** As in Linux, `auto` means what the processor needs, and one with user interrupts needs no isolation. The last word counts. */
function bootParameters(words: readonly BootWord[]): BootParameters {
  const pti = words.findLast((word) => word.includes('pti'));
  return { nouintr: words.includes('nouintr'), clearcpuid: words.includes('clearcpuid=uintr'), pti: pti === 'pti=on' };
}

/** What a run is made with: the options, else what the program's header says, else the defaults. */
export function settingsOf(options: MachineOptions, header: ProgramHeader): Settings {
  const chosen = (options.open ?? []).map((text) => text.split('=') as [string, string]);
  return {
    cores: options.cores ?? header.cores[0] ?? limits.DEFAULT_CORES,
    seed: options.seed ?? 0,
    abi: options.abi ?? (header.abi as Settings['abi'] | undefined) ?? 'rfc-v1',
    opens: { ...header.opens, ...Object.fromEntries(chosen) } as Partial<Opens>,
    profile: options.profile,
    engine: options.engine ?? 'auto',
    memoryBytes: options.memory ?? limits.DEFAULT_MEMORY,
    uintr: (options.cpu ?? header.cpu) !== 'no-uintr',
    uintrConfigured: (options.kconfig ?? header.kconfig) !== 'uintr=n',
    boot: bootParameters(options.boot ?? header.boot),
    maxCycles: options.maxCycles,
    maxInstructions: options.maxInstructions,
    roughInstructions: undefined,
    fastForward: options.fastForward ?? true,
    environment: options.env ?? [],
  };
}
