// What `ring3 man` prints: the pages of docs/man. In the bundle their text is built in; in the source tree they are read.

import { readdirSync, readFileSync } from 'node:fs';
import { suggest } from '../../assembler/diagnostics.ts';
import { ExitStatus, usage } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';

/** Set by scripts/build.ts: pages by name. */
declare const RING3_MAN: Readonly<Record<string, string>> | undefined;

const FOLDER = new URL('../../../docs/man/', import.meta.url);
const OVERVIEW = 'uintr';
/** Calls that have a page under another generation's name. */
const ALIASES: Readonly<Record<string, string>> = { uintr_vector_fd: 'uintr_create_fd' };

/** The pages' names. */
export function manualPages(): string[] {
  if (typeof RING3_MAN === 'object') return Object.keys(RING3_MAN);
  return readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ''));
}
/** A page's text. */
export function manualPage(name: string): string {
  if (typeof RING3_MAN === 'object') return RING3_MAN[name]!;
  return readFileSync(new URL(`${name}.md`, FOLDER), 'utf8');
}

/** Prints a page, or the overview. @returns the exit status  @throws Failure if there is no such page */
export function printManual(host: Host, name: string = OVERVIEW): number {
  const page = ALIASES[name] ?? name;
  const pages = manualPages();
  if (!pages.includes(page)) {
    const near = suggest(name, pages);
    throw usage(
      `there is no manual page ${name}${near ? `; did you mean ${near}?` : `; there is ${pages.join(', ')}`}`,
    );
  }
  writeText(host, 1, manualPage(page));
  return ExitStatus.ok;
}
