/** From filled sections to an object: layout, then fixups to bytes or relocations, then the symbol table. */
import type { Assembler } from './assembler.ts';
import { writeInteger } from './bytes.ts';
import { fieldSize, R, SHF, SHT } from './elf-numbers.ts';
import { type Irreducible, type Reduced, reduce } from './expressions.ts';
import type { Fixup, RelocationRequest } from './fixups.ts';
import type { Fragment } from './fragments.ts';
import {
  branchTarget,
  isFinal,
  isPreemptible,
  labelAddress,
  labelWithin,
  laidOutDistance,
  layOut,
  writeTail,
} from './layout.ts';
import { modifiedType } from './modifiers.ts';
import type { LocEntry, ObjectFile, ObjectSection, ObjectSymbol, Relocation } from './object.ts';
import type { SourcePosition } from './positions.ts';
import type { SectionHeader } from './section-header.ts';
import type { Section } from './sections.ts';
import type { SymbolEntry } from './symbols.ts';
import type { Branch } from './tails.ts';

/** Finishes `assembler`'s sections and returns its object. */
export function buildObject(assembler: Assembler, name: string): ObjectFile {
  return new ObjectBuilder(assembler).build(name);
}

/** Contents larger than this, in bytes, are taken for a mistake. */
const mostContents = 256 << 20;

/** An object section that is still being filled. */
interface Draft extends ObjectSection {
  bytes: Uint8Array;
  size: number;
  relocations: Relocation[];
  sourceLines: LocEntry[];
}

class ObjectBuilder {
  private readonly assembler: Assembler;
  private readonly drafts = new Map<SectionHeader, Draft>();
  private readonly symbols = new Map<SymbolEntry, ObjectSymbol>();
  private readonly absolute: ObjectSymbol;
  /** Every address has been found; if not, sections stay empty. */
  private isLaidOut = false;

  constructor(assembler: Assembler) {
    this.assembler = assembler;
    this.absolute = {
      name: '*ABS*',
      binding: 'local',
      visibility: 'default',
      type: 'none',
      place: { kind: 'absolute', value: 0n },
      size: 0,
      at: assembler.at(),
      temporary: true,
    };
  }

  build(name: string): ObjectFile {
    const { assembler } = this;
    this.isLaidOut = layOut(assembler.sections.list, assembler.diagnostics);
    for (const section of assembler.sections.list) this.drafts.set(section, this.draft(section));
    for (const section of assembler.sections.list) this.resolveSection(section, this.drafts.get(section)!);
    const definedNames: string[] = [];
    for (const symbol of assembler.symbols.byName.values()) {
      if (symbol.isDefined) definedNames.push(symbol.name);
      if (isNeeded(symbol)) this.objectSymbol(symbol);
      // A size must make sense all the same.
      else this.sizeOf(symbol);
    }
    const versions = [...assembler.symbols.byName.values()].flatMap((symbol) =>
      symbol.versions.length > 0 ? this.versionsOf(symbol) : [],
    );
    const sections = [...this.drafts.values()];
    return {
      name,
      sections,
      symbols: [...this.symbols.values(), ...versions],
      definedNames,
      sourceFiles: assembler.sourceFiles,
      section: (wanted) => sections.find((section) => section.name === wanted),
    };
  }

  /** The object's section, with its fixups still open. */
  private draft(section: Section): Draft {
    const { fragments } = section;
    const last = fragments.at(-1);
    let size = this.isLaidOut ? (last?.end ?? 0) : 0;
    if (section.hasContents && size > mostContents) {
      const megabytes = mostContents >> 20;
      this.assembler.diagnostics.error(this.assembler.at(), `\`${section.name}\` is larger than ${megabytes} MiB`);
      size = 0;
    }
    const bytes = new Uint8Array(section.hasContents ? size : 0);
    if (bytes.length > 0) {
      for (const fragment of fragments) {
        fragment.copyTo(bytes, fragment.address);
        writeTail(fragment, bytes);
      }
    }
    section.lines.settle(section.begun);
    const sourceLines = section.locs.map(
      ({ fragment, offset, at }): LocEntry => ({ offset: fragment.address + offset, at }),
    );
    return {
      name: section.name,
      type: section.type,
      flags: section.flags & ~SHF.EXCLUDE,
      ...(section.group?.comdat ? { group: section.group.name } : {}),
      entrySize: section.entrySize,
      alignment: section.alignment,
      size,
      bytes,
      relocations: [],
      lines: section.lines,
      sourceLines: sourceLines.sort((a, b) => a.offset - b.offset),
    };
  }

