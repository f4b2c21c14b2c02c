// Open descriptors of a process.

import type { Process } from '../../kernel/process.ts';
import { VectorFile } from '../../kernel/uintr-fd.ts';

export interface FileView {
  readonly fd: number;
  /** What /proc/PID/fd shows. */
  readonly name: string;
  readonly closeOnExec: boolean;
  /** What is special about it; empty: nothing. */
  readonly detail: string;
}

export function viewFiles({ files }: Process): FileView[] {
  return files.open.map((fd) => {
    const file = files.get(fd)!;
    const detail = file instanceof VectorFile ? `vector ${file.vector}` : '';
    return { fd, name: file.name, closeOnExec: files.closeOnExec(fd) ?? false, detail };
  });
}
