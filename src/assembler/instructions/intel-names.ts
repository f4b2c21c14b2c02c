/** Intel's names as GNU as reads them in Intel syntax: those of the form tables, and a few of AT&T's. */
import { isMnemonic } from './forms.ts';
import { aliases, plainName, type Reading, readPredicate, readString, remembered } from './names.ts';

/** Names that AT&T has not. */
const intelAliases: Readonly<Record<string, Reading>> = {
  sysretd: { mnemonic: 'sysret' },
  sysexitd: { mnemonic: 'sysexit' },
};
/** Names that need a suffix here. */
const unsized = new Set(['sysret', 'sysexit']);

const suffixBits: Readonly<Record<string, number>> = { b: 8, w: 16, d: 32, q: 64 };

/** All readings of `name`, the likelier first; none if no instruction is called so. */
export const readIntelName = remembered(findReadings);

function findReadings(name: string): Reading[] {
  if (unsized.has(name)) return [];
  if (intelAliases[name]) return [{ pointer: {}, ...intelAliases[name] }];
  const readings: Reading[] = [];
  const add = (reading: Reading | undefined): void => {
    if (reading && isMnemonic(reading.mnemonic)) readings.push({ pointer: {}, ...reading });
  };
  add(aliases[name]);
  readString(name)
    .filter(() => !name.endsWith('l'))
    .forEach(add);
  readPredicate(name).forEach(add);
  if (aliases[name]) return readings;
  add({ mnemonic: plainName(name) });
  if (name === 'movsx') add({ mnemonic: 'movsxd', sourceBits: 32 });
  const bits = suffixBits[name.slice(-1)];
  if (bits !== undefined) readSuffixed(plainName(name.slice(0, -1)), bits).forEach(add);
  return readings;
}

/** A name with a suffix of its own, `addd` being `add` of 32 bits; of a widening move it is the source's. */
function readSuffixed(stem: string, bits: number): Reading[] {
  if (/^mov[sz]x$/.test(stem)) return bits < 32 ? [{ mnemonic: stem, sourceBits: bits }] : [];
  // The lengths of the text stand in RAX and RDX.
  if (/^v?pcmpestr[im]$/.test(stem)) {
    return bits === 64 ? [{ mnemonic: `${stem}64` }] : bits === 32 ? [{ mnemonic: stem }] : [];
  }
  return [{ mnemonic: stem, bits }];
}
