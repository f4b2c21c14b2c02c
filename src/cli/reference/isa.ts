// What `ring3 isa` prints: generated from the families, so that it cannot be out of date.

import { suggest } from '../../assembler/diagnostics.ts';
import { formsOf, sampleOf } from '../../decode/forms.ts';
import { type Description, describe } from '../../engine/describe.ts';
import type { Family } from '../../isa/algebra.ts';
import { costClassOf, FAMILIES, rowOf } from '../../isa/index.ts';
import { REGISTER_NAMES } from '../../isa/registers.ts';
import { STEPS } from '../../machine/costs.ts';
import { costsOf, DEFAULT_PROFILE, PROFILES } from '../../system/cost-profile.ts';
import { ExitStatus, usage } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';
import { tableText } from '../table.ts';
import { FLAG_COLUMNS, flagLineOf, flagLines, proseOf } from './flag-tables.ts';
import { type IsaSources, isaSources } from './isa-sources.ts';
import { undefinedLines } from './undefined-table.ts';

/** Prints all families, or one operation. @returns the exit status  @throws Failure if there is no such operation */
export function describeIsa(host: Host, mnemonic: string | undefined): number {
  writeText(host, 1, mnemonic === undefined ? allFamilies() : oneOperation(mnemonic.toUpperCase()));
  return ExitStatus.ok;
}

function allFamilies(): string {
  const costs = costsOf(PROFILES[DEFAULT_PROFILE]!);
  return FAMILIES.map((family) => {
    const rows = Object.keys(family.rows).map((operation) => {
      const costClass = costClassOf(operation);
      return [
        `  ${operation.toLowerCase()}`,
        `${costs.classes[costClass]}`,
        costClass === family.name ? '' : costClass,
      ];
    });
    return `${family.name} (${family.section})\n${tableText([['  operation', 'cycles', 'cost class'], ...rows])}`;
  }).join('\n');
}

function oneOperation(operation: string): string {
  const family = FAMILIES.find((candidate) => Object.hasOwn(candidate.rows, operation));
  if (!family) {
    const known = FAMILIES.flatMap((candidate) => Object.keys(candidate.rows));
    const near = suggest(operation, known);
    const hint = near
      ? `; did you mean ${near.toLowerCase()}?`
      : '; names are those of the manual, without suffixes for the width';
    throw usage(`${operation.toLowerCase()} is not implemented${hint}`);
  }
  const sources = isaSources();
  const found = describeAll(operation);
  return tableText([
    ['operation', operation.toLowerCase()],
    ['family', family.name],
    ['manual', family.section],
    ...labelled('forms', formLines(operation)),
    ...labelled('flags', flagText(sources, family, operation)),
    ...labelled('undefined', undefinedText(sources, operation)),
    ...labelled('faults', faultText(found)),
    ...labelled('besides', besides(found)),
    ...labelled('notes', notesOn(sources, family)),
    ...labelled('limits', limitsOn(sources, operation)),
    ...costLines(operation),
  ]);
}

/** Several lines behind one label; nothing if there is none. */
function labelled(label: string, lines: readonly string[]): string[][] {
  return lines.map((line, i) => [i === 0 ? label : '', line]);
}

function costLines(operation: string): string[][] {
  const costClass = costClassOf(operation);
  const { classes, steps } = costsOf(PROFILES[DEFAULT_PROFILE]!);
  const step = STEPS.find((name) => name === operation.toLowerCase());
  const more = step ? ` and ${steps[step]} of the step ${step}` : '';
  return [
    ['cost class', costClass],
    ['cycles', `${classes[costClass]}${more} (profile ${DEFAULT_PROFILE})`],
  ];
}

/** The manual's notation, the opcode, and the feature where it is not one of the first processors'. */
function formLines(operation: string): string[] {
  const rows = formsOf(operation).map(({ text, opcode, features }) => [
    text,
    opcode,
    features.filter((name) => !/^(INTEL|X64$)/.test(name)).join(' '),
  ]);
  return tableText(rows).trimEnd().split('\n');
}

