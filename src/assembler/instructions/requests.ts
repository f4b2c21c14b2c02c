/** Pseudo-prefixes: what the text asks of the encoding. "Using as", section Instruction Naming (x86). */
import type { Word } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';

/** What the encoding must be like, where there is a choice. */
export interface Requests {
  /** Bytes of the displacement. */
  readonly displacement?: 1 | 4;
  /** Of two opcodes for a move between registers: the one that could load, or the one that could store. */
  readonly direction?: 'load' | 'store';
  readonly encoding?: 'vex' | 'vex3' | 'evex' | 'rex';
}

const known: Readonly<Record<string, Requests>> = {
  disp8: { displacement: 1 },
  disp32: { displacement: 4 },
  load: { direction: 'load' },
  store: { direction: 'store' },
  vex: { encoding: 'vex' },
  vex2: { encoding: 'vex' },
  vex3: { encoding: 'vex3' },
  evex: { encoding: 'evex' },
  rex: { encoding: 'rex' },
  // Nothing is optimised anyway.
  nooptimize: {},
};

/** Nothing is asked for. */
export const noRequests: Requests = {};

/** Reads the pseudo-prefixes of an instruction. Reports and returns `undefined` if one is unknown. */
export function readRequests(assembler: Assembler, words: readonly Word[]): Requests | undefined {
  let requests = noRequests;
  for (const { text, span } of words) {
    const request = known[text];
    if (!request) {
      assembler.error(span, `\`{${text}}\` is no pseudo-prefix`, `there are ${Object.keys(known).join(', ')}`);
      return undefined;
    }
    requests = { ...requests, ...request };
  }
  return requests;
}
