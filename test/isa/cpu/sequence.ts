// Random straight-line code: cases one after the other, each after moves that give it an address it was made for, in an
// endless loop. What single cases do is known (compare.ts); here they meet in one compiled region, so that flags, registers and
// memory are handed from one to the next.

import { REGISTER_NAMES } from '../../../src/isa/registers.ts';
import { gnuAssemble } from '../../engine/gnu-as.ts';
import type { Case } from './case.ts';
import { SOURCES } from './generate.ts';
import type { Random } from './random.ts';
import type { Simulated } from './simulated.ts';

/**
 * Control that goes elsewhere makes no straight line, an address relative to RIP means another place here, and what is drawn at
 * random depends on how often that was done before.
 */
const UNSUITABLE = /%rip|^(rdrand|rdseed|j|call|ret|loop|addr32 loop|ud2|hlt|cli|sti|iretq)/;

export interface Sequence {
  /** The instructions between the moves. */
  readonly text: string;
  readonly code: Uint8Array;
  /** The state that it is entered with. */
  readonly first: Case;
}

/** A page for each sequence, filled up with NOPs. */
const SEQUENCE_BYTES = 4096;
const CASE_BYTES = 32;
const NOP = 0x90;

/**
 * Makes sequences of cases that do not fault by themselves.
 * @param length cases in each  @param probe tells which fault
 */
export function makeSequences(count: number, length: number, random: Random, probe: Simulated): Sequence[] {
  const pool = Array.from({ length: count * length * 2 }, () => random.pick(SOURCES).make(random)).filter(
    ({ text }) => !UNSUITABLE.test(text),
  );
  const code = assembleEach(
    pool.map(({ text }) => text),
    CASE_BYTES,
  );
  const sound = pool.filter((given, i) => !probe.run(given, code[i]!.subarray(0, 15)).fault);
  const sequences = Array.from({ length: Math.min(count, Math.floor(sound.length / length)) }, (_, i) =>
    sound.slice(i * length, (i + 1) * length),
  );
  const bytes = assembleEach(
    sequences.map((cases) => `1:\n${cases.map((given) => withRegisters(given, random)).join('\n')}\njmp 1b`),
    SEQUENCE_BYTES,
  );
  return sequences.map((cases, i) => ({
    text: cases.map(({ text }) => text).join('; '),
    code: bytes[i]!,
    first: cases[0]!,
  }));
}

/** These use registers that their text does not name, or need all that it names. */
const PARTICULAR = /(movs|cmps|scas|lods|stos)[bwlq]$|^xlat|^leave|div|^(lock )?bt/;

/** A case after moves to the registers that its address depends on, and to some of the others: what is left comes from before. */
function withRegisters({ text, gpr }: Case, random: Random): string {
  const address = /\((.*)\)/.exec(text)?.[1] ?? '';
  const moves = REGISTER_NAMES.map((name, i) => {
    const named = new RegExp(`%(${name}|${name.replace('r', 'e')})\\b|%${name}d`).test(address);
    const wanted = named || name === 'rsp' || PARTICULAR.test(text) || random.oneIn(3);
    return wanted ? `movabs $0x${gpr[i]!.toString(16)}, %${name}` : '';
  });
  return [...moves, text].filter((line) => line !== '').join('\n');
}

function assembleEach(texts: readonly string[], size: number): Uint8Array[] {
  const bytes = gnuAssemble(
    `${texts.map((text) => `.balign ${size}, ${NOP}\n${text}\n`).join('')}.balign ${size}, ${NOP}`,
  );
  return texts.map((_, i) => bytes.subarray(i * size, (i + 1) * size));
}
