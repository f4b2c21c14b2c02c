// What `ring3 man` prints: the pages of docs/man. In the bundle their text is built in; in the source tree they are read.

import { readdirSync, readFileSync } from 'node:fs';
import { suggest } from '../../assembler/diagnostics.ts';
import { readName } from '../../assembler/instructions/names.ts';
import type { AbiProfile } from '../../kernel/abi/profiles.ts';
import { callsOf } from '../calls.ts';
import { ExitStatus, usage } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';
import { ABI_PROFILES } from '../limits.ts';

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

/** An error that a page names. */
export interface PageError {
  readonly error: string;
  readonly when: string;
}

/**
 * The errors that the page of a call names, in the order in which they are looked for; undefined: there is no such page. The kernel's
 * tests hold them (test/man.test.ts).
 */
export function pageErrors(call: string, profile: AbiProfile): readonly PageError[] | undefined {
  const section = manual()[ALIASES[call] ?? call]?.split('## Errors')[1]?.split('## Notes')[0];
  if (section === undefined) return undefined;
  const own = section.split(`${profile}:\n`)[1]?.split(/^(?:rfc-v1|poc-v2):$/m)[0] ?? section;
  return [...own.matchAll(/^1\. `(\w+)`: (.*)$/gm)].flatMap(([, error, when], i) => {
    if (profile === 'poc-v2' && when!.startsWith('rfc-v1 only')) return [];
    const isGate = i === 0 && profile === 'poc-v2';
    return [{ error: isGate ? 'ENOSYS' : error!, when: ofProfile(when!, profile) }];
  });
}

/** `rfc-v1: …; poc-v2: …` holds the words for both. */
function ofProfile(when: string, profile: AbiProfile): string {
  const both = /^rfc-v1: (.*); poc-v2: (.*)$/.exec(when);
  const own = both ? both[profile === 'rfc-v1' ? 1 : 2]! : when.replace(/^rfc-v1(; `ENOSYS` in poc-v2| only)?: /, '');
  return own.replaceAll('`', '');
}

/** Prints a page, or the overview. @returns the exit status  @throws Failure if there is no such page */
export function printManual(host: Host, name: string = OVERVIEW): number {
  const page = ALIASES[name] ?? name;
  const pages = manual();
  const text = Object.hasOwn(pages, page) ? pages[page] : undefined;
  if (text === undefined) {
    const names = Object.keys(pages);
    const near = suggest(name, names);
    const elsewhere = commandAbout(name);
    const advice = near ? `did you mean ${near}?` : elsewhere ? `ask \`${elsewhere}\`` : `there is ${names.join(', ')}`;
    throw usage(`there is no manual page ${name}; ${advice}`);
  }
  writeText(host, 1, text);
  return ExitStatus.ok;
}

/** The command that tells about what has no page: another system call, or an instruction. */
function commandAbout(name: string): string | undefined {
  if (ABI_PROFILES.some((abi) => [...callsOf(abi).values()].some((call) => call.name === name)))
    return `ring3 kernel ${name}`;
  return readName(name.toLowerCase()).length > 0 ? `ring3 isa ${name}` : undefined;
}
