// Cases on one engine: what each instruction is, and what became of it.

import { decode } from '../../../src/decode/decoder.ts';
import type { Instruction } from '../../../src/isa/instruction.ts';
import { assembleText } from './assemble.ts';
import { type Case, CODE, type Result } from './case.ts';
import type { Simulated } from './simulated.ts';

/** A case with what it does. */
export interface Executed {
  readonly given: Case;
  readonly code: Uint8Array;
  readonly instruction: Instruction;
  readonly result: Result;
}

/** Bytes between instructions that are assembled together. */
const SLOT = 32;
const LONGEST = 15;

/** Executes cases, of which those without bytes are assembled. */
export function executeAll(engine: Simulated, cases: readonly Case[]): Executed[] {
  const texts = cases.filter(({ code }) => code === undefined).map(({ text }) => text);
  const bytes = assembleText(texts.map((text) => `.balign ${SLOT}, 0xcc\n${text}\n`).join(''));
  let n = 0;
  return cases.map((given) => {
    const found = given.code ?? bytes.subarray(n * SLOT, n++ * SLOT + LONGEST);
    const instruction = decode(found, CODE);
    if (typeof instruction === 'string') throw new Error(`${given.text}: ${instruction}`);
    const code = found.subarray(0, instruction.length);
    return { given, code, instruction, result: engine.run(given, code) };
  });
}
