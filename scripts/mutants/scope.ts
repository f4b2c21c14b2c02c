// Who has to do with a mutant: the programs and tests that cite what it breaks, and some programs that do not.

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { nodeHost } from '../../src/cli/node-host.ts';
import { parseHeader } from '../../src/cli/program-header.ts';
import { discover } from '../../src/cli/test/discover.ts';
import { citedIn } from './citations.ts';
import { claimsOf, type Mutant, rulesOf, selftestsOf } from './mutant.ts';

const PROGRAMS = ['programs/*.s', 'programs/claims', 'programs/selftests'];
const TESTS = [
  'test/{decode,machine,kernel}/**/*.test.ts',
  'test/{cli/bench,engine/uiret-uif,mutants/rules,system/windows,man}.test.ts',
];
/** Tests that try everything at random, or every call: they cite much, take long, and say little about one rule. */
const LEFT_OUT = /random|bad-pointers/;
/** Programs that cite nothing of what is broken, and should therefore not mind. */
const OTHERS = 16;

/** A program or a test file, and what it cites. */
export interface Source {
  readonly file: string;
  readonly cites: ReadonlySet<string>;
}

/** Everything that may find a mutant. */
export interface Catalogue {
  readonly programs: readonly Source[];
  readonly tests: readonly Source[];
}

/** What is run on one mutant. */
export interface Scope {
  /** Programs that cite a rule or claim that it breaks, those that cite least first, and before them the selftests it names. */
  readonly citing: readonly string[];
  /** Test files in which such a rule is named. */
  readonly tests: readonly string[];
  /** Programs that cite none of them: a sample, another one for each mutant. */
  readonly others: readonly string[];
}

/** Reads the headers of programs, and the tests, of the tree that is the working directory. */
export function catalogue(): Catalogue {
  const programs = discover(nodeHost, PROGRAMS).files.map((file) => {
    const { covers } = parseHeader(file, readFileSync(file, 'utf8')).header;
    return { file, cites: citedIn(covers.join(' ')) };
  });
  const tests = TESTS.flatMap((pattern) => globSync(pattern))
    .filter((file) => !LEFT_OUT.test(file))
    .sort()
    .map((file) => ({ file, cites: citedIn(readFileSync(file, 'utf8')) }));
  return { programs, tests };
}

export function scopeOf(mutant: Mutant, { programs, tests }: Catalogue): Scope {
  const broken = [...rulesOf(mutant), ...claimsOf(mutant)];
  const selftests = selftestsOf(mutant);
  const isConcerned = ({ file, cites }: Source) => selftests.includes(file) || broken.some((id) => cites.has(id));
  const rankOf = ({ file, cites }: Source) => (selftests.includes(file) ? 0 : cites.size);
  const citing = programs.filter(isConcerned).sort((a, b) => rankOf(a) - rankOf(b));
  const rest = programs.filter((source) => !isConcerned(source)).map(({ file }) => file);
  const rank = (file: string) => createHash('sha1').update(`${mutant.id} ${file}`).digest('hex');
  const others = rest.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, OTHERS);
  return { citing: citing.map(({ file }) => file), tests: tests.filter(isConcerned).map(({ file }) => file), others };
}

/** The scope of the right machine: everything that any of these mutants is examined with. */
export function scopeOfAll(mutants: readonly Mutant[], all: Catalogue): Scope {
  const scopes = mutants.map((mutant) => scopeOf(mutant, all));
  const union = (pick: (scope: Scope) => readonly string[]) => [...new Set(scopes.flatMap(pick))];
  const citing = union(({ citing }) => citing);
  const others = union(({ others }) => others).filter((file) => !citing.includes(file));
  return { citing, tests: union(({ tests }) => tests), others };
}
