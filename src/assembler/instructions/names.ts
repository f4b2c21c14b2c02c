/**
 * AT&T names: from a mnemonic as GNU as spells it to Intel's mnemonic and what the suffix says.
 * "Using as", section AT&T Mnemonic versus Intel Mnemonic.
 */
import type { Decorations } from './decorations.ts';
import { isMnemonic } from './forms.ts';
import type { Requests } from './requests.ts';
import { takesSuffix } from './suffixes.ts';

/** One reading of an AT&T mnemonic. */
export interface Reading {
  /** Intel's mnemonic, a key of the form tables. */
  readonly mnemonic: string;
  /** Operand size in bits that the name fixes. */
  readonly bits?: number;
  /** Size in bits of the source of a widening move. */
  readonly sourceBits?: number;
  /** Size in bytes of the memory operand, for x87 instructions. */
  readonly memoryBytes?: number;
  /** Size in bits of the general register, which must then be one: the name says nothing else. */
  readonly registerBits?: number;
  /** Its size suffix speaks of a memory operand, which must then be there. */
  readonly inMemory?: boolean;
  /** `movabs`: a full 64-bit immediate or address. */
  readonly absolute?: boolean;
  /** A far jump, call or return. */
  readonly far?: boolean;
  /** Intel syntax: the size of the memory operand decides, in bytes, as far as `PTR` names it. */
  readonly pointer?: { readonly bytes?: number };
  /** `cmpeqsd` and its like: the predicate, which becomes an immediate. */
  readonly predicate?: number;
  /** Size in bytes of the packed source, for conversions whose name ends in `x`, `y` or `z`. */
  readonly vectorBytes?: number;
  /** What the text says in braces, behind operands and before the name. */
  readonly decorations?: Decorations;
  readonly requests?: Requests;
}

/** Instructions that tell the size of a packed source in memory by a letter. */
const sizedVector = /^v(?:cvt(?:t?pd2(?:u?dq|ps|ph)|u?qq2p[sh]|u?dq2ph|neps2bf16|ps2phx)|fpclassp[sdh])$/;
/** Those of them that may have it from 64 bytes. */
const sizedAt64 = /^v(?:cvt(?:pd2ph|u?qq2ph)|fpclassp[sdh])$/;
const vectorSuffix: Readonly<Record<string, number>> = { x: 16, y: 32, z: 64 };

const suffixBits: Readonly<Record<string, number>> = { b: 8, w: 16, l: 32, q: 64 };

/** Names that follow no rule. */
export const aliases: Readonly<Record<string, Reading>> = {
  cbtw: { mnemonic: 'cbw' },
  cwtl: { mnemonic: 'cwde' },
  cltq: { mnemonic: 'cdqe' },
  cwtd: { mnemonic: 'cwd' },
  cltd: { mnemonic: 'cdq' },
  cqto: { mnemonic: 'cqo' },
  movabs: { mnemonic: 'mov', absolute: true },
  movabsb: { mnemonic: 'mov', absolute: true, bits: 8 },
  movabsw: { mnemonic: 'mov', absolute: true, bits: 16 },
  movabsl: { mnemonic: 'mov', absolute: true, bits: 32 },
  movabsq: { mnemonic: 'mov', absolute: true, bits: 64 },
  ljmp: { mnemonic: 'jmp', far: true, bits: 32 },
  ljmpl: { mnemonic: 'jmp', far: true, bits: 32 },
  ljmpw: { mnemonic: 'jmp', far: true, bits: 16 },
  ljmpq: { mnemonic: 'jmp', far: true, bits: 64 },
  lcall: { mnemonic: 'call', far: true, bits: 32 },
  lcalll: { mnemonic: 'call', far: true, bits: 32 },
  lcallw: { mnemonic: 'call', far: true, bits: 16 },
  lcallq: { mnemonic: 'call', far: true, bits: 64 },
  lret: { mnemonic: 'retf', bits: 32 },
  lretl: { mnemonic: 'retf', bits: 32 },
  lretw: { mnemonic: 'retf', bits: 16 },
  lretq: { mnemonic: 'retf', bits: 64 },
  ret: { mnemonic: 'ret', bits: 64 },
  leave: { mnemonic: 'leave', bits: 64 },
  enter: { mnemonic: 'enter', bits: 64 },
  iret: { mnemonic: 'iretd' },
  iretl: { mnemonic: 'iretd' },
  iretw: { mnemonic: 'iret' },
  pushf: { mnemonic: 'pushfq' },
  pushfw: { mnemonic: 'pushf' },
  popf: { mnemonic: 'popfq' },
  popfw: { mnemonic: 'popf' },
  sysretl: { mnemonic: 'sysret' },
  sysexitl: { mnemonic: 'sysexit' },
  fwait: { mnemonic: 'wait' },
  xlat: { mnemonic: 'xlatb' },
  ud2a: { mnemonic: 'ud2' },
  ud2b: { mnemonic: 'ud1' },
  icebp: { mnemonic: 'int1' },
  fcompi: { mnemonic: 'fcomip' },
  fucompi: { mnemonic: 'fucomip' },
};