/** What the rows do, over all forms. */
function describeAll(operation: string): readonly Description[] {
  return formsOf(operation).flatMap((form) =>
    (form.registerOrMemory ? (['register', 'memory'] as const) : (['register'] as const)).map((prefer) =>
      describe(sampleOf(form, prefer), rowOf(operation)!),
    ),
  );
}
const union = <T>(sets: readonly ReadonlySet<T>[]): T[] => [...new Set(sets.flatMap((set) => [...set]))];

function flagText({ headings }: IsaSources, { name }: Family, operation: string): string[] {
  const lines = flagLines(headings[name] ?? '');
  const line = flagLineOf(lines, operation);
  if (!line) return [];
  if (line.signs.every((sign) => sign === '.')) return [line.note === '' ? 'unchanged' : `unchanged; ${line.note}`];
  const signs = line.signs.map((sign, i) => sign.padEnd(FLAG_COLUMNS[i]!.length)).join(' ');
  const meanings = { '*': '* changed', '.': '. unchanged', '?': '? undefined', '0': undefined, '1': undefined };
  const legend = [...new Set(line.signs)].flatMap((sign) => meanings[sign] ?? []).join(', ');
  return [FLAG_COLUMNS.join(' '), `${signs}   ${[legend, line.note].filter(Boolean).join('; ')}`.trimEnd()];
}
function undefinedText({ undefinedPage }: IsaSources, operation: string): string[] {
  return undefinedLines(undefinedPage)
    .filter(({ operations }) => operations.includes(operation))
    .map(({ things, when, here }) => {
      const what = things.map((thing) => (thing === 'dst' ? 'the result' : thing)).join(' ');
      return `${what}${when === 'always' ? '' : `, when ${when}`}: here ${here}`;
    });
}

const MEANING = {
  PF: '#PF',
  GP: '#GP',
  SS: '#SS',
  DE: '#DE',
  UD: '#UD',
  XM: '#XM (unmasked in MXCSR)',
  MF: '#MF (pending x87 exception)',
} as const;
function faultText(found: readonly Description[]): string[] {
  const faults = union(found.map((description) => description.faults)).sort();
  const memory = found.some(({ loads, stores }) => loads || stores);
  const names = faults.map((fault) => MEANING[fault]).join(', ');
  if (names === '') return ['none of its own'];
  const lines = [
    memory && faults.includes('GP') ? `${names}; #SS for #GP where an address is based on RSP or RBP` : names,
  ];
  if (found.some(({ aligned }) => aligned)) lines.push('16 bytes in memory must be aligned (#GP)');
  return lines;
}

/** What happens beside the operands. */
function besides(found: readonly Description[]): string[] {
  const gpr = union(found.map(({ implied }) => implied.gpr)).map((index) => REGISTER_NAMES[index]!.toUpperCase());
  const xmm = union(found.map(({ implied }) => implied.xmm)).map((index) => `XMM${index}`);
  const reads = union(found.map(({ readsFlags }) => readsFlags)).map((name) => name.toUpperCase());
  const calls = union(found.map(({ calls: names }) => names));
  const lines: string[] = [];
  if (gpr.length + xmm.length > 0) lines.push(`uses ${[...gpr, ...xmm].join(' ')}`);
  if (reads.length > 0) lines.push(`reads ${reads.join(' ')}`);
  if (found.some(({ floats }) => floats)) lines.push('computes as MXCSR says');
  if (calls.length > 0) lines.push(`a routine: ${calls.join(', ')}`);
  return lines;
}

function notesOn({ headings }: IsaSources, { name }: Family): string[] {
  const prose = proseOf(headings[name] ?? '');
  return prose === '' ? [] : prose.split('\n');
}

/** The points of docs/limits.md, section Processor, that name the instruction. */
function limitsOn({ limitsPage }: IsaSources, operation: string): string[] {
  const section = limitsPage.split(/^## /m).find((text) => text.startsWith('Processor')) ?? '';
  const named = new RegExp(`\\b${operation}\\b`);
  return section
    .split(/^- /m)
    .slice(1)
    .filter((point) => named.test(point))
    .flatMap((point) =>
      point
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    );
}
