/** What comes out of linking. */
import type { LineTable, ListingEntry } from './lines.ts';

/** A linked program. */
export interface Image {
  /** The static ELF64 executable. */
  readonly elf: Uint8Array;
  /** Where execution begins. */
  readonly entry: bigint;
  readonly symbols: readonly ImageSymbol[];
  readonly lines: LineTable;
  /** One row per statement that put bytes into the image, by rising address. */
  readonly listing: readonly ListingEntry[];
}

/** A symbol of a linked program. */
export interface ImageSymbol {
  readonly name: string;
  readonly address: bigint;
  /** In bytes; 0 if unknown. */
  readonly size: number;
  readonly kind: 'function' | 'object' | 'none';
  readonly global: boolean;
}
