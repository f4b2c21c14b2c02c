import type { Plugin } from 'esbuild';

/** What commander takes from modules that load many others, and only needs for help, or to run other programs. */
const SELDOM: Readonly<Record<string, string>> = {
  'node:child_process': 'spawn',
  'node:util': 'stripVTControlCharacters',
};

/**
 * Modules of Node are loaded by `require`, and so are others if asked for. An `import` makes Node look at every export of its own
 * modules, which loads what those only load when asked; and read through iced-x86's megabyte of CommonJS to find out what it
 * exports. Together that is a tenth of a start.
 * @param others names of modules of npm that are not bundled but loaded so too
 */
export const byRequire = (others: readonly string[] = []): Plugin => ({
  name: 'by-require',
  setup(bundler) {
    bundler.onResolve(
      { filter: new RegExp(`^(${['node:.*', ...others].join('|')})$`) },
      ({ path, namespace, importer }) => {
        if (namespace === 'by-require') return { path, external: true };
        const seldom = /[\\/]commander[\\/]/.test(importer) ? SELDOM[path] : undefined;
        return { path, namespace: 'by-require', pluginData: { seldom }, suffix: seldom === undefined ? '' : '?seldom' };
      },
    );
    bundler.onLoad({ filter: /.*/, namespace: 'by-require' }, ({ path, pluginData: { seldom } }) => {
      // Asking for `process` would start its streams.
      if (path === 'node:process') return { contents: 'module.exports = globalThis.process;' };
      if (seldom === undefined) return { contents: `module.exports = require('${path}');` };
      return { contents: `exports.${seldom} = (...args) => require('${path}').${seldom}(...args);` };
    });
  },
});