  private resolveSection(section: Section, target: Draft): void {
    if (target.size === 0) return;
    for (const fixup of section.fixups) this.resolveFixup(fixup, section, target);
    for (const fragment of section.fragments) {
      const { tail: branch } = fragment;
      if (branch?.kind !== 'branch' || this.resolveBranch(branch, fragment, section, target)) continue;
      const opcode = (branch.isNear ? branch.near : branch.short).length;
      const fixup: Fixup = {
        fragment,
        offset: fragment.length + opcode,
        size: branch.isNear ? 4 : 1,
        value: branch.target,
        isBranch: true,
        type: R.PLT32,
        relative: true,
        trailing: 0,
        range: 'signed',
        at: branch.at,
      };
      if (branchTarget(branch) || branch.isNear) this.resolveFixup(fixup, section, target);
    }
    for (const request of section.requests) this.resolveRequest(request, section, target);
    target.relocations.sort((a, b) => a.offset - b.offset);
  }

  /** Adds the relocation that a `.reloc` asks for. */
  private resolveRequest({ offset, type, value, at }: RelocationRequest, section: Section, target: Draft): void {
    const { diagnostics } = this.assembler;
    const place = reduce(offset, laidOutDistance);
    const base = 'problem' in place || !place.plus ? undefined : labelAddress(place.plus);
    if ('problem' in place || place.minus || (place.plus && base?.section !== section)) {
      diagnostics.error(at, 'the offset of `.reloc` is no place in this section');
      return;
    }
    const field = Number(place.number) + (base?.address ?? 0);
    if (field < 0 || field + fieldSize(type) > target.size) {
      diagnostics.error(at, `the offset ${field} of \`.reloc\` is outside of the section`);
      return;
    }
    const reduced: Reduced | Irreducible = value ? reduce(value, laidOutDistance) : { number: 0n };
    if ('problem' in reduced || reduced.minus || reduced.modifier) {
      diagnostics.error(at, '`.reloc` needs a symbol, a number, or their sum');
      return;
    }
    const named = reduced.plus;
    if (named) named.used = true;
    const symbol = named ? this.objectSymbol(named) : this.absolute;
    target.relocations.push({ offset: field, type, symbol, addend: reduced.number, at });
  }

  /** Fills in a jump to a label of its own section; returns whether it was one. */
  private resolveBranch(branch: Branch, { tailAddress, end }: Fragment, section: Section, { bytes }: Draft): boolean {
    const { plainTarget, isNear, near, short } = branch;
    const label = labelWithin(branch, section);
    if (!label || isAlias(branch)) return false;
    const distance = label.fragment.address + label.offset + Number(plainTarget!.offset) - end;
    const field = tailAddress + (isNear ? near : short).length;
    for (let at = field; at < end; at++) bytes[at] = distance >> ((at - field) * 8);
    return true;
  }

  private resolveFixup(fixup: Fixup, section: Section, target: Draft): void {
    const offset = fixup.fragment.address + fixup.offset;
    const value = reduce(fixup.value, laidOutDistance);
    if ('problem' in value) {
      this.assembler.diagnostics.error(fixup.at, value.problem);
      return;
    }
    const end = offset + fixup.size + fixup.trailing;
    const settled = this.settle(value, fixup, section, end);
    if (settled !== undefined) {
      this.store(target, offset, settled, fixup);
      return;
    }
    const relocation = this.relocation(value, fixup, section, offset, end);
    if (relocation) target.relocations.push(relocation);
  }

  /** The field's value, if nothing outside this section has a say in it. */
  private settle(value: Reduced, fixup: Fixup, section: Section, end: number): bigint | undefined {
    if (value.modifier || value.minus) return undefined;
    if (!value.plus) return fixup.relative ? undefined : value.number;
    const label = labelAddress(value.plus);
    if (!fixup.relative || !label || label.section !== section) return undefined;
    const symbol = value.alias ?? value.plus;
    const open = fixup.isBranch ? !isFinal(symbol) : isPreemptible(symbol);
    if (open) return undefined;
    return BigInt(label.address - end) + value.number;
  }

