// What `ring3 build` does.

import { resolve } from 'node:path';
import type { Image } from '../assembler/index.ts';
import { buildOrFail } from './build-program.ts';
import { type DiagnosticsFormat, diagnosticsStyle } from './diagnostics-text.ts';
import { ExitStatus, usage } from './exit-status.ts';
import { type Host, writeText } from './host.ts';
import { readProgram } from './sources.ts';

/** What `ring3 build` is asked for. */
export interface BuildOptions {
  readonly output?: string;
  readonly list?: boolean;
  readonly diagnostics?: DiagnosticsFormat;
}

/** Bytes on one line of the listing. */
const LINE_BYTES = 8;

/** Builds, and writes what is asked for. @returns the exit status  @throws Failure, FileError */
export function buildExecutable(host: Host, files: readonly string[], options: BuildOptions): number {
  if (options.output === undefined && !options.list)
    throw usage('nothing to do: -o FILE writes the executable, --list prints it');
  const style = diagnosticsStyle(host, options.diagnostics);
  const built = buildOrFail(host, readProgram(host, files), style, { debugDirectory: resolve('.') });
  if (options.output !== undefined) host.writeFile(options.output, built.image.elf, { executable: true });
  if (options.list) writeText(host, 1, listing(built.image, built.texts));
  return ExitStatus.ok;
}

/** `  401000  48 c7 c0 01 00 00 00     hello.s:12   mov $1, %rax`, one line or more per statement that made bytes. */
function listing(image: Image, texts: ReadonlyMap<string, string>): string {
  const lines = new Map([...texts].map(([name, text]) => [name, text.split(/\r?\n/)]));
  let output = '';
  for (const { address, bytes, at } of image.listing) {
    const source = lines.get(at.file)?.[at.line - 1] ?? '';
    for (let from = 0; from < Math.max(1, bytes.length); from += LINE_BYTES) {
      const hex = Array.from(bytes.subarray(from, from + LINE_BYTES), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join(' ');
      const where = from === 0 ? `${at.file}:${at.line}\t${source.trim()}` : '';
      output +=
        `${(address + BigInt(from)).toString(16).padStart(8)}  ${hex.padEnd(3 * LINE_BYTES)} ${where}`.trimEnd();
      output += '\n';
    }
  }
  return output;
}
