// Wrong instructions for `npm run compare:cpu -- --self-test`: each is an edit of the source that comparing with the processor
// must notice.

import type { Edit } from '../mutants/mutant.ts';

/** One wrong instruction. */
export interface Planted extends Edit {
  /** Kebab case, unique. */
  readonly id: string;
  /** The mistake, as a statement about the wrong machine. */
  readonly what: string;
  /** The family whose comparison must show it. */
  readonly family: string;
  /** What the text of a differing instruction looks like. */
  readonly instruction: RegExp;
  /** The engines that are wrong. */
  readonly engines: readonly string[];
}

const ALL = ['reference', 'stepper', 'compiled'];
const GENERATED = ['stepper', 'compiled'];

export const planted: readonly Planted[] = [
  {
    id: 'flag-inc-changes-cf',
    what: 'INC changes CF',
    family: 'arithmetic',
    instruction: /^(lock )?inc/,
    engines: ALL,
    file: 'src/isa/arithmetic.ts',
    find: "  o.flags({ ...addFlags(o, a, one, r), cf: 'keep' });",
    replace: '  o.flags(addFlags(o, a, one, r));',
  },
  {
    id: 'flag-comisd-pf',
    what: 'COMISD leaves PF 0 when the operands are unordered',
    family: 'sse-compare',
    instruction: /^u?comis/,
    engines: ALL,
    file: 'src/isa/sse/compare.ts',
    find: 'pf: o.and(cf, zf)',
    replace: 'pf: zero',
  },
  {
    id: 'rounding-ties-up',
    what: 'rounding to nearest rounds ties away from zero instead of to even',
    family: 'sse-convert',
    instruction: /^cvt/,
    engines: ALL,
    file: 'src/isa/float/round.ts',
    find: '(rest === half && (kept & 1n) === 1n)',
    replace: 'rest === half',
  },
  {
    id: 'rounding-ignored-by-quick-sums',
    what: 'the quick way of sums rounds to nearest whatever MXCSR says',
    family: 'sse-float',
    instruction: /^(add|sub)/,
    engines: GENERATED,
    file: 'src/engine/float-module.ts',
    find: `    const { body } = this;
    this.requireNearest();
    this.requireNormal(host, A, true);`,
    replace: `    const { body } = this;
    this.requireNormal(host, A, true);`,
  },
  {
    id: 'upper-half-kept-in-regions',
    what: 'in compiled regions a 32-bit result leaves the upper half of its register',
    family: 'logical',
    instruction: /./,
    engines: ['compiled'],
    file: 'src/engine/region/region-emitter.ts',
    find: `    if (width >= 32) {
      this.push(this.zext(value, 64));`,
    replace: `    if (width >= 32) {
      this.push(this.zext(value, 64));
      if (width === 32) this.body.get(local).i64(0xffff_ffff_0000_0000n).op(Op.i64_and, Op.i64_or);`,
  },
  {
    id: 'upper-half-kept-by-movss',
    what: 'MOVSS from memory leaves the upper elements of the register',
    family: 'sse-transfer',
    instruction: /^movs[sd]/,
    engines: ALL,
    file: 'src/isa/sse/transfer.ts',
    find: "    else if (src!.kind === 'memory') o.write(dst!, o.zext(value, 128));\n",
    replace: '',
  },
  {
    id: 'count-of-quadwords-cut',
    what: 'shift counts of quadwords are masked to five bits',
    family: 'shift-rotate',
    instruction: /^(sh|sa|ro|rc)/,
    engines: ALL,
    file: 'src/isa/shift-rotate.ts',
    find: 'o.const(8, width === 64 ? 63 : 31)',
    replace: 'o.const(8, 31)',
  },
  {
    id: 'opcode-minimum-signed',
    what: 'unsigned minima of words are computed as signed ones in generated code',
    family: 'sse4-integer',
    instruction: /^pminuw/,
    engines: GENERATED,
    file: 'src/engine/packed-opcodes.ts',
    find: '16: Vec.i16x8_min_u,',
    replace: '16: Vec.i16x8_min_s,',
  },
  {
    id: 'shuffle-number-not-masked',
    what: 'PSHUFB takes bits 6:4 of a number for part of it',
    family: 'ssse3',
    instruction: /^pshufb/,
    engines: ALL,
    file: 'src/isa/sse/ssse3.ts',
    find: '0x8f8f8f8f_8f8f8f8f_8f8f8f8f_8f8f8f8fn',
    replace: '0xffffffff_ffffffff_ffffffff_ffffffffn',
  },
  {
    id: 'checksum-of-another-polynomial',
    what: 'CRC32 uses the polynomial of Ethernet',
    family: 'bit-byte',
    instruction: /^crc32/,
    engines: ALL,
    file: 'src/isa/crc32.ts',
    find: '0x82f6_3b78n',
    replace: '0xedb8_8320n',
  },
  {
    id: 'strings-beyond-their-end',
    what: 'string compares take elements behind the second string for part of it',
    family: 'sse4-string',
    instruction: /^pcmp[ei]str/,
    engines: ALL,
    file: 'src/isa/sse/sse4-string.ts',
    find: "        return o.and(either(found), b.valid);\n      }\n      case 'ranges'",
    replace: "        return either(found);\n      }\n      case 'ranges'",
  },
  {
    id: 'base-of-gs-kept',
    what: 'loading GS leaves its base as it was',
    family: 'segment-register',
    instruction: /gs/,
    engines: ALL,
    file: 'src/isa/segments.ts',
    find: "if (name === 'fs' || name === 'gs') o.setState",
    replace: "if (name === 'fs') o.setState",
  },
  {
    id: 'frames-from-before',
    what: 'ENTER copies what stood on the stack before it pushed anything',
    family: 'enter-leave',
    instruction: /^enter/,
    engines: ALL,
    file: 'src/engine/enter.ts',
    find: 'const pushed = this.bytes[Number(address64(this.top - at - 1n))];',
    replace: 'const pushed = this.bytes[-1];',
  },
  {
    id: 'code-may-be-written',
    what: 'VERW takes every segment that may be read for one that may be written',
    family: 'system',
    instruction: /^verw/,
    engines: ALL,
    file: 'src/isa/segments.ts',
    find: "way === 'read' || isWritable",
    replace: 'isWritable || way !== undefined',
  },
  {
    id: 'fault-alignment-missing',
    what: 'vectors in memory need not be aligned',
    family: 'sse-logical',
    instruction: /\(|0x/,
    engines: ALL,
    file: 'src/isa/sse/operands.ts',
    find: 'o.faultIf(o.ne(o.and(o.linear(operand), o.const(64, 15)), o.const(64, 0)), ',
    replace: 'o.faultIf(o.const(1, 0), ',
  },
  {
    id: 'reference-counts-zeros-wrong',
    what: 'the reference counts the trailing zeros of 0 as 0',
    family: 'bit-manipulation',
    instruction: /^tzcnt/,
    engines: ['reference'],
    file: 'src/engine/evaluate.ts',
    find: 'if (a.bits === 0n) return this.make(a.width, BigInt(a.width));',
    replace: 'if (a.bits === 0n) return this.make(a.width, 0n);',
  },
];
