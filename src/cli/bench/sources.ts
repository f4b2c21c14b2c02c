// The texts of programs/ipc-bench and what they include and link. In the bundle they are built in; in the source tree they are read.

import { readdirSync, readFileSync } from 'node:fs';
import { FileError, type Host } from '../host.ts';

/** Set by scripts/build.ts: texts by path from the repository's root, as JSON. */
declare const RING3_IPC_BENCH: string | undefined;

const ROOT = new URL('../../../', import.meta.url);

/** Every file that a program of ipc-bench may need, by its path from the repository's root. */
export function readBenchSources(): Record<string, string> {
  return Object.fromEntries(
    ['programs/ipc-bench', 'programs/lib'].flatMap((folder) =>
      readdirSync(new URL(folder, ROOT))
        .filter((file) => /\.(?:s|inc)$/.test(file))
        .map((file) => [`${folder}/${file}`, readFileSync(new URL(`${folder}/${file}`, ROOT), 'utf8')]),
    ),
  );
}

/** A host on which these files lie in the working directory, and no others. */
export function benchHost(host: Host): Host {
  const texts =
    typeof RING3_IPC_BENCH === 'string' ? (JSON.parse(RING3_IPC_BENCH) as Record<string, string>) : readBenchSources();
  const encoder = new TextEncoder();
  // A host may be an instance of a class: everything else stays its own.
  return Object.assign(Object.create(host) as Host, {
    kind: (path: string) => (Object.hasOwn(texts, path) ? 'file' : undefined),
    readFile(path: string) {
      if (!Object.hasOwn(texts, path)) throw new FileError(path, 'read', 'ipc-bench has no such file');
      return encoder.encode(texts[path]);
    },
  } satisfies Partial<Host>);
}
