// Runs a fixture on a whole system and collects what happened.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildImage } from '../../src/assembler/index.ts';
import type { EventKind, MachineEvent } from '../../src/machine/events.ts';
import { System, type SystemOptions } from '../../src/system/system.ts';

/** The executable that ring3 makes of a fixture in test/system/fixtures or a program in programs/. */
export function elfOf(path: string): Uint8Array {
  const file = join(import.meta.dirname, path);
  const { image, diagnostics } = buildImage([{ name: path, text: readFileSync(file, 'utf8') }]);
  if (!image) throw new Error(diagnostics.map((d) => `${d.file}:${d.line}: ${d.message}`).join('\n'));
  return image.elf;
}

export const USER_INTERRUPT_EVENTS: readonly EventKind[] = [
  'posted',
  'ipi-sent',
  'ipi-arrived',
  'notified',
  'recognised',
  'delivered',
  'returned',
];
export const QUIET_EVENTS: readonly EventKind[] = [
  ...USER_INTERRUPT_EVENTS,
  'syscall',
  'syscall-return',
  'fault',
  'interrupt',
  'signal',
  'switch',
  'wake',
  'task-start',
  'task-exit',
];

/** A loaded system, its events as they come, and its output. */
export function load(
  elf: Uint8Array,
  options: Partial<SystemOptions> = {},
  kinds: readonly EventKind[] = QUIET_EVENTS,
): { system: System; events: MachineEvent[]; output: () => string } {
  const chunks: Uint8Array[] = [];
  const system = new System({
    memoryBytes: 64 << 20,
    ...options,
    console: { write: (_fd, bytes) => void chunks.push(bytes.slice()), read: () => new Uint8Array(0) },
  });
  const events: MachineEvent[] = [];
  system.machine.events.subscribe(kinds, (event) => events.push(event));
  system.load(elf, ['program'], []);
  return { system, events, output: () => new TextDecoder().decode(Buffer.concat(chunks)) };
}