  private store(target: Draft, offset: number, value: bigint, fixup: Fixup): void {
    const bits = BigInt(fixup.size * 8);
    const lowest = -(1n << (bits - 1n));
    const highest = fixup.range === 'signed' ? 1n << (bits - 1n) : 1n << bits;
    if (bits < 64n && (value < lowest || value >= highest)) {
      const what = fixup.relative ? 'the target is too far away: ' : '';
      this.assembler.diagnostics.error(fixup.at, `${what}${value} does not fit in ${fixup.size} bytes`);
      return;
    }
    if (target.type === SHT.NOBITS) return;
    writeInteger(target.bytes, offset, value, fixup.size);
  }

  private relocation(
    value: Reduced,
    fixup: Fixup,
    section: Section,
    offset: number,
    end: number,
  ): Relocation | undefined {
    const error = (message: string, hint?: string): undefined => {
      this.assembler.diagnostics.error(fixup.at, message, hint);
      return undefined;
    };
    let { relative } = fixup;
    let { number } = value;
    if (value.minus) {
      // `a - b` with `b` in this section is the distance from here to `a`, corrected by what lies between.
      const base = labelAddress(value.minus);
      if (!value.plus || !base || base.section !== section || relative) {
        const names = `\`${value.plus?.name ?? '0'}\` and \`${value.minus.name}\``;
        return error(`the distance between ${names} is not known`, 'both must be in the same section');
      }
      relative = true;
      number += BigInt(offset - base.address);
    } else if (relative) number -= BigInt(end - offset);
    const type = relocationType(value, fixup, relative, value.minus !== undefined);
    if (typeof type === 'string') return error(type);
    const named = value.alias ?? value.plus;
    if (named) named.used = true;
    if (value.alias?.meaning.kind === 'equated') {
      const own = reduce(value.alias.meaning.value, laidOutDistance);
      if (!('problem' in own)) number -= own.number;
    }
    const symbol = named ? this.objectSymbol(named) : this.absolute;
    return { offset, type, symbol, addend: number, at: fixup.at };
  }

  private objectSymbol(symbol: SymbolEntry): ObjectSymbol {
    const known = this.symbols.get(symbol);
    if (known) return known;
    const made: ObjectSymbol = {
      name: this.nameOf(symbol),
      binding: symbol.binding ?? usualBinding(symbol),
      visibility: symbol.visibility,
      type: this.typeOf(symbol),
      place: this.placeOf(symbol),
      size: this.sizeOf(symbol),
      at: symbol.definedAt ?? symbol.mentionedAt ?? this.assembler.at(),
      temporary: symbol.isTemporary,
    };
    this.symbols.set(symbol, made);
    return made;
  }

  /** The name that a symbol has in the object: with a version, if that is the only one. */
  private nameOf(symbol: SymbolEntry): string {
    const { isDefined, versions } = symbol;
    const only = isDefined ? versions.find(({ kind }) => kind === '@@@') : versions[0];
    if (!only) return symbol.name;
    if (!isDefined && only.kind === '@@') {
      const at = symbol.mentionedAt ?? this.assembler.at();
      this.assembler.diagnostics.error(at, `\`${symbol.name}\` is not defined here, so it can be no default version`);
    }
    return `${only.plain}${isDefined ? '@@' : '@'}${only.version}`;
  }

  /** The other names of a symbol. */
  private versionsOf(symbol: SymbolEntry): ObjectSymbol[] {
    if (!symbol.isDefined) return [];
    const made = this.objectSymbol(symbol);
    const binding = made.binding === 'weak' ? 'weak' : 'global';
    return symbol.versions
      .filter(({ kind }) => kind !== '@@@')
      .map(({ plain, kind, version }) => ({
        ...made,
        name: `${plain}${kind}${version}`,
        binding,
        visibility: 'default',
        temporary: false,
      }));
  }

  /** A symbol that was equated to a label has its type, if it was given none. */
  private typeOf(symbol: SymbolEntry): ObjectSymbol['type'] {
    if (symbol.type !== 'none' || symbol.meaning.kind !== 'equated') return symbol.type;
    const value = reduce(symbol.meaning.value, laidOutDistance);
    return 'problem' in value || !value.plus ? 'none' : value.plus.type;
  }