/** Conditions of jcc, setcc and cmovcc with the name that the form tables use. */
const conditionAliases: Readonly<Record<string, string>> = {
  c: 'b',
  nae: 'b',
  nb: 'ae',
  nc: 'ae',
  e: 'e',
  z: 'e',
  ne: 'ne',
  nz: 'ne',
  na: 'be',
  nbe: 'a',
  pe: 'p',
  po: 'np',
  nge: 'l',
  nl: 'ge',
  ng: 'le',
  nle: 'g',
};

/** Predicates of the compares, in the order of their numbers; SSE has the first eight. SDM Vol 2, CMPPD, Table 3-1. */
const predicates = (
  'eq lt le unord neq nlt nle ord eq_uq nge ngt false neq_oq ge gt true ' +
  'eq_os lt_oq le_oq unord_s neq_us nlt_uq nle_uq ord_s eq_us nge_uq ngt_uq false_os neq_os ge_oq gt_oq true_us'
).split(' ');
/** Longer names of the first sixteen, in the same order. */
const longPredicates =
  'eq_oq lt_os le_os unord_q neq_uq nlt_us nle_us ord_q - nge_us ngt_us false_oq - ge_os gt_os true_uq'.split(' ');
/** Predicates of compares of integers: AVX-512's, and XOP's. */
const integerPredicates = 'eq lt le - neq nlt nle'.split(' ');
const xopPredicates = 'lt le gt ge eq neq false true'.split(' ');
/** PCLMULQDQ with the choice of the halves in its name. */
const halves: Readonly<Record<string, number>> = { lqlq: 0, hqlq: 1, lqhq: 0x10, hqhq: 0x11 };

/** String instructions: Intel's names for the sizes `b w l q`. */
const stringNames: Readonly<Record<string, readonly string[]>> = {
  movs: ['movsb', 'movsw', 'movsd', 'movsq'],
  cmps: ['cmpsb', 'cmpsw', 'cmpsd', 'cmpsq'],
  stos: ['stosb', 'stosw', 'stosd', 'stosq'],
  lods: ['lodsb', 'lodsw', 'lodsd', 'lodsq'],
  scas: ['scasb', 'scasw', 'scasd', 'scasq'],
  ins: ['insb', 'insw', 'insd'],
  outs: ['outsb', 'outsw', 'outsd'],
};
const sizedStrings = new Set(Object.values(stringNames).flat());
/** Instructions whose 64-bit form Intel marks with `64`, AT&T with a suffix. */
const wideNames = /^(?:fxsave|fxrstor|xsave|xsaveopt|xrstor)q$/;
/** Instructions that accept a suffix that says nothing. */
const tableNames = /^(?:[sl][gi]dtq|fldcww|fn?stcww|fn?stsww|cmpxchg8bq)$/;
/** Instructions whose suffix says how wide the general register is, which makes no difference. */
const lanes = /^v?(?:movmskp[sd]|pmovmskb|pextrw|pinsrw)$/;
/** x87 instructions that store 14 bytes with the suffix `s` (the operand size of 16 bits), 28 with `l`. */
const environments = /^(?:f(?:n?st|ld)env|frstor|fn?save)$/;
/** Compares of text whose lengths stand in EAX and EDX, or RAX and RDX. */
const explicitLengths = /^v?pcmpestr[im]$/;
/** Names that only Intel syntax has. */
const intelOnly = new Set('insd outsd stosd lodsd scasd iretd'.split(' '));
/** `smov`, `slod` and the other spellings of the Unix assemblers. */
const stringAliases: Readonly<Record<string, string>> = {
  smov: 'movs',
  scmp: 'cmps',
  ssto: 'stos',
  slod: 'lods',
  ssca: 'scas',
};

