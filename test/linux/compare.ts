// The same executable under ring3 and under the Linux of this machine: what does each write, and how does each end?

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildImage } from '../../src/assembler/index.ts';
import { checkReferences } from '../../src/kernel/references.ts';
import { System, type SystemOptions } from '../../src/system/system.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'programs', 'linux');
/** How long a program may take on the real Linux, milliseconds. */
const TIMEOUT_MS = 20_000;
/** Cycles after which a run here counts as hung. */
const MOST_CYCLES = 200e9;

/** What a run shows. */
export interface Shown {
  readonly output: string;
  /** Exit status, or 128 plus the signal; a word if it did neither. */
  readonly status: number | string;
}

/** Names of the programs, sorted. */
export function programNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.s'))
    .map((name) => basename(name, '.s'))
    .sort();
}

/** The executable that ring3's assembler and linker make of a program. */
export function executableOf(name: string): Uint8Array {
  const file = `${name}.s`;
  const { image, diagnostics } = buildImage([{ name: file, text: readFileSync(join(FOLDER, file), 'utf8') }]);
  if (!image) throw new Error(diagnostics.map((d) => `${d.file}:${d.line}: ${d.message}`).join('\n'));
  return image.elf;
}

/** Why the real Linux cannot be asked; undefined: it can. */
export const unavailable =
  process.platform !== 'linux' || process.arch !== 'x64' ? 'this machine is no x86-64 Linux' : undefined;

/** Runs it on this machine, in a folder of its own. */
export function runNatively(name: string, elf: Uint8Array): Shown {
  const folder = mkdtempSync(join(tmpdir(), 'ring3-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, elf);
    chmodSync(file, 0o755);
    const { stdout, status, signal } = spawnSync(file, ['one', 'two'], {
      cwd: folder,
      env: { RING3: 'yes' },
      input: '',
      timeout: TIMEOUT_MS,
    });
    const ended = status ?? (signal === null ? 'no end' : 128 + constants.signals[signal]);
    return { output: stdout.toString(), status: ended };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs it here. What must hold when nobody is left is checked on the way.
 * @param calls gets the numbers of the system calls that are made  @throws if something leaked
 */
export function runHere(
  name: string,
  elf: Uint8Array,
  options: Partial<SystemOptions> = {},
  calls?: Set<number>,
): Shown {
  const chunks: Uint8Array[] = [];
  const system = new System({
    memoryBytes: 64 << 20,
    ...options,
    console: {
      write: (fd, bytes) => {
        if (fd === 1) chunks.push(bytes.slice());
      },
      read: () => new Uint8Array(0),
    },
  });
  if (calls)
    system.machine.events.subscribe(['syscall'], (event) => event.kind === 'syscall' && calls.add(event.number));
  system.load(elf, [`./${name}`, 'one', 'two'], ['RING3=yes']);
  const outcome = system.run({ cycle: MOST_CYCLES });
  const output = Buffer.concat(chunks).toString();
  const leaks = checkReferences(system.kernel);
  if (leaks.length > 0) throw new Error(`${name} leaves behind:\n${leaks.join('\n')}\n${output}`);
  switch (outcome.kind) {
    case 'exit':
      return { output, status: outcome.status };
    case 'signal':
      return { output, status: 128 + outcome.signal };
    case 'deadlock':
      return { output, status: `deadlock: ${outcome.blocked.map(({ waitsFor }) => waitsFor).join('; ')}` };
    default:
      return { output, status: outcome.kind };
  }
}
