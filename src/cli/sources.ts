// From the files named on the command line to the source texts of one program.

import { dirname, join } from 'node:path';
import type { Diagnostic } from '../assembler/diagnostics.ts';
import { foreignFile, isExecutable } from './foreign-source.ts';
import { FileError, type Host } from './host.ts';
import { type ProgramHeader, parseHeader } from './program-header.ts';

/** One source file. */
export interface Source {
  /** As the user wrote it, or relative to the file that wants it. */
  readonly name: string;
  readonly text: string;
}

/** The sources of one program, and what the first one's header says. */
export interface Program {
  readonly sources: readonly Source[];
  readonly header: ProgramHeader;
  /** The program is this executable, and has no sources. */
  readonly executable?: Uint8Array;
  /** Errors in the headers, and files that are no source: these are not in `sources`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The name under which standard input appears in messages. */
export const STDIN_NAME = '<stdin>';

/**
 * Reads source files and the files that their headers want linked (`with`), each once.
 * @param files names; `-` is standard input
 * @param isRun the program is run: it may have arguments, and be a static executable instead of sources
 * @throws FileError
 */
export function readProgram(host: Host, files: readonly string[], isRun = false): Program {
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  let header: ProgramHeader | undefined;
  const waiting = files.map((name) => ({ name, wantedBy: undefined as string | undefined }));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { name, wantedBy } = next;
    if (name !== '-' && sources.some((source) => source.name === name)) continue;
    const isArgument = isRun && wantedBy === undefined && name !== files[0] && !/\.s$/i.test(name);
    const remark = isArgument ? 'arguments of the program stand behind `--`' : wantedBy && `wanted by ${wantedBy}`;
    const source = name === '-' ? { name: STDIN_NAME, bytes: readAllInput(host) } : readSource(host, name, remark);
    const foreign = foreignFile(source.name, source.bytes);
    if (isRun && files.length === 1 && isExecutable(source.bytes)) {
      return { sources, executable: source.bytes, header: parseHeader(name, '').header, diagnostics };
    }
    const text = foreign ? '' : new TextDecoder().decode(source.bytes);
    if (foreign) diagnostics.push(foreign);
    // A foreign file's excerpts are nothing to look at.
    else sources.push({ name: source.name, text });
    const found = parseHeader(source.name, text);
    diagnostics.push(...found.diagnostics);
    header ??= found.header;
    for (const file of found.header.with) waiting.push({ name: beside(source.name, file), wantedBy: source.name });
  }
  if (!header) throw new Error('a program of no files');
  return { sources, header, diagnostics };
}

interface SourceBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @param remark what a message says besides the file and the reason */
function readSource(host: Host, name: string, remark: string | undefined): SourceBytes {
  try {
    return { name, bytes: host.readFile(name) };
  } catch (error) {
    if (!(error instanceof FileError) || remark === undefined) throw error;
    throw new FileError(name, 'read', `${error.message.slice(error.message.lastIndexOf(': ') + 2)} (${remark})`);
  }
}

function readAllInput(host: Host): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let bytes = host.readInput(65536); bytes.length > 0; bytes = host.readInput(65536)) pieces.push(bytes);
  return Buffer.concat(pieces);
}

/** A file named inside another one: relative to the other's folder. */
export function beside(from: string, name: string): string {
  return from === STDIN_NAME || name.startsWith('/') ? name : join(dirname(from), name);
}
