/**
 * The order in which GNU ld visits global names: that of the buckets of its hash table, and in a bucket the latest
 * first. It shows in the addresses of common blocks, of GOT entries and of jumps to indirect functions. The table grows
 * when it has more than some 3,000 names; what order they have then is not followed here.
 */

const bucketCount = 4051;

const encoder = new TextEncoder();

/** The number that ld's table finds a name by, of 32 bits. */
function hashOf(name: string): number {
  const bytes = encoder.encode(name);
  let hash = 0;
  const stir = (value: number): void => {
    hash = (hash + value + (value << 17)) >>> 0;
    hash = (hash ^ (hash >>> 2)) >>> 0;
  };
  for (const byte of bytes) stir(byte);
  stir(bytes.length);
  return hash;
}

/** Sorts things by their names; they come in the order in which ld meets these. */
export function inTableOrder<T extends { readonly name: string }>(things: Iterable<T>): T[] {
  const buckets = [...things].map((thing) => ({ thing, bucket: hashOf(thing.name) % bucketCount }));
  return buckets
    .reverse()
    .sort((a, b) => a.bucket - b.bucket)
    .map(({ thing }) => thing);
}
