// Random cases: an instruction of a form, and a state that makes it do something worth looking at.

import { Reg, RFlag } from '../../../src/isa/registers.ts';
import {
  type Case,
  CODE,
  FLAGS_OF_CASES,
  FS_BASE,
  GS_BASE,
  READ_ONLY,
  WINDOW,
  WINDOW_BYTES,
  X87_INITIAL,
  type X87State,
} from './case.ts';
import { FORMS, type FormGroup } from './forms.ts';
import type { Random } from './random.ts';

const NAMES: Readonly<Record<number, readonly string[]>> = {
  8: 'al cl dl bl spl bpl sil dil r8b r9b r10b r11b r12b r13b r14b r15b'.split(' '),
  16: 'ax cx dx bx sp bp si di r8w r9w r10w r11w r12w r13w r14w r15w'.split(' '),
  32: 'eax ecx edx ebx esp ebp esi edi r8d r9d r10d r11d r12d r13d r14d r15d'.split(' '),
  64: 'rax rcx rdx rbx rsp rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15'.split(' '),
};
/** Byte registers that no REX prefix may accompany. */
const HIGH = ['al', 'cl', 'dl', 'bl', 'ah', 'ch', 'dh', 'bh'];
const SUFFIX_WIDTH: Readonly<Record<string, number>> = { b: 8, w: 16, l: 32, q: 64 };
const hex = (value: bigint): string => (value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`);

/** TF, NT, AC and ID: they would live on in the runner. IF, IOPL, RF and the reserved bits must not matter. */
const LASTING_FLAGS = RFlag.TF | RFlag.NT | RFlag.AC | RFlag.ID;

/** What a case can be: one generator for each name, suffix and pattern of the forms, and some that no pattern describes. */
export interface Source {
  readonly family: string;
  readonly feature: string | undefined;
  readonly make: (random: Random) => Case;
}

const NO_VECTORS: readonly bigint[] = new Array(16).fill(0n);

/** Builds one case. Registers that an address needs are fixed; the others hold what chance gives them. */
export class Builder {
  readonly gpr: bigint[];
  xmm: readonly bigint[] = NO_VECTORS;
  mxcsr = 0x1f80;
  x87: X87State = X87_INITIAL;
  readonly window: Uint8Array;
  /** Without REX: the lower eight registers and the high bytes. */
  legacy = false;
  private readonly random: Random;
  private readonly fixed = new Set<number>([Reg.rsp]);
  /** Addresses mostly in the window when true; nothing is accessed otherwise. */
  target = 0n;

  constructor(random: Random) {
    this.random = random;
    this.gpr = Array.from({ length: 16 }, () => random.edge());
    this.gpr[Reg.rsp] = WINDOW + BigInt(random.between(64, WINDOW_BYTES - 80));
    this.window = new Uint8Array(WINDOW_BYTES);
    for (let at = 0; at < WINDOW_BYTES; at += 8) this.poke(WINDOW + BigInt(at), random.edge());
  }

  case(text: string): Case {
    const rflags = BigInt(this.random.next()) & FLAGS_OF_CASES;
    const { xmm, mxcsr, x87, window } = this;
    return { text, gpr: this.gpr.map((value) => BigInt.asUintN(64, value)), rflags, xmm, mxcsr, x87, window };
  }
  /** Fills the XMM registers, MXCSR and half of memory. Few values, so that equal ones meet. */
  fillVectors(kind: 'integers' | 'f32' | 'f64'): void {
    const { random } = this;
    const pool = Array.from({ length: 6 }, () => random.vector(kind));
    this.xmm = Array.from({ length: 16 }, () => (random.oneIn(4) ? random.vector(kind) : random.pick(pool)));
    this.mxcsr = random.mxcsr();
    for (let at = 0; at < WINDOW_BYTES; at += 16) {
      const vector = random.pick(pool);
      this.poke(WINDOW + BigInt(at), vector);
      this.poke(WINDOW + BigInt(at + 8), vector >> 64n);
    }
  }
  /** Makes all vectors and memory texts of few characters, zeros among them, and lengths that fit or nearly so. */
  fillStrings(): void {
    const { random, window } = this;
    const wide = random.oneIn(2);
    const alphabet = [0, 0x61, 0x62, 0x63, 0x80, 0xff, random.below(256)];
    const character = (): number => random.pick(random.oneIn(3) ? alphabet : alphabet.slice(1, 3));
    const text = (): bigint => {
      let value = 0n;
      for (let i = 0; i < 16; i++)
        value = (value << 8n) | BigInt(wide && i % 2 === 0 ? random.pick([0, 0, 0x80]) : character());
      return value;
    };
    this.xmm = this.xmm.map(text);
    for (let at = 0; at < window.length; at++) window[at] = character();
    for (const register of [Reg.rax, Reg.rdx])
      if (!this.fixed.has(register) && random.oneIn(2)) this.gpr[register] = BigInt(random.between(-20, 20));
  }
  /** Puts a quadword at an address, as far as the window reaches. */
  poke(address: bigint, value: bigint): void {
    const first = Number(address - WINDOW);
    if (first >= 0 && first + 8 <= WINDOW_BYTES) {
      new DataView(this.window.buffer).setBigUint64(first, BigInt.asUintN(64, value), true);
      return;
    }
    for (let i = 0; i < 8; i++) {
      const at = Number(address + BigInt(i) - WINDOW);
      if (at >= 0 && at < WINDOW_BYTES) this.window[at] = Number((value >> BigInt(8 * i)) & 0xffn);
    }
  }
  /** Sets everything to 0 that no address depends on. */
  clear(): void {
    this.window.fill(0);
    for (let i = 0; i < 16; i++) if (!this.fixed.has(i)) this.gpr[i] = 0n;
  }
  peek(address: bigint, bytes: number): bigint {
    let value = 0n;
    for (let i = bytes - 1; i >= 0; i--) value = (value << 8n) | BigInt(this.window[Number(address - WINDOW) + i] ?? 0);
    return value;
  }
  fix(index: number, value: bigint): void {
    this.fixed.add(index);
    this.gpr[index] = BigInt.asUintN(64, value);
  }
  /** A register's number, one whose value nobody relies on if `free`. */
  index(free = false): number {
    for (;;) {
      const index = this.random.below(this.legacy ? 8 : 16);
      if (!(free && this.fixed.has(index))) return index;
    }
  }
  register(width: number, index = this.index()): string {
    if (width === 8 && this.legacy) return `%${HIGH[index]}`;
    return `%${NAMES[width]![index]}`;
  }

  /** An address for an access of so many bytes: in the window, or now and then where it faults. */
  private place(bytes: number): bigint {
    const { random } = this;
    switch (random.below(24)) {
      case 0:
        return READ_ONLY - BigInt(random.below(bytes + 1));
      case 1:
        return READ_ONLY + BigInt(random.below(64));
      case 2:
        return READ_ONLY + 4096n - BigInt(random.below(bytes + 2));
      default:
        return WINDOW + BigInt(random.below(WINDOW_BYTES - bytes));
    }
  }

  /** A memory operand. `exact`: precisely at the address, not some bytes beside it. */
  memory(bytes: number, { accessed = true, aligned = false, exact = false, address = this.place(bytes) } = {}): string {
    const { random } = this;
    if (aligned && !random.oneIn(8)) address &= ~BigInt(bytes - 1);
    this.target = address;
    if (!accessed) address = random.edge();
    else if (random.oneIn(64)) {
      // Not canonical; what RBP is the base of counts as stack.
      const base = random.oneIn(2) ? Reg.rbx : Reg.rbp;
      this.fix(base, 0x8000_0000_0000n + random.quad() / 4n);
      return `(%${NAMES[64]![base]})`;
    }
    const displacement = BigInt(random.pick([0, 0, random.between(-128, 127), random.between(-100000, 100000)]));
    const shown = displacement === 0n ? '' : hex(displacement);
    const low = (): number => {
      const base = this.index();
      return base === Reg.rsp && this.fixedByUse ? this.index(true) : base;
    };
    switch (random.below(accessed ? 10 : 6)) {
      case 0:
      case 1: {
        const base = low();
        this.fix(base, address - displacement);
        return `${shown}(%${NAMES[64]![base]})`;
      }
      case 2:
      case 3: {
        const [base, index] = [low(), this.index(true)];
        const scale = random.pick([1n, 2n, 4n, 8n]);
        if (base === index) {
          this.fix(base, address - displacement);
          return `${shown}(%${NAMES[64]![base]})`;
        }
        this.fix(index, BigInt(random.between(-50, 50)));
        this.fix(base, address - displacement - this.gpr[index]! * scale);
        return `${shown}(%${NAMES[64]![base]},%${NAMES[64]![index]},${scale})`;
      }
      case 4: {
        // Addresses of 32 bits: the upper halves of the registers do not count.
        const base = low();
        const sum = BigInt.asUintN(32, address - displacement);
        this.fix(base, base === Reg.rsp ? sum : sum | (random.quad() << 32n));
        return `${shown}(%${NAMES[32]![base]})`;
      }
      case 5: {
        const index = this.index(true);
        const scale = random.pick([2n, 4n, 8n]);
        this.fix(index, BigInt(random.between(0, 50)));
        const rest = accessed ? address - this.gpr[index]! * scale : displacement;
        return `${hex(rest)}(,%${NAMES[64]![index]},${scale})`;
      }
      case 6:
        return hex(address);
      case 7:
        if (exact || aligned) return hex(address);
        // The displacement counts from the next instruction, which is a few bytes on.
        return `${hex(address - CODE - 8n)}(%rip)`;
      case 8: {
        const base = low();
        const [name, start] = random.pick([['fs', FS_BASE] as const, ['gs', GS_BASE] as const]);
        this.fix(base, address - start - displacement);
        return `%${name}:${shown}(%${NAMES[64]![base]})`;
      }
      default: {
        const base = low();
        this.fix(base, address);
        return `(%${NAMES[64]![base]})`;
      }
    }
  }
  /** RSP is used by the instruction itself and must stay in the window. */
  fixedByUse = false;

  immediate(width: number): string {
    const value = BigInt.asIntN(Math.min(width, 32), this.random.edge());
    return `$${hex(this.random.oneIn(2) ? BigInt.asIntN(8, value) : value)}`;
  }

  operand(code: string, suffixWidth: number): string {
    const { random } = this;
    const kind = code[0]!;
    const width = code.length > 1 ? Number(code.slice(1)) : suffixWidth;
    switch (kind) {
      case 'r':
        return this.register(width);
      case 'x':
        return random.oneIn(2) ? this.register(width) : this.memory(width / 8);
      case 'm':
        return this.memory(width / 8);
      case 's':
        return this.memory(width / 8, { aligned: true });
      case 'v':
        return `%xmm${random.below(16)}`;
      case 'y':
        return random.oneIn(2) ? `%xmm${random.below(16)}` : this.memory(width / 8, { aligned: width === 128 });
      case 'Y':
        return random.oneIn(2) ? `%xmm${random.below(16)}` : this.memory(width / 8);
      case 'z':
        return this.memory(8, { accessed: false });
      case 'f':
        return hex(WINDOW + BigInt(random.below(WINDOW_BYTES - 8)));
      case 'a':
        return `%${NAMES[width]![0]}`;
      case 'i':
        return this.immediate(width);
      case 'I':
        return `$${hex(random.edge())}`;
      case 'n':
        return `$${random.oneIn(2) ? random.below(72) : random.below(256)}`;
      case 'c':
        if (random.oneIn(2)) this.gpr[Reg.rcx] = (this.gpr[Reg.rcx]! & ~0xffn) | BigInt(random.below(72));
        return '%cl';
      case 't':
        // Some branches reach no further than a byte does.
        return `.+${random.pick(code === 't8' ? [5, 9, 20, 100] : [5, 9, 20, 100, 300, 1000])}`;
      case 'o': {
        // Up to 200 bytes either way of a place that has room for it; bits above the operand's width do not count.
        const index = this.index(true);
        const offset = BigInt.asUintN(width, BigInt(random.between(-1600, 1500)));
        this.fix(index, (random.quad() << BigInt(width)) | offset);
        return this.register(width, index);
      }
      default:
        throw new Error(`no operand ${code}`);
    }
  }
}

/** Letters of operands that may be in memory. */
const MEMORY = 'xmszyY';
const USES_STACK = /^(push|pop|call)/;

/** One case of a form. */
function fromForm(group: FormGroup, name: string, suffix: string, pattern: string, random: Random): Case {
  const width = SUFFIX_WIDTH[suffix] ?? 0;
  const codes = pattern.split(',');
  const builder = new Builder(random);
  const widths = codes.map((code) => (code.length > 1 ? Number(code.slice(1)) : width));
  const vectors = /^(.*,)?[vyY]|mxcsr/.test(`${codes.join()}${name}`);
  if (vectors) builder.fillVectors(group.elements ?? 'integers');
  builder.legacy = widths.includes(8) && !widths.includes(64) && width !== 64 && random.oneIn(2);
  builder.fixedByUse = USES_STACK.test(name);

  // Memory is made up last, so that no other operand disturbs its address; a bit offset goes before it.
  const operands: string[] = new Array(codes.length);
  if (codes[0] !== '') {
    const order = codes
      .map((_, i) => i)
      .sort((a, b) => Number(MEMORY.includes(codes[a]![0]!)) - Number(MEMORY.includes(codes[b]![0]!)));
    for (const i of order) {
      operands[i] =
        codes[0] === 'o' && codes[i] === 'm'
          ? builder.memory(width / 8, { address: WINDOW + BigInt(random.between(200, WINDOW_BYTES - 208)) })
          : builder.operand(codes[i]!, width);
    }
  } else operands.length = 0;
  favour(name, width, operands, builder, random);

  const mnemonic = suffix === '-' ? name.replace('addr32_', 'addr32 ') : name + suffix;
  const last = operands.at(-1) ?? '';
  const lock = group.lockable && !/^%[a-f r]\w+$|^%[a-z0-9]+$/.test(last) && random.oneIn(4) ? 'lock ' : '';
  return builder.case(`${lock}${mnemonic} ${operands.join(', ')}`.trim());
}

/** Makes the interesting outcome likely where chance alone would hardly ever find it. */
export function favour(
  name: string,
  width: number,
  operands: readonly string[],
  builder: Builder,
  random: Random,
): void {
  const { gpr } = builder;
  const memory = operands.at(-1)?.includes('(') ?? false;
  if (/^i?div/.test(name) && random.oneIn(2)) {
    // A dividend that is the extension of its lower half.
    gpr[Reg.rdx] = random.oneIn(2) ? 0n : BigInt.asUintN(64, BigInt.asIntN(Math.max(width, 1), gpr[Reg.rax]!) >> 63n);
    if (width === 8) gpr[Reg.rax]! &= 0xffn;
  } else if (name === 'cmpxchg' && random.oneIn(2)) {
    if (memory)
      gpr[Reg.rax] = (gpr[Reg.rax]! & ~((1n << BigInt(width)) - 1n)) | builder.peek(builder.target, width / 8);
  } else if (name === 'cmpxchg8b' && random.oneIn(2)) {
    gpr[Reg.rax] = builder.peek(builder.target, 4) | (random.quad() << 32n);
    gpr[Reg.rdx] = builder.peek(builder.target + 4n, 4) | (random.quad() << 32n);
  } else if (name === 'cmpxchg16b' && random.oneIn(2)) {
    gpr[Reg.rax] = builder.peek(builder.target, 8);
    gpr[Reg.rdx] = builder.peek(builder.target + 8n, 8);
  } else if (/^(j[re]cxz|(addr32_)?loop)/.test(name) && random.oneIn(2)) {
    gpr[Reg.rcx] = random.pick([0n, 1n, 2n, 1n << 32n, (1n << 32n) | 1n]);
  } else if (name === 'xlat') {
    gpr[Reg.rbx] = WINDOW + BigInt(random.below(WINDOW_BYTES - 256));
  } else if (name === 'maskmovdqu') {
    gpr[Reg.rdi] = WINDOW + BigInt(random.below(WINDOW_BYTES - 16));
  } else if (name === 'ldmxcsr' && builder.target !== 0n) {
    // Bit 17 exists on some processors.
    builder.poke(builder.target, random.oneIn(8) ? random.quad() & ~0x20000n : BigInt(random.mxcsr()));
  } else if (/^ps[lr]/.test(name) && operands[0]?.startsWith('%') && random.oneIn(2)) {
    const index = Number(operands[0].slice('%xmm'.length));
    const count = BigInt(random.pick([0, 1, 7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 65]));
    builder.xmm = builder.xmm.map((value, i) => (i === index ? ((value >> 64n) << 64n) | count : value));
  } else if (name.startsWith('pcmpes') || name.startsWith('pcmpis')) {
    builder.fillStrings();
  } else if (name.startsWith('leave')) {
    gpr[Reg.rbp] = WINDOW + BigInt(random.below(WINDOW_BYTES));
  } else if (name.startsWith('popf')) {
    builder.poke(gpr[Reg.rsp]!, random.quad() & ~LASTING_FLAGS);
  } else if (/^bs[fr]$|^[lt]zcnt$/.test(name) && random.oneIn(6)) {
    builder.clear();
  }
}

/** Repeated and single string instructions. */
function stringCase(random: Random): Case {
  const builder = new Builder(random);
  const name = random.pick(['movs', 'cmps', 'scas', 'lods', 'stos']);
  const suffix = random.pick(['b', 'w', 'l', 'q']);
  const bytes = SUFFIX_WIDTH[suffix]! / 8;
  const prefix = random.pick(name === 'cmps' || name === 'scas' ? ['', 'repe ', 'repne '] : ['', 'rep ']);
  const narrow = random.oneIn(5);
  const count = random.between(0, 20);
  const place = () =>
    random.oneIn(10)
      ? READ_ONLY - BigInt(random.below(5 * bytes))
      : WINDOW + BigInt(random.between(160, WINDOW_BYTES - 168));
  const upper = narrow && count !== 0 ? random.quad() << 32n : 0n;
  builder.fix(Reg.rsi, place() | upper);
  builder.fix(Reg.rdi, place() | upper);
  builder.fix(Reg.rcx, BigInt(count) | upper);
  if (name === 'cmps' || name === 'scas') {
    // Long equal stretches, so that it is the prefix that ends the repetition now and then.
    builder.window.fill(random.below(256), random.below(256), WINDOW_BYTES - random.below(200));
    if (name === 'scas' && random.oneIn(2))
      builder.gpr[Reg.rax] = builder.peek(builder.gpr[Reg.rdi]! & 0xffff_ffffn, 8);
  }
  return builder.case(`${narrow ? 'addr32 ' : ''}${prefix}${name}${suffix}`);
}

/** Indirect jumps and calls, and returns. Targets on the code page, whose other bytes are breakpoints, or not canonical. */
function indirectCase(random: Random): Case {
  const builder = new Builder(random);
  const target = random.oneIn(12) ? 0x8000_0000_0000n + random.quad() / 4n : CODE + BigInt(random.between(32, 4000));
  if (random.oneIn(3)) {
    builder.poke(builder.gpr[Reg.rsp]!, target);
    return builder.case(random.oneIn(2) ? 'ret' : `ret $${random.below(0x10000)}`);
  }
  const name = random.pick(['jmp', 'call']);
  builder.fixedByUse = true;
  if (random.oneIn(2)) {
    const index = builder.index(true);
    builder.fix(index, target);
    return builder.case(`${name} *${builder.register(64, index)}`);
  }
  const operand = builder.memory(8, { exact: true });
  builder.poke(builder.target, target);
  // A target that was not written because its place faults must not matter, but one half written would run wild.
  const clean = builder.target >= WINDOW && builder.target + 8n <= WINDOW + BigInt(WINDOW_BYTES);
  return clean ? builder.case(`${name} *${operand}`) : indirectCase(random);
}

/** The same where nothing can be read. */
function faultingTransferCase(random: Random): Case {
  const builder = new Builder(random);
  const place = random.pick([READ_ONLY + 4096n - BigInt(random.below(8)), 0x8000_0000_0000n + random.quad() / 4n]);
  if (random.oneIn(2)) {
    builder.fix(Reg.rsp, place);
    return builder.case(random.pick(['ret', 'ret $16', 'iretq', 'popf', 'leave', 'call .+20']));
  }
  const base = random.pick([Reg.rbx, Reg.rbp]);
  builder.fix(base, place);
  return builder.case(`${random.pick(['jmp', 'call'])} *(%${NAMES[64]![base]})`);
}

/** Returns from interrupts, to this program. Now and then with a selector that is none. */
function interruptReturnCase(random: Random): Case {
  const builder = new Builder(random);
  const frame = builder.gpr[Reg.rsp]!;
  const bytes = random.pick([2, 4, 8]);
  const slots = [
    random.oneIn(20) && bytes === 8 ? 0x8000_0000_0000n + random.quad() / 4n : CODE + BigInt(random.between(32, 4000)),
    (random.oneIn(10) ? withoutCode32(random) : 0x33n) | (random.quad() << 16n),
    random.quad() & ~LASTING_FLAGS,
    random.edge(),
    (random.oneIn(10) ? random.pick(SELECTORS) : 0x2bn) | (random.quad() << 16n),
  ];
  slots.forEach((value, i) => {
    builder.poke(frame + BigInt(bytes * i), value);
  });
  return builder.case({ 2: 'iretw', 4: 'iretl', 8: 'iretq' }[bytes]!);
}

/** Far jumps, calls and returns, mostly to this program's own segment. */
function farCase(random: Random): Case {
  const builder = new Builder(random);
  const isReturn = random.oneIn(2);
  // AMD's processors know no far pointers of 64 bits.
  const bytes = random.pick(isReturn ? [2, 4, 8] : [2, 4]);
  const target = CODE + BigInt(random.between(32, 4000));
  const selector = random.oneIn(2) ? 0x33n : withoutCode32(random);
  const put = (at: bigint) => {
    builder.poke(at, target);
    builder.poke(at + BigInt(bytes), selector | (random.quad() << 16n));
  };
  const [prefix, suffix] = [bytes === 8 ? 'rex64 ' : '', bytes === 2 ? 'w' : ''];
  if (isReturn) {
    put(builder.gpr[Reg.rsp]!);
    return builder.case(`${prefix}lret${suffix}${random.oneIn(2) ? '' : ` $${random.below(64)}`}`);
  }
  builder.fixedByUse = true;
  const operand = builder.memory(bytes + 2, { exact: true });
  put(builder.target);
  const clean = builder.target >= WINDOW && builder.target + 10n <= WINDOW + BigInt(WINDOW_BYTES);
  return clean ? builder.case(`${random.pick(['ljmp', 'lcall'])}${suffix} *${operand}`) : farCase(random);
}

/** Far transfers whose pointer, frame or stack cannot be reached. */
function faultingFarCase(random: Random): Case {
  const builder = new Builder(random);
  const place = random.oneIn(2) ? READ_ONLY + 4096n - BigInt(random.below(2)) : 0x8000_0000_0000n + random.quad() / 4n;
  const suffix = random.pick(['w', 'l']);
  if (random.oneIn(2)) {
    builder.fix(Reg.rsp, place);
    return builder.case(random.pick(['lret', 'lretw', 'rex64 lret', 'iretw', 'iretl', 'iretq']));
  }
  const name = random.pick(['ljmp', 'lcall']);
  const base = random.pick([Reg.rbx, Reg.rbp]);
  // The pointer cannot be read; or it can, and there is no room for the return address.
  const isReadable = random.oneIn(2);
  const pointer = WINDOW + BigInt(random.below(WINDOW_BYTES - 16));
  if (isReadable) builder.fix(Reg.rsp, random.oneIn(2) ? READ_ONLY + 16n : place);
  builder.fix(base, isReadable ? pointer : place);
  builder.poke(pointer, suffix === 'w' ? 0x33_1234n : (0x33n << 32n) | (CODE + 64n));
  return builder.case(`${name}${suffix} *(%${NAMES[64]![base]})`);
}

/**
 * Selectors: none, at each level; code for 32 bits, data, code, the processor's number, at some level; what belongs to the kernel,
 * what is not there, what would be in a local table.
 */
const SELECTORS = [
  0n,
  1n,
  3n,
  0x20n,
  0x23n,
  0x28n,
  0x2bn,
  0x2bn,
  0x33n,
  0x31n,
  0x7bn,
  0x78n,
  0x10n,
  0x18n,
  0x40n,
  0x63n,
  0x2cn,
  0xfff3n,
];

/** A selector that a transfer may get without changing to 32-bit code. */
const withoutCode32 = (random: Random): bigint =>
  random.pick(SELECTORS.filter((selector) => selector !== 0x20n && selector !== 0x23n));

/** Loads of segment registers. */
function segmentCase(random: Random): Case {
  const builder = new Builder(random);
  const selector = random.oneIn(10) ? random.quad() & 0xffffn : random.pick(SELECTORS);
  const segment = random.pick(['es', 'ds', 'fs', 'gs', 'ss']);
  switch (random.below(4)) {
    case 0: {
      const index = builder.index(true);
      builder.fix(index, selector | (random.quad() << 16n));
      return builder.case(`mov ${builder.register(random.pick([16, 32, 64]), index)}, %${segment}`);
    }
    case 1: {
      const operand = builder.memory(2, { exact: true });
      builder.poke(builder.target, selector | (random.quad() << 16n));
      return builder.case(`mov ${operand}, %${segment}`);
    }
    case 2:
      builder.poke(builder.gpr[Reg.rsp]!, selector | (random.quad() << 16n));
      return builder.case(`${random.pick(['pop', 'popw'])} %${random.pick(['fs', 'gs'])}`);
    default: {
      const width = random.pick([16, 32]);
      const operand = builder.memory(width / 8 + 2, { exact: true });
      builder.poke(builder.target + BigInt(width / 8), selector | (random.quad() << 16n));
      return builder.case(`l${random.pick(['f', 'g', 's'])}s ${operand}, ${builder.register(width)}`);
    }
  }
}

/** Questions about segments. */
function descriptorCase(random: Random): Case {
  const builder = new Builder(random);
  const name = random.pick(['lar', 'lsl', 'verr', 'verw']);
  const selector = random.oneIn(10) ? random.quad() & 0xffffn : random.pick(SELECTORS);
  const value = selector | (random.quad() << 16n);
  const width = random.pick([16, 32, 64]);
  const verifies = name.startsWith('ver');
  let source: string;
  if (random.oneIn(2)) {
    source = builder.memory(2, { exact: true });
    builder.poke(builder.target, value);
  } else {
    const index = builder.index(true);
    builder.fix(index, value);
    source = builder.register(verifies ? 16 : width, index);
  }
  return builder.case(verifies ? `${name} ${source}` : `${name} ${source}, ${builder.register(width)}`);
}

/** Frames, nested and not; RBP near RSP, so that the pointers to be copied are among those pushed, or somewhere in the window. */
function enterCase(random: Random): Case {
  const builder = new Builder(random);
  const { gpr } = builder;
  builder.fix(Reg.rsp, WINDOW + BigInt(random.between(400, WINDOW_BYTES - 80)));
  const near = gpr[Reg.rsp]! + BigInt(random.between(-40, 40));
  builder.fix(Reg.rbp, random.oneIn(2) ? near : WINDOW + BigInt(random.between(264, WINDOW_BYTES)));
  const level = random.pick([0, 1, 2, 3, random.below(32), random.below(256)]);
  return builder.case(`${random.pick(['enter', 'enterw'])} $${random.pick([0, 8, random.below(60)])}, $${level}`);
}

function sourcesOf(group: FormGroup): Source[] {
  const { family, feature, names, sizes, patterns } = group;
  return names.split(' ').flatMap((name) =>
    [...sizes].flatMap((suffix) =>
      patterns.split(' ').map((pattern) => ({
        family,
        feature,
        make: (random: Random) => fromForm(group, name, suffix, pattern, random),
      })),
    ),
  );
}

/** What cases can be drawn from. */
export const SOURCES: readonly Source[] = [
  ...FORMS.flatMap(sourcesOf),
  { family: 'string', feature: undefined, make: stringCase },
  { family: 'control-transfer', feature: undefined, make: indirectCase },
  { family: 'control-transfer', feature: undefined, make: faultingTransferCase },
  { family: 'far-transfer', feature: undefined, make: interruptReturnCase },
  { family: 'far-transfer', feature: undefined, make: farCase },
  { family: 'far-transfer', feature: undefined, make: faultingFarCase },
  { family: 'segment-register', feature: undefined, make: segmentCase },
  { family: 'system', feature: undefined, make: descriptorCase },
  { family: 'enter-leave', feature: undefined, make: enterCase },
];
