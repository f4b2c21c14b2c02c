// The page of one operation: what `ring3 isa MNEMONIC` prints.

import { formsOf } from '../../decode/forms.ts';
import { type Description, describeForms } from '../../engine/describe.ts';
import type { ExceptionName, Exit, Family } from '../../isa/algebra.ts';
import { EXCEPTION_NAMES } from '../../isa/float/format.ts';
import { costClassOf, FAMILIES } from '../../isa/index.ts';
import { REGISTER_NAMES } from '../../isa/registers.ts';
import { StatusBit } from '../../isa/x87/state.ts';
import { STEPS } from '../../machine/costs.ts';
import { costsOf, DEFAULT_PROFILE, PROFILES } from '../../system/cost-profile.ts';
import { tableText } from '../table.ts';
import { FLAG_COLUMNS, flagLineOf, flagLines } from './flag-tables.ts';
import { type IsaSources, isaSources } from './isa-sources.ts';
import { notesOn, wrap } from './notes.ts';
import { undefinedLines } from './undefined-table.ts';

/** @param operation one that has a row  @returns its page */
export function pageOf(operation: string): string {
  const family = FAMILIES.find((candidate) => Object.hasOwn(candidate.rows, operation))!;
  const sources = isaSources();
  const found = describeForms(operation);
  return tableText([
    ['operation', operation.toLowerCase()],
    ['family', family.name],
    ['manual', family.section],
    ...labelled('forms', formLines(operation)),
    ...labelled('prefixes', prefixLines(operation)),
    ...labelled('flags', flagText(sources, family, operation)),
    ...labelled('undefined', undefinedText(sources, operation)),
    ...labelled('faults', faultLines(operation, found)),
    ...labelled('exceptions', exceptionLines(found)),
    ...labelled('besides', besides(found)),
    ...labelled('notes', notesOn(sources.headings[family.name] ?? '', Object.keys(family.rows), operation)),
    ...labelled('limits', limitsOn(sources, family, operation)),
    ...costLines(operation),
  ]);
}

/** Several lines behind one label; nothing if there is none. */
function labelled(label: string, lines: readonly string[]): string[][] {
  return lines.map((line, i) => [i === 0 ? label : '', line]);
}
const linesOf = (rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : tableText(rows).trimEnd().split('\n');

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
  return linesOf(
    formsOf(operation).map(({ text, opcode, features }) => [
      text,
      opcode,
      features.filter((name) => !/^(INTEL|X64$)/.test(name)).join(' '),
    ]),
  );
}

const canLock = (operation: string): boolean => formsOf(operation).some(({ prefixes }) => prefixes.includes('LOCK'));

function prefixLines(operation: string): string[] {
  const names = new Set(formsOf(operation).flatMap(({ prefixes }) => prefixes));
  return names.size === 0 ? [] : [[...names].join(' ')];
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

/** The order in which the manual's pages have them. */
const ORDER: readonly ExceptionName[] = ['DE', 'UD', 'GP', 'SS', 'PF', 'MF', 'AC', 'XM'];
/** What comes after the instruction, with RIP behind it. */
const TRAPS: Readonly<Partial<Record<Exit, string>>> = { breakpoint: '#BP', overflow: '#OF', debug: '#DB' };

/** The exceptions, each with its conditions. Every instruction may besides fault when it is fetched. */
function faultLines(operation: string, found: readonly Description[]): string[] {
  const rows = ORDER.flatMap((fault) => {
    const conditions = union(found.map(({ faults }) => faults.get(fault) ?? new Set<string>()));
    const isAlways = conditions.some((when) => /\balways\b/.test(when));
    if (fault === 'UD' && !isAlways)
      conditions.push(canLock(operation) ? 'a LOCK prefix, unless the destination is in memory' : 'a LOCK prefix');
    return conditions.map((when, i) => [i === 0 ? `#${fault}` : '', when]);
  });
  const traps = union(found.map(({ exits }) => exits)).flatMap((exit) => TRAPS[exit] ?? []);
  return linesOf([...rows, ...traps.map((name) => [name, 'a trap: RIP stands behind the instruction'])]);
}

/** The floating-point exceptions. */
function exceptionLines(found: readonly Description[]): string[] {
  const met = found.reduce((bits, { exceptions }) => bits | exceptions, 0);
  if (met === 0) return [];
  const names = EXCEPTION_NAMES.filter((_, bit) => (met >> bit) & 1);
  if (!found.some(({ isX87 }) => isX87)) return [`${names.join(' ')}, noted in MXCSR`];
  // The FPU tells invalid operands (#IA) from faults of its stack (#IS). SDM Vol 1 §8.5.1.
  const apart = names.map((name) => (name === '#I' ? '#IA' : name));
  return [
    `${[...((met & StatusBit.stackFault) !== 0 ? ['#IS'] : []), ...apart].join(' ')}, noted in the x87 status word`,
  ];
}

/** What happens beside the operands. */
function besides(found: readonly Description[]): string[] {
  const named = (index: number): string => REGISTER_NAMES[index]!.toUpperCase();
  const used = union(found.map(({ implied }) => implied.gpr));
  const isInAll = (index: number): boolean => found.every(({ implied }) => implied.gpr.has(index));
  const gpr = used.filter(isInAll).map(named);
  const sometimes = used.filter((index) => !isInAll(index)).map(named);
  const xmm = union(found.map(({ implied }) => implied.xmm)).map((index) => `XMM${index}`);
  const reads = union(found.map(({ readsFlags }) => readsFlags)).map((name) => name.toUpperCase());
  const lines: string[] = [];
  const exits = union(found.map(({ exits: names }) => names));
  if (gpr.length + xmm.length > 0) lines.push(`uses ${[...gpr, ...xmm].join(' ')}`);
  if (sometimes.length > 0) lines.push(`in some forms uses ${sometimes.join(' ')}`);
  if (exits.includes('syscall')) lines.push('enters the kernel');
  const images = union(found.map(({ images: names }) => names));
  if (images.length > 0) lines.push(`saves or loads ${images.join(', ')}`);
  if (reads.length > 0) lines.push(`reads ${reads.join(' ')}`);
  if (found.some(({ floats }) => floats)) lines.push('computes as MXCSR says');
  return lines;
}

/** The points of docs/limits.md, section Processor, that name the instruction, or the family in what they have in bold. */
function limitsOn({ limitsPage }: IsaSources, family: Family, operation: string): string[] {
  const section = limitsPage.split(/^## /m).find((text) => text.startsWith('Processor')) ?? '';
  const named = new RegExp(`\\b${operation.replace(/64$/, '')}\\b`);
  const topic = new RegExp(`\\b${family.name.replace('-', ' ')}\\b`, 'i');
  const inBold = (point: string): string => /\*\*(.*?)\*\*/s.exec(point)?.[1] ?? '';
  return section
    .split(/^- /m)
    .slice(1)
    .filter((point) => named.test(point) || topic.test(inBold(point)))
    .flatMap((point) => wrap(point.replace(/\s+/g, ' ').trim()));
}
