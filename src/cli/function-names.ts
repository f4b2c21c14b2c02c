// From an address to the function that it is in, for programs of which symbols are all that is known.

import type { ImageSymbol } from '../assembler/index.ts';

/** Finds functions by address: `tick+0x4`; undefined for an address that is in none whose size is known. */
export function functionNames(symbols: readonly ImageSymbol[]): (address: bigint) => string | undefined {
  const functions = symbols
    .filter(({ kind, size }) => kind === 'function' && size > 0)
    // Of several names for one place the program's own come last: the C library's begin with an underscore.
    .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : ownness(a) - ownness(b)));
  return (address) => {
    // Halving: the last function that begins at or before the address.
    let [low, high] = [0, functions.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (functions[middle]!.address <= address) low = middle + 1;
      else high = middle;
    }
    const found = functions[low - 1];
    const distance = found && address - found.address;
    if (distance === undefined || distance >= BigInt(found!.size)) return undefined;
    return distance === 0n ? found!.name : `${found!.name}+0x${distance.toString(16)}`;
  };
}

function ownness({ name }: ImageSymbol): number {
  return name.startsWith('_') ? 0 : 1;
}
