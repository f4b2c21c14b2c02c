// Everything that cases can be drawn from.

import { RFlag } from '../../../src/isa/registers.ts';
import { SOURCES as GENERAL, type Source } from './generate.ts';
import { FORM_SOURCES } from './generate-forms.ts';
import { MMX_SOURCES, STATE_SOURCES, TRANSCENDENTAL_SOURCES, X87_SOURCES } from './generate-x87.ts';

const BY_INSTRUCTION: readonly Source[] = [...GENERAL, ...X87_SOURCES, ...STATE_SOURCES, ...MMX_SOURCES];

/** Any instruction, with a flag set under which each is looked at more closely. */
const underFlag = (family: string, flag: bigint, sources: readonly Source[]): Source[] =>
  sources.map((source) => ({
    ...source,
    family,
    make: (random) => {
      const given = source.make(random);
      return { ...given, rflags: given.rflags | flag };
    },
  }));

const isEnter = (source: Source & { operation?: string }): boolean =>
  source.operation?.startsWith('ENTER') ?? source.family === 'enter-leave';

export const SOURCES: readonly Source[] = [
  ...BY_INSTRUCTION,
  ...TRANSCENDENTAL_SOURCES,
  ...FORM_SOURCES,
  // ENTER has stored its first quadword when AMD's processors find that it is not aligned.
  ...underFlag(
    'alignment',
    RFlag.AC,
    [...BY_INSTRUCTION, ...FORM_SOURCES].filter((source) => !isEnter(source)),
  ),
  ...underFlag('single-step', RFlag.TF, BY_INSTRUCTION),
];
