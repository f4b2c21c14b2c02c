/** `.note.gnu.property`: what a whole program can promise. x86-64 psABI, section 4.3; Linux extensions to gABI. */
import { ByteBuffer, readInteger } from '../bytes.ts';
import type { ObjectFile } from '../object.ts';

/** GNU_PROPERTY_X86_UINT32_AND_LO to _HI: promises that hold only if every object makes them. */
const andRange = [0xc0000002, 0xc0007fff] as const;
/** GNU_PROPERTY_X86_UINT32_OR_LO to _HI: needs that hold if any object has them. */
const orRange = [0xc0008000, 0xc000ffff] as const;

/** What a program made of `objects` promises and needs, by type. */
export function mergeProperties(objects: readonly ObjectFile[]): ReadonlyMap<number, number> {
  const sets = objects.map((object) => readProperties(object.section('.note.gnu.property')?.bytes));
  const types = [...new Set(sets.flatMap((set) => [...set.keys()]))].sort((a, b) => a - b);
  const merged = new Map<number, number>();
  for (const type of types) {
    const values = sets.map((set) => set.get(type));
    if (type >= andRange[0] && type <= andRange[1]) {
      const all = values.reduce<number>((sum, value) => sum & (value ?? 0), -1) >>> 0;
      if (all !== 0) merged.set(type, all);
    } else if (type >= orRange[0] && type <= orRange[1]) {
      const any = values.reduce<number>((sum, value) => sum | (value ?? 0), 0) >>> 0;
      if (any !== 0) merged.set(type, any);
    }
  }
  return merged;
}

/** The note that says so. */
export function propertyNote(merged: ReadonlyMap<number, number>): Uint8Array {
  const note = new ByteBuffer();
  note.appendInteger(4n, 4);
  note.appendInteger(BigInt(merged.size * 16), 4);
  note.appendInteger(5n, 4); // NT_GNU_PROPERTY_TYPE_0
  note.append([0x47, 0x4e, 0x55, 0]);
  for (const [type, value] of merged) {
    note.appendInteger(BigInt(type), 4);
    note.appendInteger(4n, 4);
    note.appendInteger(BigInt(value), 4);
    note.appendInteger(0n, 4);
  }
  return note.view().slice();
}

/** Properties of four bytes in a note section, by type. */
function readProperties(bytes: Uint8Array | undefined): Map<number, number> {
  const properties = new Map<number, number>();
  if (!bytes) return properties;
  const read = (at: number): number => Number(readInteger(bytes, at, 4));
  for (let note = 0; note + 16 <= bytes.length; ) {
    const end = note + 16 + read(note + 4);
    for (let at = note + 16; at + 8 <= end && at + 8 <= bytes.length; ) {
      const size = read(at + 4);
      if (size === 4) properties.set(read(at), read(at + 8));
      at += 8 + Math.ceil(size / 8) * 8;
    }
    note = Math.max(end, note + 16);
  }
  return properties;
}
