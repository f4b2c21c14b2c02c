import type { Plugin } from 'esbuild';

/** What `run`, `check` and `build` import when they are executed. */
const QUICK = /[\\/](run-program|check-program|build-executable)\.ts$/;

/** Leaves out of a bundle what all other commands import when they are executed. */
export const otherCommands: Plugin = {
  name: 'other-commands',
  setup(bundler) {
    bundler.onResolve({ filter: /\.ts$/ }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && /[\\/]cli[\\/]commands[\\/]/.test(importer) && !QUICK.test(path)
        ? { path, external: true }
        : undefined,
    );
  },
};