/** x87 memory instructions: bytes of a floating-point operand by suffix. */
const floatSuffix: Readonly<Record<string, number>> = { s: 4, l: 8, t: 10 };
const floatNames = /^f(?:ld|st|stp|add|mul|sub|subr|div|divr|com|comp)$/;
/** Those that have a form of 80 bits. */
const extended = /^f(?:ld|stp)$/;
/** Bytes of an integer operand by suffix. */
const integerSuffix: Readonly<Record<string, number>> = { s: 2, l: 4, ll: 8, q: 8 };
const integerNames = /^fi(?:ld|st|stp|sttp|add|mul|sub|subr|div|divr|com|comp)$/;

/**
 * All readings of `name`, the likelier first; none if no instruction is called so.
 * Several are possible: `movsd` without operands is a string instruction, with operands an SSE move.
 */
export const readName = remembered(findReadings);

/** Remembers what a name's readings are: names come again and again. */
export function remembered(find: (name: string) => readonly Reading[]): (name: string) => readonly Reading[] {
  const known = new Map<string, readonly Reading[]>();
  return (name) => {
    let readings = known.get(name);
    if (!readings) {
      if (known.size > 5000) known.clear();
      readings = find(name);
      known.set(name, readings);
    }
    return readings;
  };
}

function findReadings(name: string): Reading[] {
  const readings: Reading[] = [];
  const add = (reading: Reading | undefined): void => {
    if (reading && isMnemonic(reading.mnemonic)) readings.push(reading);
  };
  if (intelOnly.has(name)) return [];
  add(aliases[name]);
  readString(name).forEach(add);
  readWidening(name).forEach(add);
  readX87(name).forEach(add);
  readPredicate(name).forEach(add);
  if (aliases[name]) return readings;
  add({ mnemonic: plainName(name) });
  const suffix = suffixBits[name.slice(-1)];
  const stem = plainName(name.slice(0, -1));
  // A string instruction's name has its size in it.
  const letter = name.slice(-1);
  if (suffix !== undefined && !sizedStrings.has(stem) && takesSuffix(stem, letter)) {
    if (lanes.test(stem)) add({ mnemonic: stem, registerBits: suffix });
    else add({ mnemonic: stem, bits: suffix });
  }
  if (environments.test(stem) && letter === 's') add({ mnemonic: stem, bits: 16 });
  // A wide length of the text means the 64-bit registers.
  if (explicitLengths.test(stem) && letter === 'l') add({ mnemonic: stem });
  if (explicitLengths.test(stem) && letter === 'q') add({ mnemonic: `${stem}64` });
  const vectorBytes = vectorSuffix[name.slice(-1)];
  const isSized = (vectorBytes === 64 ? sizedAt64 : sizedVector).test(name.slice(0, -1));
  if (vectorBytes !== undefined && isSized) {
    add({ mnemonic: name.slice(0, -1), vectorBytes });
  }
  if (wideNames.test(name)) add({ mnemonic: `${stem}64` });
  if (tableNames.test(name)) add({ mnemonic: stem });
  return readings;
}

/** Whether an instruction needs to be told the size of a packed source in memory. */
export function needsVectorSize(mnemonic: string): boolean {
  return sizedVector.test(mnemonic);
}

/** Whether an x87 instruction stores or loads the environment, in one of two sizes. */
export function isEnvironment(mnemonic: string): boolean {
  return environments.test(mnemonic);
}

/** Resolves the other names of conditions and of `shl`. */
export function plainName(name: string): string {
  if (name === 'sal') return 'shl';
  const condition = /^(j|set|cmov|loop)([a-z]+)$/.exec(name);
  const alias = condition ? conditionAliases[condition[2]!] : undefined;
  return alias && condition ? `${condition[1]}${alias}` : name;
}

