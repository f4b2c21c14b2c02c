// Whether everything that is counted is counted right: open files, and frames of memory. For tests; it changes nothing.

import type { File } from './file.ts';
import type { FileTable } from './file-table.ts';
import type { Kernel } from './kernel.ts';
import type { MemoryMap } from './memory-map.ts';
import { Directory, type Inode } from './tree/inode.ts';
import type { PageCache } from './tree/page-cache.ts';
import { InodeFile, RegularInode } from './tree/regular-file.ts';

/** @returns each miscount in words; none if all is well */
export function checkReferences(kernel: Kernel): string[] {
  return [...fileFaults(kernel), ...frameFaults(kernel)];
}

/** Every open file, with how many descriptors, waiting calls and messages refer to it. */
function openFiles(kernel: Kernel): Map<File, number> {
  const counts = new Map<File, number>();
  const waiting: File[] = [];
  const add = (file: File): void => {
    if (!counts.has(file)) waiting.push(file);
    counts.set(file, (counts.get(file) ?? 0) + 1);
  };
  const tables = new Set<FileTable>([...kernel.tasks.values()].map((task) => task.process.files));
  for (const table of tables) for (const fd of table.open) add(table.getRaw(fd)!);
  for (const task of kernel.tasks.values()) if (task.wait?.file) add(task.wait.file);
  for (let file = waiting.pop(); file; file = waiting.pop()) for (const carried of file.carried()) add(carried);
  return counts;
}

function fileFaults(kernel: Kernel): string[] {
  const counts = openFiles(kernel);
  const faults: string[] = [];
  for (const [file, count] of counts) {
    if (file.references !== count) faults.push(`${file.name}: ${count} users, ${file.references} references`);
  }
  if (kernel.openFiles !== counts.size) faults.push(`${counts.size} open files are counted as ${kernel.openFiles}`);
  return faults;
}

/** Frames that memory maps and files hold. What remains is the uintr code's own. */
function frameFaults(kernel: Kernel): string[] {
  const { memory } = kernel.machine;
  const counts = new Map<number, number>();
  const add = (frame: number): void => {
    counts.set(frame, (counts.get(frame) ?? 0) + 1);
  };
  const maps = new Set<MemoryMap>([...kernel.tasks.values()].map((task) => task.process.memory));
  const caches = new Set<PageCache>(cachesOf(kernel));
  for (const map of maps) {
    for (const frame of map.frames()) add(frame);
    for (const { cache } of map.areas) if (cache) caches.add(cache);
  }
  for (const cache of caches) for (const frame of cache.frames.values()) add(frame);
  const faults: string[] = [];
  for (const [frame, count] of counts) {
    if (memory.references[frame] !== count) {
      faults.push(`frame ${frame}: ${count} users, ${memory.references[frame]} references`);
    }
  }
  const others = memory.allocated - counts.size;
  if (kernel.tasks.size === 0 && others !== 0) faults.push(`${others} frames belong to nobody`);
  return faults;
}

/** Contents of every file that has a name or is open. */
function cachesOf(kernel: Kernel): PageCache[] {
  const caches: PageCache[] = [];
  const visit = (inode: Inode): void => {
    if (inode instanceof RegularInode) caches.push(inode.contents);
    if (!(inode instanceof Directory)) return;
    for (const child of inode.stored()) visit(child);
  };
  visit(kernel.root);
  for (const file of openFiles(kernel).keys()) if (file instanceof InodeFile) visit(file.inode);
  return caches;
}
