// How it begins: a kernel with its files, and the first process. init/main.c: start_kernel, run_init_process.

import { Context } from '../isa/registers.ts';
import type { Machine } from '../machine/machine.ts';
import { ConsoleInput, ConsoleOutput } from './console-files.ts';
import { nameOf } from './exec.ts';
import { FileTable } from './file-table.ts';
import { Kernel } from './kernel.ts';
import { loadProgram } from './loader.ts';
import { MemoryMap } from './memory-map.ts';
import type { KernelOptions } from './options.ts';
import { Process } from './process.ts';
import { returnToUser } from './return-to-user.ts';
import { directoryAt, HOME, mountRoot, plant } from './tree/root.ts';
import { bootUintr, setUpUintr } from './uintr-hooks.ts';

/** Boots a kernel on a machine. It has no process yet, and every core is in kernel mode. */
export function bootKernel(machine: Machine, options: KernelOptions): Kernel {
  const kernel = new Kernel(machine, options);
  mountRoot(kernel);
  for (const [path, bytes] of options.files ?? []) plant(kernel, path, bytes);
  bootUintr(kernel);
  for (const core of machine.cores) {
    core.registers.set32(Context.cpl, 0);
    setUpUintr(kernel, core);
  }
  return kernel;
}

/**
 * Makes the first process out of an executable; core 0 is then in user mode on its first instruction.
 * @throws LoadError if the file is not a static x86-64 executable
 */
export function startProgram(kernel: Kernel, elf: Uint8Array, argv: readonly string[], envp: readonly string[]): void {
  const { machine } = kernel;
  const memory = new MemoryMap(machine.createSpace(), machine.memory, kernel.limits.stackBytes);
  const process = new Process(kernel, kernel.newId(), memory, new FileTable());
  const { inode, path } = plant(kernel, argv[0] ?? 'program', elf);
  process.holdImage(inode);
  process.executable = path;
  process.commandLine = [...argv];
  process.place.directory = directoryAt(kernel, HOME);
  const task = kernel.createTask(process, process.pid);
  task.altStack = { sp: 0n, size: 0n, flags: 0 };
  task.name = nameOf(path);
  task.registers = loadProgram(kernel, process, elf, argv, envp);
  const console = [new ConsoleInput(kernel), new ConsoleOutput(kernel, 1), new ConsoleOutput(kernel, 2)];
  for (const [fd, file] of console.entries()) {
    kernel.openFiles++;
    process.files.put(fd, file, false);
  }
  kernel.here = machine.cores[0]!;
  kernel.scheduler.enqueue(task);
  returnToUser(kernel, kernel.here);
}