export function readString(name: string): Reading[] {
  const readings: Reading[] = [];
  const stem = name.slice(0, -1);
  const sizes = stringNames[stringAliases[stem] ?? stem];
  const index = 'bwlq'.indexOf(name.slice(-1));
  if (sizes && index >= 0 && sizes[index]) readings.push({ mnemonic: sizes[index] });
  // `movsd` without operands is Intel's name for `movsl`, which the form tables have themselves.
  const bare = stringNames[stringAliases[name] ?? name];
  if (bare) for (const mnemonic of bare) readings.push({ mnemonic });
  return readings;
}

function readWidening(name: string): Reading[] {
  const match = /^mov([sz])([bwl]|x|xd)?([bwlq])?$/.exec(name);
  if (match?.[3] === 'b' && match[2] !== 'x') return [];
  if (!match) return [];
  const signed = match[1] === 's';
  const source = match[2];
  const bits = match[3] ? { bits: suffixBits[match[3]]! } : {};
  if (source === undefined) return [];
  if (source === 'x') {
    if (match[3] === 'q' || (match[3] === 'l' && !signed)) return [];
    // The suffix of `movzxb` names the source, unlike all others.
    const from = match[3] ? { sourceBits: suffixBits[match[3]]! } : {};
    const readings: Reading[] = [{ mnemonic: signed ? 'movsx' : 'movzx', ...from }];
    if (signed && match[3] !== 'b' && match[3] !== 'w') readings.push({ mnemonic: 'movsxd', ...from });
    return readings;
  }
  if (source === 'xd') return match[3] ? [] : [{ mnemonic: 'movsxd' }];
  if (source === 'l') return signed ? [{ mnemonic: 'movsxd', sourceBits: 32, bits: 64, ...bits }] : [];
  return [{ mnemonic: signed ? 'movsx' : 'movzx', sourceBits: suffixBits[source]!, ...bits }];
}

function readX87(name: string): Reading[] {
  if (!name.startsWith('f')) return [];
  const readings: Reading[] = [];
  for (const length of [2, 1]) {
    const stem = name.slice(0, -length);
    const suffix = name.slice(-length);
    const float = floatNames.test(stem) ? floatSuffix[suffix] : undefined;
    const integer = integerNames.test(stem) ? integerSuffix[suffix] : undefined;
    if (float !== undefined && (float < 10 || extended.test(stem))) {
      const isMove = /^f(?:ld|stp?)$/.test(stem);
      // `fldl %st(1)` is allowed, `flds %st(1)` is not.
      readings.push({ mnemonic: stem, memoryBytes: float, inMemory: !(isMove && float === 8) });
    }
    if (integer !== undefined) readings.push({ mnemonic: stem, memoryBytes: integer, inMemory: true });
  }
  // Without a suffix GNU as takes the single-precision or 16-bit form.
  if (floatNames.test(name)) readings.push({ mnemonic: name, memoryBytes: 4 });
  if (integerNames.test(name)) readings.push({ mnemonic: name, memoryBytes: 2 });
  return readings;
}

/** `cmpeqsd` and `pclmullqlqdq`: a name that holds the last immediate. */
export function readPredicate(name: string): Reading[] {
  const product = /^(v?)pclmul([lh]q[lh]q)dq$/.exec(name);
  if (product) return [{ mnemonic: `${product[1]}pclmulqdq`, predicate: halves[product[2]!]! }];
  const integers = /^vp(cmp|com)([a-z]+?)(u?[bwdq])$/.exec(name);
  if (integers) {
    const list = integers[1] === 'cmp' ? integerPredicates : xopPredicates;
    const predicate = list.indexOf(integers[2]!);
    // Equality of signed elements has opcodes of its own.
    if (predicate < 0 || isMnemonic(name)) return [];
    return [{ mnemonic: `vp${integers[1]}${integers[3]}`, predicate }];
  }
  const match = /^(v?)cmp(.+)([ps][sdh])$/.exec(name);
  if (!match) return [];
  const short = predicates.indexOf(match[2]!);
  const predicate = short >= 0 ? short : longPredicates.indexOf(match[2]!);
  if (predicate < 0 || (match[1] === '' && (short < 0 || short > 7))) return [];
  return [{ mnemonic: `${match[1]}cmp${match[3]}`, predicate }];
}
