import type { Plugin } from 'esbuild';

/**
 * iced-x86 is loaded by `require`: an `import` makes Node read through its megabyte of CommonJS to find out what it is, which
 * takes 30 ms of every start.
 */
export const icedByRequire: Plugin = {
  name: 'iced-by-require',
  setup(bundler) {
    bundler.onResolve({ filter: /^iced-x86$/ }, ({ path, namespace }) =>
      namespace === 'iced' ? { path, external: true } : { path, namespace: 'iced' },
    );
    bundler.onLoad({ filter: /.*/, namespace: 'iced' }, () => ({ contents: "module.exports = require('iced-x86');" }));
  },
};
