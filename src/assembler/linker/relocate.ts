/** Applying relocations. x86-64 psABI, sections 4.4 (relocation types) and B.2 (GOTPCRELX). */
import { writeInteger } from '../bytes.ts';
import type { Diagnostics } from '../diagnostics.ts';
import { fieldSize, R, relocationName } from '../elf-numbers.ts';
import type { ObjectSymbol, Relocation } from '../object.ts';

/** What relocations ask about the program. */
export interface Resolver {
  /**
   * Address of a symbol; `undefined` if it has none (already reported), 0 for an undefined weak one. That of an indirect
   * function is the address of the jump to it.
   */
  addressOf(symbol: ObjectSymbol, addend: bigint): bigint | undefined;
  /** The address is found when the program starts, so that no instruction can hold it. */
  isIndirect(symbol: ObjectSymbol): boolean;
  /** Address of `_GLOBAL_OFFSET_TABLE_`. */
  readonly offsetTable: bigint;
  /** Address of the GOT entry that holds the symbol's address. */
  gotEntry(symbol: ObjectSymbol): bigint;
  /** Address of the GOT entry that holds the symbol's offset from the thread pointer. */
  gotThreadEntry(symbol: ObjectSymbol): bigint;
  /** The end of the thread-local segment, rounded up: what `%fs:0` points to in every thread. */
  readonly threadPointer: bigint;
  /** Address of the thread-local segment, which every thread has a copy of. */
  readonly threadBlock: bigint;
  sizeOf(symbol: ObjectSymbol): bigint;
}

/** How a load through the GOT was changed: it needs no GOT entry any more. */
type Rewrite = 'relative' | 'absolute' | undefined;

/** The addend of a field that ends its instruction and names the symbol itself. */
const plainAddend = -4n;

/**
 * Whether a GOT relocation can do without the GOT, and what its field then holds. The instruction around `offset` is
 * rewritten if `apply` is set. The same rules as in GNU ld, so that addresses agree.
 */
export function rewriteGot(bytes: Uint8Array, relocation: Relocation, apply: boolean): Rewrite {
  const { offset, type } = relocation;
  if (relocation.addend !== plainAddend || (type !== R.GOTPCRELX && type !== R.REX_GOTPCRELX)) return undefined;
  const opcode = bytes[offset - 2]!;
  const modrm = bytes[offset - 1]!;
  const rex = type === R.REX_GOTPCRELX ? offset - 3 : undefined;
  const set = (values: readonly number[]): void => {
    if (apply) bytes.set(values, offset - values.length);
  };
  // The register moves from the reg field of ModRM to rm, and its high bit from REX.R to REX.B.
  const moveRegister = (operation: number): number => 0xc0 | (operation << 3) | ((modrm >> 3) & 7);
  const moveRex = (): void => {
    if (apply && rex !== undefined) bytes[rex] = (bytes[rex]! & ~0x5) | ((bytes[rex]! & 4) >> 2);
  };
  if (opcode === 0xff) {
    if (modrm === 0x15) {
      // call *foo@GOTPCREL(%rip) → addr32 call foo
      set([0x67, 0xe8]);
      return 'relative';
    }
    if (modrm === 0x25) {
      // jmp *foo@GOTPCREL(%rip) → jmp foo; nop. The displacement moves one byte forward.
      if (apply) {
        bytes[offset - 2] = 0xe9;
        bytes[offset + 3] = 0x90;
      }
      return 'relative';
    }
    return undefined;
  }
  if (opcode === 0x8b) {
    // mov foo@GOTPCREL(%rip), %reg → mov $foo, %reg
    set([0xc7, moveRegister(0)]);
    moveRex();
    return 'absolute';
  }
  if (opcode === 0x85) {
    // test %reg, foo@GOTPCREL(%rip) → test $foo, %reg
    set([0xf7, moveRegister(0)]);
    moveRex();
    return 'absolute';
  }
  if ((opcode & 0xc7) === 0x03) {
    // add foo@GOTPCREL(%rip), %reg → add $foo, %reg, and the seven others alike
    set([0x81, moveRegister((opcode >> 3) & 7)]);
    moveRex();
    return 'absolute';
  }
  return undefined;
}

/** Whether a load of a thread offset can hold the offset itself; rewrites the instruction if `apply` is set. */
export function rewriteThreadOffset(bytes: Uint8Array, { offset }: Relocation, apply: boolean): boolean {
  const opcode = bytes[offset - 2]!;
  const modrm = bytes[offset - 1]!;
  if (opcode !== 0x8b && opcode !== 0x03) return false;
  if (apply) {
    const register = (modrm >> 3) & 7;
    const rex = bytes[offset - 3]!;
    const high = (rex & 4) >> 2;
    const swapped = (rex & ~5) | high;
    if (opcode === 0x8b) {
      // mov foo@GOTTPOFF(%rip), %reg → mov $offset, %reg
      bytes.set([swapped, 0xc7, 0xc0 | register], offset - 3);
    } else if (register === 4) {
      // add foo@GOTTPOFF(%rip), %rsp → add $offset, %rsp (%r12 alike: their LEA would need a SIB byte)
      bytes.set([swapped, 0x81, 0xc0 | register], offset - 3);
    } else {
      // add foo@GOTTPOFF(%rip), %reg → lea offset(%reg), %reg
      bytes.set([(rex & ~5) | (high ? 5 : 0), 0x8d, 0x80 | (register << 3) | register], offset - 3);
    }
  }
  return true;
}

