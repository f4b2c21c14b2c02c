// The page that maps claims to programs: what the reference says, what the headers of the programs say, what they print.

import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from '../../src/cli/build-program.ts';
import { findCosts } from '../../src/cli/cost-profiles.ts';
import { systemOptions } from '../../src/cli/guest.ts';
import { settingsOf } from '../../src/cli/machine-options.ts';
import { nodeHost } from '../../src/cli/node-host.ts';
import { type ProgramHeader, parseHeader } from '../../src/cli/program-header.ts';
import { readProgram } from '../../src/cli/sources.ts';
import { System } from '../../src/system/system.ts';

/** A row of docs/reference/claims.md. */
interface Claim {
  readonly id: string;
  readonly text: string;
}

/** The claims of a section (`A`, `B`, `C`, `D`, `F`), in their order. The last cells of their rows are left out. */
export function claimsOf(section: string): Claim[] {
  const page = readFileSync('docs/reference/claims.md', 'utf8');
  return [...page.matchAll(new RegExp(`^\\| (${section}\\d+) \\| ([^|]+) \\|`, 'gm'))].map(([, id, text]) => ({
    id: id!,
    text: text!.trim(),
  }));
}

interface Program {
  readonly file: string;
  readonly header: ProgramHeader;
}

/** Every program that is one. */
function programs(): Program[] {
  return globSync('programs/**/*.s')
    .sort()
    .map((file) => ({ file, header: parseHeader(file, readFileSync(file, 'utf8')).header }))
    .filter(({ header }) => !header.library && header.covers.length > 0);
}

/** The last line that a program prints when it is run as its header says. */
function lastLine({ file, header }: Program): string {
  const built = build(nodeHost, readProgram(nodeHost, [file]));
  if (!built.ok) throw new Error(`${file} does not assemble`);
  const settings = settingsOf({}, header);
  const output: Uint8Array[] = [];
  const system = new System({
    ...systemOptions(settings, findCosts(nodeHost, undefined)),
    memoryBytes: 64 << 20,
    console: { write: (fd, bytes) => void (fd === 1 && output.push(bytes.slice())), read: () => new Uint8Array(0) },
  });
  system.load(built.built.image.elf, [file, ...header.args], []);
  const outcome = system.run({ cycle: header.maxCycles ?? 20e9 });
  if (outcome.kind !== 'exit') throw new Error(`${file} ended in ${outcome.kind}`);
  const lines = Buffer.concat(output).toString('utf8').trimEnd().split('\n');
  return lines.at(-1) ?? '';
}

const SECTIONS: readonly (readonly [string, string])[] = [
  ['C', 'The opens: off and on'],
  ['D', 'The comparison tables: signals or eventfd, and user interrupts'],
  ['A', 'Hardware'],
  ['B', 'Kernel interface'],
  ['F', 'The series'],
];

/**
 * The whole page.
 * @param folder only programs below it
 */
export function claimsPage(folder = 'programs/'): string {
  const all = programs().filter(({ file }) => file.startsWith(folder));
  const lines = new Map<string, string>();
  const shown = (program: Program): string => {
    let line = lines.get(program.file);
    if (line === undefined) {
      line = lastLine(program).replaceAll('\t', ' ').replaceAll('|', '\\|');
      lines.set(program.file, line);
    }
    const path = program.file.startsWith('programs/claims/') ? basename(program.file) : `../${program.file.slice(9)}`;
    return `[${path}](${path}) | \`${line}\``;
  };
  const parts = [
    '# Claims and the programs that show them',
    '',
    'Every claim of the cover letter ([docs/reference/claims.md](../../docs/reference/claims.md)) that a program shows, the',
    'programs, and the last line that each prints. Written by `node scripts/claims-page.ts`; a test holds that it is up to date.',
    'Claims without a program here are held by tests (`test/claims.test.ts`). For each claim there is a machine on which it does not',
    'hold, and which its program notices: [docs/claims-broken.md](../../docs/claims-broken.md).',
  ];
  for (const [section, title] of SECTIONS) {
    parts.push('', `## ${section}. ${title}`, '', '| claim | program | its last line |', '|---|---|---|');
    for (const { id } of claimsOf(section)) {
      const showing = all.filter(({ header }) => header.covers.includes(id));
      // The folder of claims first: its programs are about nothing else.
      showing.sort((a, b) => Number(b.file.includes('/claims/')) - Number(a.file.includes('/claims/')));
      for (const program of showing) parts.push(`| ${id} | ${shown(program)} |`);
    }
  }
  return `${parts.join('\n')}\n`;
}
