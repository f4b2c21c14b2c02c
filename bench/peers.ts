// Who can run an executable.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type BuildOptions, build, buildSync, type Plugin } from 'esbuild';
import type { EngineName } from '../src/system/system.ts';
import { type Measurement, timeCommand } from './measurement.ts';
import type { WorkerOptions, WorkerReport } from './ring3-worker.ts';

/** Something that runs executables. */
export interface Peer {
  readonly name: string;
  /** How it names itself and its version. */
  readonly version: string;
  /** Whether it brings user interrupts with it. */
  readonly hasUserInterrupts: boolean;
  /** Runs an executable. @throws if it fails */
  run(file: string, cores: number): Measurement & { readonly instructions?: number };
}

const SOURCE = join(import.meta.dirname, 'ring3-worker.ts');
const DIST = join(import.meta.dirname, '..', 'dist');
const bundling = (name: string): BuildOptions => ({
  entryPoints: { [name]: SOURCE },
  outdir: DIST,
  bundle: true,
  // The machine is a file of its own, loaded once the host's compilers have been advised.
  splitting: true,
  platform: 'node',
  format: 'esm',
  external: ['iced-x86'],
  logLevel: 'warning',
});
let bundled = false;

/** The worker as users have ring3: bundled. From source, Node's reading of TypeScript would be measured as well. */
function workerBundle(): string {
  if (!bundled) buildSync(bundling('bench-worker'));
  bundled = true;
  return join(DIST, 'bench-worker.js');
}
/** The worker bundled in another way. @param name of the file, without extension @returns its path */
export async function bundleWorker(name: string, plugins: Plugin[]): Promise<string> {
  await build({ ...bundling(name), plugins });
  return join(DIST, `${name}.js`);
}

/**
 * Runs an executable under ring3.
 * @param how `profileInto`: folder for a profile of the host's time, by source file; `bundle`: another bundle of the worker
 * @throws if ring3 fails
 */
export function runWorker(
  file: string,
  options: WorkerOptions,
  how: { readonly profileInto?: string; readonly bundle?: string } = {},
): WorkerReport & { readonly output: string } {
  const { profileInto, bundle = workerBundle() } = how;
  const node = profileInto === undefined ? [bundle] : ['--cpu-prof', `--cpu-prof-dir=${profileInto}`, SOURCE];
  const run = spawnSync(process.execPath, [...node, file, JSON.stringify(options)], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(`ring3 failed on ${file}: ${run.stderr}`);
  const report = JSON.parse(run.stderr.trim().split('\n').at(-1)!) as WorkerReport;
  return { ...report, output: run.stdout };
}

/** ring3 with one of its engines. */
export function ring3(engine: EngineName): Peer {
  return {
    name: engine === 'auto' ? 'ring3' : `ring3 ${engine}`,
    version: `Node ${process.version}, V8 ${process.versions.v8}`,
    hasUserInterrupts: true,
    run: (file, cores) => {
      const report = runWorker(file, { engine, cores });
      if (report.outcome !== 'exit 0') throw new Error(`${file} under ring3 ended in ${report.outcome}`);
      return report;
    },
  };
}

/** Others that are installed here; the host itself comes first. */
export function otherPeers(): Peer[] {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const command = (name: string, version: string, prefix: readonly string[]): Peer => ({
    name,
    version,
    hasUserInterrupts: false,
    run: (file) => timeCommand([...prefix, file]),
  });
  const peers = [command('native', 'the host', [])];
  const qemu = versionOf('qemu-x86_64', ['--version']);
  if (qemu !== undefined) peers.push(command('qemu-user', qemu, ['qemu-x86_64']));
  const valgrind = versionOf('valgrind', ['--version']);
  if (valgrind !== undefined) peers.push(command('valgrind', valgrind, ['valgrind', '-q', '--tool=none']));
  return peers;
}

function versionOf(command: string, options: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, options, { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]!.trim() : undefined;
}
