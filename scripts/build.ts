// Bundles the command line into dist/, twice: all of it, in pieces that are loaded when asked for; and what short commands need
// in one file, beside the code that V8 has compiled of it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { readBenchSources } from '../src/cli/bench/sources.ts';
import { readLibraryNames } from '../src/cli/library-names.ts';
import { readIsaSources } from '../src/cli/reference/isa-sources.ts';
import { readManual } from '../src/cli/reference/man.ts';
import { HOT, runtimeModule } from '../src/engine/runtime-module.ts';
import { memoryPagesFor } from '../src/machine/physical-memory.ts';
import { DEFAULT_MEMORY_BYTES } from '../src/system/system.ts';
import { byRequire } from './by-require.ts';
import { chevrotainTables } from './chevrotain-tables.ts';
import { icedTables } from './iced-tables.ts';
import { otherCommands } from './other-commands.ts';

const memoryPages = memoryPagesFor(DEFAULT_MEMORY_BYTES);
const runtime = Buffer.from(runtimeModule(memoryPages, HOT));

const text = (value: string): string => JSON.stringify(value);
/** JSON as a string: it stands where it is used, whereas objects become a module that every module imports. */
const data = (value: unknown): string => text(JSON.stringify(value));

/** What both have in common. */
const common: BuildOptions = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  sourcemap: false,
  legalComments: 'none',
  jsx: 'automatic',
  define: {
    'process.env.NODE_ENV': '"production"',
    // src/cli/precompiled.ts
    RING3_BUNDLE: 'true',
    // src/engine/ready-made.ts
    RING3_RUNTIME_PAGES: `${memoryPages}`,
    RING3_RUNTIME_MODULE: text(runtime.toString('base64')),
    // src/cli/version.ts, startup-source.ts and library-names.ts: the bundle reads none of them at run time.
    RING3_VERSION: text(JSON.parse(readFileSync('package.json', 'utf8')).version),
    RING3_START_S: text(readFileSync('programs/lib/start.s', 'utf8')),
    RING3_LIBC_NAMES: text(readLibraryNames().join(' ')),
    // src/cli/reference/man.ts and isa-sources.ts, src/cli/bench/sources.ts.
    RING3_MAN: data(readManual()),
    RING3_ISA: data(readIsaSources()),
    RING3_IPC_BENCH: data(readBenchSources()),
  },
  logLevel: 'warning',
  // The debugger sets NODE_ENV for React where there is no bundle; here it is decided above.
  // What asks where its own file is, is not in the quick part.
  logOverride: { 'assign-to-define': 'silent', 'empty-import-meta': 'silent' },
};

// Names of chunks change with their contents: nothing of the last build may stay.
rmSync('dist', { recursive: true, force: true });
await build({
  ...common,
  entryPoints: {
    ring3: 'src/cli/main.ts',
    'test-thread': 'src/cli/test/thread.ts',
    'bench-thread': 'src/cli/bench/thread.ts',
  },
  splitting: true,
  format: 'esm',
  external: ['react-devtools-core'],
  plugins: [byRequire(['iced-x86'])],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = (globalThis.__ring3Require ??= __createRequire(import.meta.url));",
  },
});

await build({
  ...common,
  entryPoints: { quick: 'src/cli/quick.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [otherCommands, byRequire(), icedTables, chevrotainTables],
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
});
const iced = createRequire(import.meta.url).resolve('iced-x86');
copyFileSync(join(iced, '../iced_x86_bg.wasm'), 'dist/iced_x86_bg.wasm');
execFileSync(process.execPath, ['scripts/precompile.ts', 'dist'], { stdio: 'inherit' });
