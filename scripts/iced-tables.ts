import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import * as iced from 'iced-x86';

const tables = iced as unknown as Readonly<Record<string, Readonly<Record<string, number | string>>>>;

/** An enumeration in the text of iced-x86: numbers by name and names by number. */
const ENUMERATION = /module\.exports\.(\w+) = Object\.freeze\(\{[^}]*\}\);/g;
/** One member of an enumeration in a text of ours: `Code.INVALID`. */
const MEMBER = /(?<![\w.])([A-Z]\w+)\.([A-Z]\w+)\b/g;

/**
 * Bundles iced-x86 without the cost of its enumerations, which have some 14,000 names: in our texts their members become numbers,
 * as they would if they were TypeScript's; and each is read from JSON when somebody asks for it as a whole. (A function
 * that nobody has called is not compiled, and its constants are no objects yet.)
 */
export const icedTables: Plugin = {
  name: 'iced-tables',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]iced_x86\.js$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8').replace(ENUMERATION, (_, name: string) => lazyTable(name))}\n${LAZY}`,
      loader: 'js',
    }));
    bundler.onLoad({ filter: /[\\/](src|grammar)[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return text.includes("from 'iced-x86'") ? { contents: withNumbers(text), loader: 'ts' } : undefined;
    });
  },
};

const lazyTable = (name: string): string =>
  `lazyTable(${JSON.stringify(name)}, () => ${JSON.stringify(JSON.stringify(tables[name]))});`;

const LAZY = `function lazyTable(name, json) {
  Object.defineProperty(module.exports, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = Object.freeze(JSON.parse(json()));
      Object.defineProperty(module.exports, name, { enumerable: true, value });
      return value;
    },
  });
}`;

function withNumbers(text: string): string {
  return text.replace(MEMBER, (whole, enumeration: string, member: string) => {
    const number = tables[enumeration]?.[member];
    return typeof number === 'number' ? `${number}` : whole;
  });
}