  private placeOf(symbol: SymbolEntry): ObjectSymbol['place'] {
    const { meaning } = symbol;
    if (meaning.kind === 'common') return meaning;
    const label = labelAddress(symbol);
    if (label) return { kind: 'section', section: this.drafts.get(label.section)!, offset: BigInt(label.address) };
    if (meaning.kind !== 'equated') return { kind: 'undefined' };
    const value = reduce(meaning.value, laidOutDistance);
    const at = symbol.definedAt!;
    if ('problem' in value) {
      this.assembler.diagnostics.error(at, value.problem);
      return { kind: 'absolute', value: 0n };
    }
    if (!value.plus && !value.minus) return { kind: 'absolute', value: value.number };
    const base = value.plus && labelAddress(value.plus);
    if (!base || value.minus) {
      const culprit = value.plus?.name ?? value.minus!.name;
      this.assembler.diagnostics.error(at, `\`${symbol.name}\` has no value, because \`${culprit}\` has none here`);
      return { kind: 'absolute', value: 0n };
    }
    const offset = BigInt(base.address) + value.number;
    return { kind: 'section', section: this.drafts.get(base.section)!, offset };
  }

  private sizeOf(symbol: SymbolEntry): number {
    if (symbol.meaning.kind === 'common') return symbol.meaning.size;
    if (!symbol.size) return 0;
    const value = reduce(symbol.size, laidOutDistance);
    if ('problem' in value || value.plus || value.minus || value.modifier) {
      const at: SourcePosition = symbol.definedAt ?? symbol.mentionedAt ?? this.assembler.at();
      this.assembler.diagnostics.error(at, `the size of \`${symbol.name}\` is not a number`);
      return 0;
    }
    return Number(value.number);
  }
}

/**
 * Whether a symbol is one of the object: not a name that was only mentioned in `.globl` or `.type`, nor a temporary label
 * that nothing is left to refer to, as are the targets of most jumps.
 */
function isNeeded(symbol: SymbolEntry): boolean {
  if (symbol.used || symbol.binding === 'weak') return true;
  return symbol.isDefined && !(symbol.isTemporary && symbol.meaning.kind === 'label' && symbol.binding === undefined);
}

/** The binding of a symbol that was given none. */
function usualBinding(symbol: SymbolEntry): ObjectSymbol['binding'] {
  if (symbol.isDefined) return symbol.meaning.kind === 'common' ? 'global' : 'local';
  return symbol.isWeaklyNamed && !symbol.mentionedAt ? 'weak' : 'global';
}

/** Whether a branch names its target by another symbol, which may be weak where the target is not. */
function isAlias({ target, plainTarget }: Branch): boolean {
  return target.kind !== 'symbol' || target.symbol !== plainTarget?.symbol;
}

/** GNU as counts `_GLOBAL_OFFSET_TABLE_` from the field, even if its address is asked for. */
const fromOffsetTable: Readonly<Record<number, number>> = { [R[32]]: R.GOTPC32, [R[64]]: R.GOTPC64 };

/** The relocation that a value needs, or why there is none. x86-64 psABI, section 4.4. */
function relocationType(value: Reduced, fixup: Fixup, relative: boolean, difference: boolean): number | string {
  if (value.modifier) {
    // Which of the loads through the GOT may be rewritten, the instruction has said already.
    const isLoad = value.modifier === 'GOTPCREL' && fixup.relative && fixup.size === 4 && !fixup.isBranch;
    return isLoad && fixup.type !== R.PLT32 ? fixup.type : modifiedType(value.modifier, fixup.size, fixup.relative);
  }
  if (!relative) return value.plus?.isOffsetTable ? (fromOffsetTable[fixup.type] ?? fixup.type) : fixup.type;
  if (fixup.relative && !difference) return fixup.type === R.PLT32 && !value.plus ? R.PC32 : fixup.type;
  switch (fixup.size) {
    case 8:
      return R.PC64;
    case 4:
      return R.PC32;
    case 2:
      return R.PC16;
    default:
      return R.PC8;
  }
}
