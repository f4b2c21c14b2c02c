// Bundles the command line into dist/: one file to start quickly, the debugger's screen loaded only when asked for.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { readBenchSources } from '../src/cli/bench/sources.ts';
import { readIsaSources } from '../src/cli/reference/isa-sources.ts';
import { HOT, runtimeModule } from '../src/engine/runtime-module.ts';
import { memoryPagesFor } from '../src/machine/physical-memory.ts';
import { DEFAULT_MEMORY_BYTES } from '../src/system/system.ts';
import { byRequire } from './by-require.ts';

const memoryPages = memoryPagesFor(DEFAULT_MEMORY_BYTES);
const runtime = Buffer.from(runtimeModule(memoryPages, HOT));

// Names of chunks change with their contents: nothing of the last build may stay.
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { ring3: 'src/cli/main.ts', thread: 'src/cli/test/thread.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: false,
  legalComments: 'none',
  jsx: 'automatic',
  define: {
    'process.env.NODE_ENV': '"production"',
    // src/engine/ready-made.ts
    RING3_RUNTIME_MODULE: JSON.stringify({ memoryPages, base64: runtime.toString('base64') }),
    // src/cli/version.ts and startup-source.ts: the bundle reads neither at run time.
    RING3_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version),
    RING3_START_S: JSON.stringify(readFileSync('programs/lib/start.s', 'utf8')),
    // src/cli/reference/man.ts: pages by name.
    RING3_MAN: JSON.stringify(
      Object.fromEntries(
        readdirSync('docs/man').map((file) => [file.replace(/\.md$/, ''), readFileSync(`docs/man/${file}`, 'utf8')]),
      ),
    ),
    // src/cli/bench/sources.ts
    RING3_IPC_BENCH: JSON.stringify(readBenchSources()),
    // src/cli/reference/isa-sources.ts
    RING3_ISA: JSON.stringify(readIsaSources()),
  },
  external: ['react-devtools-core'],
  plugins: [byRequire],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = (globalThis.__ring3Require ??= __createRequire(import.meta.url));",
  },
  logLevel: 'warning',
  // The debugger sets NODE_ENV for React where there is no bundle; here it is decided above.
  logOverride: { 'assign-to-define': 'silent' },
});
