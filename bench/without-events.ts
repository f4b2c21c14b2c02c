// A build of ring3 without events: what it would cost if nobody could look inside.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Where an event is published, or it is asked whether anybody listens. */
const USES = /[\w.]+\.(publish|wants)\(/g;

/** Takes every publication, and every question whether anybody listens, out of a source text. */
export function withoutEvents(text: string): string {
  let result = '';
  let done = 0;
  for (const match of text.matchAll(USES)) {
    if (match.index < done) continue;
    result += text.slice(done, match.index) + (match[1] === 'wants' ? 'false' : 'void 0');
    done = endOfCall(text, match.index + match[0].length);
  }
  return result + text.slice(done);
}

/** The place behind the parenthesis that closes a call. @param from just behind the one that opens it */
function endOfCall(text: string, from: number): number {
  let open = 1;
  let at = from;
  for (; open > 0; at++) {
    if (text[at] === '(') open++;
    else if (text[at] === ')') open--;
  }
  return at;
}

/** Bundles the machine's rooms so. */
export const eventsLeftOut: Plugin = {
  name: 'events-left-out',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]src[\\/](machine|kernel|engine|system)[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withoutEvents(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
