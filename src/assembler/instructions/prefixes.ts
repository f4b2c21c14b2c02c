/** Prefixes that are written before a mnemonic. */

const bytes: Readonly<Record<string, number>> = {
  lock: 0xf0,
  rep: 0xf3,
  repe: 0xf3,
  repz: 0xf3,
  repne: 0xf2,
  repnz: 0xf2,
  bnd: 0xf2,
  xacquire: 0xf2,
  xrelease: 0xf3,
  notrack: 0x3e,
  data16: 0x66,
  addr32: 0x67,
  cs: 0x2e,
  ds: 0x3e,
  es: 0x26,
  fs: 0x64,
  gs: 0x65,
  ss: 0x36,
  // Branch hints. SDM Vol 2, section 2.1.1.
  ',pt': 0x3e,
  ',pn': 0x2e,
};

/** The byte of the prefix called `name`; `rex.W` and its like give 0x40 to 0x4f. SDM Vol 2, section 2.1.1. */
export function prefixByte(name: string): number | undefined {
  if (name === 'rex64') return 0x48;
  const rex = /^rex(?:\.(w?)(r?)(x?)(b?))?$/.exec(name);
  if (rex) return 0x40 | (rex[1] ? 8 : 0) | (rex[2] ? 4 : 0) | (rex[3] ? 2 : 0) | (rex[4] ? 1 : 0);
  return bytes[name];
}

/** Whether a byte is a prefix, if no opcode came before it. */
export const isPrefixByte = (byte: number): boolean => (byte & 0xf0) === 0x40 || Object.values(bytes).includes(byte);

/** Instructions that LOCK may stand before, if their destination is memory. SDM Vol 2, LOCK. */
export const lockable = new Set(
  'adc add and btc btr bts cmpxchg cmpxchg8b cmpxchg16b dec inc neg not or sbb sub xadd xchg xor'.split(' '),
);

/** What a prefix may stand before: a direct branch, or what was selected. */
export interface Prefixed {
  /** In lower case, without a suffix. */
  readonly mnemonic: string;
  /** The kinds of its operands; nothing for a direct branch. */
  readonly kinds: readonly string[];
  readonly isDirectBranch: boolean;
  /** Some operand is memory, and the first of the form. */
  readonly writesMemory: boolean;
  readonly isLocked: boolean;
  /** The opcode has one byte, and no VEX or EVEX prefix. */
  readonly isOneByte: boolean;
}

/** Why the prefix called `name` cannot stand before an instruction, or `undefined` if it can. SDM Vol 2, section 2.1.1. */
export function whyMisplaced(name: string, of: Prefixed): string | undefined {
  const { mnemonic, kinds, isDirectBranch, isLocked } = of;
  if (/^rep/.test(name)) {
    const isString = kinds.includes('es_rDI') || kinds.includes('seg_rSI');
    const isMeant = /^(?:ret|bsf|bsr)$/.test(mnemonic) || (mnemonic === 'nop' && kinds.length === 0);
    return isString || isMeant ? undefined : 'it repeats string instructions only';
  }
  const isNear = /^(?:jmp|call|ret)$/.test(mnemonic);
  switch (name) {
    case 'lock':
      return isDirectBranch ? 'it is not one of those that can be locked' : undefined;
    case 'notrack':
      return !isDirectBranch && /^(?:jmp|call)$/.test(mnemonic) ? undefined : 'it belongs to indirect jumps and calls';
    case 'bnd':
      if (isDirectBranch ? !/^(?:loop|jr?cxz|jecxz)/.test(mnemonic) : isNear) return undefined;
      return isDirectBranch || of.isOneByte ? 'it belongs to near branches' : undefined;
    case 'xacquire':
    case 'xrelease': {
      const alone = mnemonic === 'xchg' || (name === 'xrelease' && mnemonic === 'mov' && !kinds.includes('mem_offs'));
      return isLocked || (alone && of.writesMemory) ? undefined : 'it belongs to locked instructions';
    }
    default:
      return undefined;
  }
}

/** Prefixes of one group exclude each other. SDM Vol 2, section 2.1.1. */
const groups: readonly RegExp[] = [
  /^(?:[c-gs]s|,p[tn])$/,
  /^data16$/,
  /^addr32$/,
  /^(?:rep.*|bnd|xacquire|xrelease)$/,
  /^lock$/,
  /^notrack$/,
  /^rex/,
];

/** The first prefix of which there is one of the same group before. */
export function repeatedPrefix<P extends { readonly text: string }>(prefixes: readonly P[]): P | undefined {
  return prefixes.find(({ text }, index) => {
    const group = groups.find((candidate) => candidate.test(text));
    return prefixes.slice(0, index).some((before) => group?.test(before.text));
  });
}
