// What a linter cannot hold: which room may import which, what may be called where, that citations lead somewhere.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => ending.test(name) && !name.includes('generated') && statSync(join(ROOT, name)).isFile())
    .sort();
}
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const sources = [...filesUnder('grammar', /\.ts$/), ...filesUnder('src', /\.tsx?$/)];
const tests = filesUnder('test', /\.tsx?$/);
const programs = filesUnder('programs', /\.s$/);
const isTidy = (file: string) => file === join('test', 'tidy.test.ts');

// ---- rooms

/** What each room may import besides itself: rooms, and packages by name. ARCHITECTURE.md says why. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  grammar: ['chevrotain'],
  'src/assembler': ['grammar', 'iced-x86'],
  'src/isa': [],
  'src/decode': ['src/isa', 'iced-x86'],
  'src/machine': ['src/isa'],
  'src/engine': ['src/isa', 'src/decode', 'src/machine'],
  'src/kernel': ['src/isa', 'src/decode', 'src/machine'],
  'src/system': ['src/isa', 'src/decode', 'src/engine', 'src/machine', 'src/kernel'],
  'src/observe': ['src/isa', 'src/machine', 'src/kernel', 'src/assembler'],
  'src/debugger': [
    'src/isa',
    'src/decode',
    'src/machine',
    'src/kernel',
    'src/system',
    'src/observe',
    'src/assembler',
    'react',
    'ink',
    'node:',
  ],
  'src/cli': ['grammar', 'src/', 'commander', 'vega', 'vega-lite', 'picomatch', 'node:', 'programs'],
};
const roomOf = (file: string): string =>
  file.startsWith('grammar') ? 'grammar' : file.split('/').slice(0, 2).join('/');
const importsOf = (file: string): string[] =>
  [
    ...read(file).matchAll(
      /(?:^|\s)(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|^import '([^']+)'/gm,
    ),
  ].map((m) => (m[1] ?? m[2] ?? m[3])!);

test.each(sources)('%s imports only what its room may', (file) => {
  const room = roomOf(file);
  const allowed = MAY_IMPORT[room];
  expect(allowed, `${room} is a room without a rule`).toBeDefined();
  for (const name of importsOf(file)) {
    const target = name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
    const fine = target.startsWith(`${room}/`) || allowed!.some((start) => target.startsWith(start));
    expect(fine, `${file} imports ${target}`).toBe(true);
  }
});

test.each(sources.filter((file) => roomOf(file) === 'src/debugger' && !file.includes('/ui/')))(
  '%s, outside the screen, knows no host',
  (file) => {
    expect(importsOf(file).filter((name) => name.startsWith('node:') || name === 'ink' || name === 'react')).toEqual(
      [],
    );
  },
);

/** What a file imports more than types of. */
const valueImportsOf = (file: string): string[] =>
  [...read(file).matchAll(/(?:^|\n)(?:import|export)\s(?!type\s)([^'"]*?)from\s+'(\.[^']+)'/g)]
    .filter((m) => !/^\{(\s*type\s[^,}]+,?)+\s*\}\s*$/.test(m[1]!))
    .map((m) => m[2]!);

/** What each source file leads to, directly or through others. `names`: what a file imports. */
function reach(names: (file: string) => string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map(
    sources.map((file) => [
      file,
      names(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => normalize(join(dirname(file), name))),
    ]),
  );
  const from = (file: string): ReadonlySet<string> => {
    const reached = new Set<string>();
    const open = [...(direct.get(file) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(...(direct.get(next) ?? []));
    }
    return reached;
  };
  return new Map(sources.map((file) => [file, from(file)]));
}
/** Groups of files that lead to each other. */
function circles(names: (file: string) => string[]): string[][] {
  const reached = reach(names);
  const grouped = new Set<string>();
  return sources.flatMap((file) => {
    if (grouped.has(file) || !reached.get(file)!.has(file)) return [];
    const group = [...reached.get(file)!].filter((other) => reached.get(other)?.has(file)).sort();
    for (const member of group) grouped.add(member);
    return [group];
  });
}

/** Files whose types refer to each other: what the kernel, its processes, their threads and their files know of each other. */
const MUTUAL_TYPES = ['block', 'file-table', 'file', 'kernel', 'process', 'scheduler', 'task', 'tree/inode'].map(
  (name) => join('src/kernel', `${name}.ts`),
);

test('there are no circles of imports', () => {
  expect(circles(valueImportsOf)).toEqual([]);
});
test('types count as well, but for the heart of the kernel', () => {
  expect(circles(importsOf)).toEqual([MUTUAL_TYPES]);
});

test('every source file is reached from somewhere', () => {
  const reached = new Set(
    [...sources, ...tests, ...filesUnder('scripts', /\.ts$/)].flatMap((file) =>
      importsOf(file).map((n) => normalize(join(dirname(file), n))),
    ),
  );
  const entries = new Set(['src/cli/main.ts', 'src/cli/test/thread.ts', 'src/cli/bench/thread.ts']);
  expect(sources.filter((file) => !reached.has(file) && !entries.has(file))).toEqual([]);
});

// ---- determinism

const HOSTLESS = sources.filter((file) => roomOf(file) !== 'src/cli' && !file.startsWith('src/debugger/ui'));
test.each(HOSTLESS)('%s depends on nothing but its inputs', (file) => {
  const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  for (const banned of [
    /\bDate\b/,
    /Math\.random/,
    /\bsetTimeout\b/,
    /\bsetInterval\b/,
    /\bperformance\b/,
    /\bnew Promise\b/,
    /\basync\b/,
    /\bprocess\.(?:argv|cwd|env|hrtime|memoryUsage|nextTick|platform|std\w+)\b/,
    /(?<![.\w])console\.(?:log|error|warn|info|debug|table|trace)\b/,
  ]) {
    expect(code).not.toMatch(banned);
  }
});
test.each(sources.filter((file) => /src\/(machine|kernel)\//.test(file)))(
  '%s keeps state that snapshots can copy',
  (file) => {
    expect(read(file)).not.toMatch(/(^|\s)#[a-z]\w*\s*[=;(:]/m);
  },
);

// ---- citations

const reference = Object.fromEntries(
  ['hardware', 'kernel-abi', 'claims', 'selftests'].map((name) => [name, read(`docs/reference/${name}.md`)]),
);
/** Ids that a reference page defines: numbered headings, and rows or items that begin with an id. */
const defined: Record<string, Set<string>> = Object.fromEntries(
  Object.entries(reference).map(([name, text]) => {
    const ids = new Set<string>();
    for (const m of text.matchAll(/^#+ (\d+[a-z]?(?:\.\d+[a-z]?)*)\.? /gm)) ids.add(`§${m[1]}`);
    for (const m of text.matchAll(/^(?:- |\| )([A-Z]\d+)\b/gm)) ids.add(m[1]!);
    return [name, ids];
  }),
);
const CITATION =
  /\b(hardware|kernel-abi|claims?|selftests) ((?:§\d+[a-z]?(?:\.\d+[a-z]?)*|[A-HP]\d+)(?:(?:, | and |–| )(?:§\d+[a-z]?(?:\.\d+[a-z]?)*|[A-HP]\d+))*)/g;
const citing = [
  ...sources,
  ...tests.filter((f) => !isTidy(f)),
  ...programs,
  'ARCHITECTURE.md',
  ...filesUnder('docs', /\.md$/).filter((f) => !f.includes('reference')),
];

test.each(citing)('every citation in %s leads somewhere', (file) => {
  for (const m of read(file).matchAll(CITATION)) {
    const page = m[1] === 'claim' ? 'claims' : m[1]!;
    for (const id of m[2]!.match(/§\d+[a-z]?(?:\.\d+[a-z]?)*|[A-HP]\d+/g)!) {
      expect(defined[page]!.has(id), `${page} ${id}`).toBe(true);
    }
  }
});

const ruleIds = (text: string): string[] => {
  const ids = (text.match(/\bH\d{1,3}(?:[–-]H?\d{1,3})?\b/g) ?? []).flatMap((range) => {
    const [from, to] = range.split(/[–-]/).map((part) => Number(part.replace('H', '')));
    return Array.from({ length: (to ?? from!) - from! + 1 }, (_, i) => `H${from! + i}`);
  });
  return ids;
};
test('each of H1–H124 is cited by a test or a program, or listed in docs/limits.md', () => {
  const cited = new Set(
    [...tests.filter((f) => !isTidy(f)), ...programs, 'docs/limits.md'].flatMap((file) => ruleIds(read(file))),
  );
  const missing = Array.from({ length: 124 }, (_, i) => `H${i + 1}`).filter((id) => !cited.has(id));
  expect(missing).toEqual([]);
});

// ---- documents

test.each(['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', ...filesUnder('docs', /\.md$/)])(
  'links in %s lead to files',
  (file) => {
    for (const m of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)) {
      expect(() => statSync(join(ROOT, dirname(file), m[1]!)), `${file} → ${m[1]}`).not.toThrow();
    }
  },
);
test.each(Object.keys(MAY_IMPORT))('%s opens with a README', (room) => {
  expect(read(join(room, 'README.md')).split('\n')[0]).toMatch(/^# /);
});
test.each(programs)('%s says what it is', (file) => {
  expect(read(file).split('\n')[0], 'first line').toMatch(/^#/);
});
