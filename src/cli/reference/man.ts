// What `ring3 man` prints: the pages of docs/man. In the bundle their text is built in; in the source tree they are read.

import { readdirSync, readFileSync } from 'node:fs';
import { suggest } from '../../assembler/diagnostics.ts';
import { ExitStatus, usage } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';

/** Set by scripts/build.ts: pages by name, as JSON. */
declare const RING3_MAN: string | undefined;

const FOLDER = new URL('../../../docs/man/', import.meta.url);
const OVERVIEW = 'uintr';
/** Calls that have a page under another generation's name. */
const ALIASES: Readonly<Record<string, string>> = { uintr_vector_fd: 'uintr_create_fd' };

/** The pages' texts by their names. */
export function manual(): Readonly<Record<string, string>> {
  return typeof RING3_MAN === 'string' ? (JSON.parse(RING3_MAN) as Record<string, string>) : readManual();
}
/** Reads them from the source tree. */
export function readManual(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(FOLDER).map((file) => [file.replace(/\.md$/, ''), readFileSync(new URL(file, FOLDER), 'utf8')]),
  );
}

/** Prints a page, or the overview. @returns the exit status  @throws Failure if there is no such page */
export function printManual(host: Host, name: string = OVERVIEW): number {
  const page = ALIASES[name] ?? name;
  const pages = manual();
  const text = Object.hasOwn(pages, page) ? pages[page] : undefined;
  if (text === undefined) {
    const names = Object.keys(pages);
    const near = suggest(name, names);
    throw usage(
      `there is no manual page ${name}${near ? `; did you mean ${near}?` : `; there is ${names.join(', ')}`}`,
    );
  }
  writeText(host, 1, text);
  return ExitStatus.ok;
}
