import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** What chevrotain looks up in a list of 65,536 numbers that every process would make first. */
const LOOK_UP = ': charCodeToOptimizedIdxMap[charCode];';
const MAKE = '        initCharCodeToOptimizedIndexMap();\n';

/**
 * Bundles chevrotain without its list of buckets of characters: which bucket a character above 255 is in is worked out by the same
 * division when one comes, which sources hardly have. Making the list takes a fortieth of a short run.
 * @throws if chevrotain is no longer written like this
 */
export const chevrotainTables: Plugin = {
  name: 'chevrotain-tables',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]chevrotain[\\/]lib[\\/]src[\\/]scan[\\/]lexer\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes(LOOK_UP) || !text.includes(MAKE)) throw new Error(`${path} is not what the build knows`);
      return { contents: text.replace(LOOK_UP, ': 255 + ~~(charCode / 255);').replace(MAKE, ''), loader: 'js' };
    });
  },
};
