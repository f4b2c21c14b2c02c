/** Alignment and `.org`. "Using as", sections Align, Balign, P2align, Org. */
import type { Assembler } from '../assembler.ts';
import { writeInteger } from '../bytes.ts';
import { boundOf, numberAt } from './arguments.ts';
import type { DirectiveHandler } from './handler.ts';

/** Alignment to `2^n` or `n` bytes with a fill pattern of `fillSize` bytes. */
const align =
  (unit: 'bytes' | 'power', fillSize: number): DirectiveHandler =>
  (assembler, directive) => {
    const given = numberAt(assembler, directive, 0, unit === 'power' ? 0n : 1n);
    const fill = directive.arguments[1]?.items.length ? numberAt(assembler, directive, 1) : undefined;
    const most = numberAt(assembler, directive, 2, 0n);
    if (given === undefined || most === undefined) return;
    const boundary = unit === 'power' ? 1n << (given < 0n || given > 63n ? 63n : given) : given === 0n ? 1n : given;
    if (boundary < 1n || (boundary & (boundary - 1n)) !== 0n) {
      assembler.error(directive.arguments[0]!.span, `the alignment ${given} is not a power of two`);
      return;
    }
    if (boundary > 0x8000_0000n) {
      assembler.error(directive.arguments[0]!.span, `the alignment ${given} is too large`);
      return;
    }
    pad(assembler, Number(boundary), fill, fillSize, Number(most));
  };

function pad(assembler: Assembler, boundary: number, fill: bigint | undefined, fillSize: number, most: number): void {
  const { section } = assembler.cursor;
  section.alignment = Math.max(section.alignment, boundary);
  if (boundary === 1) return;
  // Code is padded with instructions; 0x90 asks for them as well.
  const nops = section.isCode && (fill === undefined || (fill === 0x90n && fillSize === 1));
  assembler.cursor.push({
    kind: 'align',
    boundary,
    fill: nops ? 'nops' : patternOf(fill ?? 0n, fillSize),
    most: most > 0 ? most : Number.POSITIVE_INFINITY,
    at: assembler.at(),
  });
}

function patternOf(fill: bigint, size: number): Uint8Array {
  const pattern = new Uint8Array(size);
  writeInteger(pattern, 0, fill, size);
  return pattern;
}

const org: DirectiveHandler = (assembler, directive) => {
  const [place] = directive.arguments;
  const target = place && boundOf(assembler, place);
  const fill = numberAt(assembler, directive, 1, 0n);
  if (!target || fill === undefined) {
    if (!place) assembler.error(directive.span, '`.org` needs a place');
    return;
  }
  const at = assembler.at(directive.span);
  assembler.cursor.push({ kind: 'org', target, fill: Number(BigInt.asUintN(8, fill)), at });
};

/** `.bundle_align_mode POWER` */
const bundleMode: DirectiveHandler = (assembler, directive) => {
  const power = numberAt(assembler, directive, 0);
  if (power === undefined) return;
  if (power < 0n || power > 31n) assembler.error(directive.span, 'the size of a bundle is 2 to the power of 0 to 31');
  else assembler.bundles.setMode(Number(power));
};

const bundleLock: DirectiveHandler = (assembler) => {
  const { bundles, cursor } = assembler;
  if (bundles.isOn) bundles.lock(cursor, assembler.at());
  else assembler.error(undefined, '`.bundle_lock` needs `.bundle_align_mode` before it');
};

const bundleUnlock: DirectiveHandler = (assembler) => {
  if (!assembler.bundles.unlock(assembler.cursor))
    assembler.error(undefined, '`.bundle_unlock` without `.bundle_lock`');
};

export const alignmentDirectives: Readonly<Record<string, DirectiveHandler>> = {
  '.bundle_align_mode': bundleMode,
  '.bundle_lock': bundleLock,
  '.bundle_unlock': bundleUnlock,
  '.align': align('bytes', 1),
  '.balign': align('bytes', 1),
  '.balignw': align('bytes', 2),
  '.balignl': align('bytes', 4),
  '.p2align': align('power', 1),
  '.p2alignw': align('power', 2),
  '.p2alignl': align('power', 4),
  '.org': org,
};
