/** What `@` and a word behind a name ask of the linker. x86-64 psABI, section 4.4; "Using as", x86-dependent features. */
import { R } from './elf-numbers.ts';

/** Where a word may stand. */
interface Modifier {
  /** Relocation types by the size of the field, in bytes. */
  readonly types: Readonly<Record<number, number>>;
  /** The field may count from the instruction's end. */
  readonly relative: boolean;
  /** The field may be an immediate that is not sign-extended, or must not be sign-extended. */
  readonly unsigned?: 'too' | 'only';
  /** Sizes of immediates, if not all of `types`: the others are for data. */
  readonly immediates?: readonly number[];
  /** The field may be an absolute address of 8 bytes. */
  readonly addresses?: boolean;
}

const modifiers: Readonly<Record<string, Modifier>> = {
  PLT: { types: { 4: R.PLT32 }, relative: true },
  PLTOFF: { types: { 8: R.PLTOFF64 }, relative: false },
  GOT: { types: { 4: R.GOT32, 8: R.GOT64 }, relative: false },
  GOTPLT: { types: { 8: R.GOTPLT64 }, relative: false, addresses: true },
  GOTOFF: { types: { 8: R.GOTOFF64 }, relative: false, addresses: true },
  GOTPCREL: { types: { 4: R.GOTPCREL, 8: R.GOTPCREL64 }, relative: true, immediates: [4] },
  GOTTPOFF: { types: { 4: R.GOTTPOFF }, relative: true },
  TPOFF: { types: { 4: R.TPOFF32, 8: R.TPOFF64 }, relative: false, addresses: true },
  DTPOFF: { types: { 4: R.DTPOFF32, 8: R.DTPOFF64 }, relative: false, addresses: true },
  TLSGD: { types: { 4: R.TLSGD }, relative: true },
  TLSLD: { types: { 4: R.TLSLD }, relative: true },
  TLSDESC: { types: { 4: R.GOTPC32_TLSDESC }, relative: true, unsigned: 'too' },
  TLSCALL: { types: { 0: R.TLSDESC_CALL }, relative: false },
  SIZE: { types: { 4: R.SIZE32, 8: R.SIZE64 }, relative: false, unsigned: 'only' },
};

/** The relocation that `@modifier` asks for in a field of `size` bytes, or why there is none. */
export function modifiedType(modifier: string, size: number, isRelative: boolean): number | string {
  const found = modifiers[modifier];
  if (!found) return `\`@${modifier}\` is not supported`;
  const type = found.types[size];
  if (type === undefined) {
    if (modifier === 'TLSCALL') return '`@TLSCALL` belongs to a call through a register: `call *x@TLSCALL(%rax)`';
    return `\`@${modifier}\` needs a field of ${Object.keys(found.types).join(' or ')} bytes`;
  }
  if (isRelative && !found.relative) return `\`@${modifier}\` is no distance, so it cannot stand before \`(%rip)\``;
  return type;
}

/** Whether an immediate of `size` bytes can hold what `@modifier` gives. */
export function fitsImmediate(modifier: string, size: number, isSignExtended: boolean): boolean {
  const found = modifiers[modifier];
  if (!found) return true;
  if (!(found.immediates?.includes(size) ?? size in found.types)) return false;
  return size === 8 || found.unsigned === 'too' || (found.unsigned === 'only') !== isSignExtended;
}

/** Whether a displacement of `size` bytes can hold what `@modifier` gives. */
export function fitsDisplacement(modifier: string, size: number): boolean {
  const found = modifiers[modifier];
  return !found || (size === 8 ? found.addresses === true : found.unsigned !== 'only');
}