/** lea x@tlsdesc(%rip), %reg → mov $offset, %reg */
function loadThreadOffset(bytes: Uint8Array, offset: number): void {
  const [rex, , modrm] = bytes.subarray(offset - 3, offset);
  bytes.set([0x48 | ((rex! >> 2) & 1), 0xc7, 0xc0 | ((modrm! >> 3) & 7)], offset - 3);
}

/**
 * Fills in the field of `relocation` in `bytes`, whose field is at address `address` when the program runs; `forDebuggers`
 * if the program never sees it.
 */
export function applyRelocation(
  bytes: Uint8Array,
  relocation: Relocation,
  address: bigint,
  resolver: Resolver,
  diagnostics: Diagnostics,
  forDebuggers = false,
): void {
  const { type, symbol, addend, offset, at } = relocation;
  const put = (value: bigint, size: number, signed: boolean): void => {
    const bits = BigInt(size * 8);
    const lowest = signed ? -(1n << (bits - 1n)) : size === 4 ? 0n : -(1n << (bits - 1n));
    const highest = signed ? 1n << (bits - 1n) : 1n << bits;
    if (size < 8 && (value < lowest || value >= highest)) {
      const shown = `0x${BigInt.asUintN(64, value).toString(16)}`;
      diagnostics.error(
        at,
        `\`${symbol.name}\` does not fit in ${size} bytes here: the value is ${shown}`,
        tooFar(type),
      );
      return;
    }
    writeInteger(bytes, offset, value, size);
  };
  if (type === R.NONE) return;
  const target = resolver.addressOf(symbol, addend);
  if (target === undefined) return;
  switch (type) {
    case R[64]:
      put(target, 8, true);
      return;
    case R[32]:
      put(target, 4, false);
      return;
    case R['32S']:
      put(target, 4, true);
      return;
    case R[16]:
    case R[8]:
      put(target, fieldSize(type), false);
      return;
    case R.PC32:
    case R.PLT32:
      put(target - address, 4, true);
      return;
    case R.PC64:
    case R.PC16:
    case R.PC8:
      put(target - address, fieldSize(type), true);
      return;
    case R.GOTPCREL:
    case R.GOTPCRELX:
    case R.REX_GOTPCRELX: {
      const opcode = bytes[offset - 2];
      const rewrite = resolver.isIndirect(symbol) ? undefined : rewriteGot(bytes, relocation, true);
      if (rewrite === 'absolute') {
        put(target + 4n, 4, true);
        return;
      }
      if (rewrite === undefined) {
        put(resolver.gotEntry(symbol) + addend - address, 4, true);
        return;
      }
      if (opcode === 0xff && bytes[offset - 2] === 0xe9) {
        writeInteger(bytes, offset - 1, target - address + 1n, 4);
        return;
      }
      put(target - address, 4, true);
      return;
    }
    case R.GOT32:
      put(resolver.gotEntry(symbol) - resolver.offsetTable + addend, 4, true);
      return;
    case R.GOT64:
    case R.GOTPLT64:
      put(resolver.gotEntry(symbol) - resolver.offsetTable + addend, 8, true);
      return;
    case R.GOTPCREL64:
      put(resolver.gotEntry(symbol) + addend - address, 8, true);
      return;
    case R.GOTPC32:
    case R.GOTPC64:
      put(resolver.offsetTable + addend - address, fieldSize(type), true);
      return;
    case R.GOTOFF64:
    case R.PLTOFF64:
      put(target - resolver.offsetTable, 8, true);
      return;
    case R.GOTPC32_TLSDESC:
      loadThreadOffset(bytes, offset);
      put(target + 4n - resolver.threadPointer, 4, true);
      return;
    case R.TLSDESC_CALL:
      // call *x@tlscall(%rax) → xchg %ax, %ax
      bytes.set([0x66, 0x90], offset);
      return;
    case R.TPOFF32:
      put(target - resolver.threadPointer, 4, true);
      return;
    case R.TPOFF64:
      put(target - resolver.threadPointer, 8, true);
      return;
    case R.DTPOFF32:
    case R.DTPOFF64:
      // Only the main program has thread-local data, so its offset in the block is known; code has the thread pointer.
      put(target - (forDebuggers ? resolver.threadBlock : resolver.threadPointer), fieldSize(type), true);
      return;
    case R.GOTTPOFF:
      if (rewriteThreadOffset(bytes, relocation, true)) {
        put(target + 4n - resolver.threadPointer, 4, true);
        return;
      }
      put(resolver.gotThreadEntry(symbol) + addend - address, 4, true);
      return;
    case R.SIZE32:
    case R.SIZE64:
      put(resolver.sizeOf(symbol) + addend, fieldSize(type), false);
      return;
    default:
      diagnostics.error(at, `${relocationName(type)} cannot be linked statically here`);
  }
}

function tooFar(type: number): string | undefined {
  if (type === R[32] || type === R['32S']) return 'use movabs, or lea symbol(%rip)';
  return undefined;
}
