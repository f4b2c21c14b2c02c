// What the files of /proc say. fs/proc/array.c, task_mmu.c, fd.c; arch/x86/kernel/cpu/proc.c, irq.c.

import type { Core } from '../../machine/core.ts';
import { O_CLOEXEC } from '../abi/fcntl.ts';
import { PROT_EXEC, PROT_READ, PROT_WRITE } from '../abi/mman.ts';
import { NSIG, SIG_DFL, SIG_IGN, signalBit } from '../abi/signal.ts';
import { cpuFlags } from '../cpu-flags.ts';
import { SYSTEM, UID } from '../identity.ts';
import type { Kernel } from '../kernel.ts';
import type { Process } from '../process.ts';
import { showsUintr } from '../uintr-hooks.ts';

/** Column in which a mapping's name begins. */
const NAME_COLUMN = 73;

const hex = (value: number | bigint, width: number): string => value.toString(16).padStart(width, '0');

/** Files of /proc itself. */
export const SYSTEM_TEXTS = Object.freeze({ cpuinfo, interrupts, meminfo, uptime, version });
export type SystemText = keyof typeof SYSTEM_TEXTS;
/** Files of /proc/PID. */
export const PROCESS_TEXTS = Object.freeze({ cmdline, comm, maps, status });
export type ProcessText = keyof typeof PROCESS_TEXTS;

function cpuinfo(kernel: Kernel): string {
  const mhz = (kernel.machine.costs.frequencyHz / 1e6).toFixed(3);
  const one = (core: Core): string =>
    [
      `processor\t: ${core.id}`,
      'vendor_id\t: GenuineIntel',
      'cpu family\t: 6',
      'model\t\t: 143',
      'model name\t: ring3',
      `cpu MHz\t\t: ${mhz}`,
      `apicid\t\t: ${core.id}`,
      `flags\t\t: ${cpuFlags(kernel.machine, core, showsUintr(kernel))}`,
      'address sizes\t: 46 bits physical, 48 bits virtual',
      '',
      '',
    ].join('\n');
  return kernel.machine.cores.map(one).join('');
}

/**
 * The two lines about user interrupts: notifications nobody took, and those that were for a thread in uintr_wait. rfc-v1 prints
 * them whenever it is configured, poc-v2 only when the feature is on. kernel-abi §2.4.
 */
function interrupts(kernel: Kernel): string {
  const { spurious, kernelNotifications, configured, enabled } = kernel.uintr;
  const head = `           ${kernel.machine.cores.map(({ id }) => `CPU${id}`.padEnd(11)).join('')}`.trimEnd();
  const line = (name: string, counts: readonly number[], what: string): string =>
    `${name}: ${counts.map((count) => String(count).padStart(10)).join(' ')}   ${what}`;
  const lines = (kernel.abi === 'poc-v2' ? enabled : configured)
    ? [
        line('UIS', spurious, 'User-interrupt spurious event'),
        line('UKN', kernelNotifications, 'User-interrupt kernel notification event'),
      ]
    : [];
  return `${[head, ...lines].join('\n')}\n`;
}

function meminfo(kernel: Kernel): string {
  const { memory } = kernel.machine;
  const line = (name: string, frames: number): string =>
    `${`${name}:`.padEnd(16)}${String(frames * 4).padStart(8)} kB\n`;
  return line('MemTotal', memory.frames) + line('MemFree', memory.frames - memory.allocated);
}
function uptime(kernel: Kernel): string {
  const hundredths = kernel.time.nanoseconds(kernel.here.cycle) / 10_000_000n;
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')} 0.00\n`;
}
function version(): string {
  return `${SYSTEM.sysname} version ${SYSTEM.release} ${SYSTEM.version}\n`;
}

function comm(process: Process): string {
  return `${nameOf(process)}\n`;
}
function nameOf(process: Process): string {
  return process.threads.find(({ tid }) => tid === process.pid)?.name ?? '';
}
function cmdline(process: Process): string {
  return process.isZombie ? '' : process.commandLine.map((word) => `${word}\0`).join('');
}

function maps(process: Process): string {
  const right = (prot: number, bit: number, letter: string): string => ((prot & bit) !== 0 ? letter : '-');
  return process.memory.areas
    .map(({ start, end, prot, shared, name, cache, cacheShift }) => {
      const rights = right(prot, PROT_READ, 'r') + right(prot, PROT_WRITE, 'w') + right(prot, PROT_EXEC, 'x');
      const offset = cache ? (start + cacheShift!) * 4096 : 0;
      const place = `${hex(start * 4096, 8)}-${hex(end * 4096, 8)} ${rights}${shared ? 's' : 'p'}`;
      const shown = { anonymous: '', heap: '[heap]', stack: '[stack]', program: process.executable }[name] ?? name;
      const line = `${place} ${hex(offset, 8)} 00:00 0 `;
      return `${shown === '' ? line : line.padEnd(NAME_COLUMN) + shown}\n`;
    })
    .join('');
}

function status(process: Process): string {
  const { handlers, threads, pid, parent, place } = process;
  const task = threads[0];
  const signals = (wanted: (handler: bigint) => boolean): bigint => {
    let set = 0n;
    for (let signal = 1; signal <= NSIG; signal++) if (wanted(handlers.get(signal).handler)) set |= signalBit(signal);
    return set;
  };
  const state = process.isZombie
    ? 'Z (zombie)'
    : threads.every((one) => one.state === 'stopped')
      ? 'T (stopped)'
      : threads.some((one) => one.state !== 'blocked' && one.state !== 'stopped')
        ? 'R (running)'
        : 'S (sleeping)';
  const pages = process.memory.areas.reduce((sum, { start, end }) => sum + end - start, 0);
  const lines: [string, string | number][] = [
    ['Name', nameOf(process)],
    ['Umask', place.umask.toString(8).padStart(4, '0')],
    ['State', state],
    ['Tgid', pid],
    ['Pid', pid],
    ['PPid', parent?.pid ?? 0],
    ['TracerPid', 0],
    ['Uid', `${UID}\t${UID}\t${UID}\t${UID}`],
    ['Gid', `${UID}\t${UID}\t${UID}\t${UID}`],
    ['FDSize', process.files.capacity],
    ...(process.isZombie ? [] : ([['VmSize', `${String(pages * 4).padStart(8)} kB`]] as [string, string][])),
    ['Threads', Math.max(1, threads.length)],
    ['SigPnd', hex(task?.pending.set ?? 0n, 16)],
    ['ShdPnd', hex(process.pending.set, 16)],
    ['SigBlk', hex(task?.blockedSignals ?? 0n, 16)],
    [
      'SigIgn',
      hex(
        signals((handler) => handler === SIG_IGN),
        16,
      ),
    ],
    [
      'SigCgt',
      hex(
        signals((handler) => handler !== SIG_IGN && handler !== SIG_DFL),
        16,
      ),
    ],
    ['Cpus_allowed', (task?.affinity ?? 0n).toString(16)],
  ];
  return lines.map(([name, value]) => `${name}:\t${value}\n`).join('');
}

/** /proc/PID/fdinfo/FD */
export function fdinfoText({ files }: Process, fd: number): string {
  const file = files.getRaw(fd);
  if (!file) return '';
  const flags = file.flags | (files.closeOnExec(fd) ? O_CLOEXEC : 0);
  return `pos:\t${file.position}\nflags:\t0${flags.toString(8)}\nmnt_id:\t15\n${file.fdinfo}`;
}
