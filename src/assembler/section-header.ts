/** What the header of a section says of it. System V ABI, Section Header. */
export interface SectionHeader {
  readonly name: string;
  /** One of `SHT`. */
  readonly type: number;
  /** Bits of `SHF`. */
  readonly flags: bigint;
  /** Bytes per element of a mergeable section, else 0. */
  readonly entrySize: number;
  /** In bytes. */
  readonly alignment: number;
}
