// Names of the processor's exceptions. SDM Vol 3, table 6-1.

const NAMES: Readonly<Record<number, string>> = {
  0: '#DE',
  1: '#DB',
  2: 'NMI',
  3: '#BP',
  4: '#OF',
  5: '#BR',
  6: '#UD',
  7: '#NM',
  8: '#DF',
  10: '#TS',
  11: '#NP',
  12: '#SS',
  13: '#GP',
  14: '#PF',
  16: '#MF',
  17: '#AC',
  18: '#MC',
  19: '#XM',
  20: '#VE',
  21: '#CP',
};

/** `#PF` and its like; `exception 99` for a vector without a name. */
export function faultName(vector: number): string {
  return NAMES[vector] ?? `exception ${vector}`;
}

/** A page fault's error code in words: `write to an unmapped page`. SDM Vol 3 §4.7. */
export function pageFaultText(error: number): string {
  const access = error & 16 ? 'execution of' : error & 2 ? 'write to' : 'read of';
  const page = error & 1 ? 'a page that does not allow it' : 'an unmapped page';
  return `${access} ${page}`;
}
