/** Directives about stack frames. "Using as", section CFI directives. */
import type { Argument, Directive } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { leb128 } from '../bytes.ts';
import { CFA, dataAlignment } from '../frame-instructions.ts';
import { type Frame, pointerSize, type Rule, relative } from '../frames.ts';
import { boundOf, numberAt, textOf } from './arguments.ts';
import type { DirectiveHandler } from './handler.ts';

/** Numbers of registers. x86-64 psABI, figure 3.36. */
const registerNumbers: ReadonlyMap<string, number> = new Map([
  ...'rax rdx rcx rbx rsi rdi rbp rsp r8 r9 r10 r11 r12 r13 r14 r15 rip'.split(' ').map(numbered(0)),
  ...Array.from({ length: 16 }, (_, number) => `xmm${number}`).map(numbered(17)),
  ...Array.from({ length: 8 }, (_, number) => `st(${number})`).map(numbered(33)),
  ...Array.from({ length: 8 }, (_, number) => `mm${number}`).map(numbered(41)),
  ...'rflags es cs ss ds fs gs'.split(' ').map(numbered(49)),
  ...'fs.base gs.base'.split(' ').map(numbered(58)),
  ...'tr ldtr mxcsr fcw fsw'.split(' ').map(numbered(62)),
  ['st', 33],
]);

function numbered(first: number): (name: string, index: number) => [string, number] {
  return (name, index) => [name, first + index];
}

type FrameHandler = (assembler: Assembler, directive: Directive, frame: Frame) => void;

/** A directive that belongs between `.cfi_startproc` and `.cfi_endproc`. */
const inFrame =
  (handler: FrameHandler): DirectiveHandler =>
  (assembler, directive) => {
    const frame = assembler.frames.current(assembler.cursor);
    if (frame) handler(assembler, directive, frame);
    else assembler.error(directive.span, `\`${directive.name}\` without \`.cfi_startproc\``);
  };

/** The number of the register that argument `index` names. Reports and returns `undefined` if it names none. */
function registerAt(assembler: Assembler, directive: Directive, index: number): number | undefined {
  const argument = directive.arguments[index];
  const name = argument?.text.replace(/^%/, '').toLowerCase() ?? '';
  const known = registerNumbers.get(name);
  if (known !== undefined) return known;
  if (/^[a-z]/.test(name) && argument?.text.startsWith('%')) {
    assembler.error(argument.span, `\`${argument.text}\` has no number for unwinding`);
    return undefined;
  }
  const number = numberAt(assembler, directive, index);
  return number === undefined ? undefined : Number(number);
}

/** Adds a rule to `frame`, behind a step to the current address if code came since the last one. */
function addRule(assembler: Assembler, frame: Frame, rule: Rule): void {
  const here = assembler.cursor.here();
  if (frame.last.fragment !== here.fragment || frame.last.offset !== here.offset) {
    const label = assembler.label();
    frame.rules.push({ from: frame.last.label, to: label });
    frame.last = { ...here, label };
  }
  frame.rules.push(rule);
}

const unsigned = (value: number | bigint): number[] => leb128(BigInt(value), false);
const scaled = (offset: bigint): number[] => leb128(offset / dataAlignment, true);

/** Appends one rule made of a register and an offset. */
const withOffset =
  (encode: (register: number, offset: bigint, frame: Frame) => number[]): FrameHandler =>
  (assembler, directive, frame) => {
    const register = registerAt(assembler, directive, 0);
    const offset = numberAt(assembler, directive, 1);
    if (register === undefined || offset === undefined) return;
    addRule(assembler, frame, { bytes: encode(register, offset, frame) });
  };

/** A register is saved at this distance from the frame address. */
function saved(register: number, offset: bigint): number[] {
  const steps = offset / dataAlignment;
  if (steps < 0n) return [CFA.offsetExtendedSigned, ...unsigned(register), ...scaled(offset)];
  if (register < 0x40) return [CFA.offset + register, ...unsigned(steps)];
  return [CFA.offsetExtended, ...unsigned(register), ...unsigned(steps)];
}

/** A register's value is at this distance from the frame address. */
function valued(register: number, offset: bigint): number[] {
  const steps = offset / dataAlignment;
  if (steps < 0n) return [CFA.valueOffsetSigned, ...unsigned(register), ...scaled(offset)];
  return [CFA.valueOffset, ...unsigned(register), ...unsigned(steps)];
}

function define(register: number, offset: bigint, frame: Frame): number[] {
  frame.offset = offset;
  if (offset < 0n) return [CFA.defineSigned, ...unsigned(register), ...scaled(offset)];
  return [CFA.define, ...unsigned(register), ...unsigned(offset)];
}

/** `.cfi_def_cfa_offset N`, and with `relative` `.cfi_adjust_cfa_offset N`. */
const defineOffset =
  (relative: boolean): FrameHandler =>
  (assembler, directive, frame) => {
    const given = numberAt(assembler, directive, 0, 0n);
    if (given === undefined) return;
    const offset = relative ? frame.offset + given : given;
    frame.offset = offset;
    const bytes = offset < 0n ? [CFA.defineOffsetSigned, ...scaled(offset)] : [CFA.defineOffset, ...unsigned(offset)];
    addRule(assembler, frame, { bytes });
  };

/** One rule for each register in the list. */
const eachRegister =
  (encode: (register: number) => number[]): FrameHandler =>
  (assembler, directive, frame) => {
    if (directive.arguments.length === 0) assembler.error(directive.span, `\`${directive.name}\` needs a register`);
    for (const index of directive.arguments.keys()) {
      const register = registerAt(assembler, directive, index);
      if (register !== undefined) addRule(assembler, frame, { bytes: encode(register) });
    }
  };

function restored(register: number): number[] {
  return register < 0x40 ? [CFA.restore + register] : [CFA.restoreExtended, ...unsigned(register)];
}

/** `.cfi_personality ENCODING, SYMBOL` and `.cfi_lsda` alike; encoding 255 means none. */
const pointer =
  (which: 'personality' | 'lsda'): FrameHandler =>
  (assembler, directive, frame) => {
    const encoding = numberAt(assembler, directive, 0);
    if (encoding === undefined || encoding === 0xffn) return;
    const [, argument] = directive.arguments;
    const value = argument && boundOf(assembler, argument);
    if (!value) {
      if (!argument) assembler.error(directive.span, `\`${directive.name}\` needs an encoding and a symbol`);
      return;
    }
    frame[which] = { encoding: Number(encoding) & 0xff, value, at: assembler.at(argument!.span) };
  };

/** `.cfi_escape BYTE, …` */
const escaped: FrameHandler = (assembler, directive, frame) => {
  const bytes = directive.arguments.map((_, index) => numberAt(assembler, directive, index));
  if (bytes.some((byte) => byte === undefined)) return;
  addRule(assembler, frame, { bytes: bytes.map((byte) => Number(BigInt.asUintN(8, byte!))), local: true });
};

const startproc: DirectiveHandler = (assembler, directive) => {
  const option = textOf(directive.arguments[0]);
  if (option !== '' && option !== 'simple') {
    assembler.error(directive.arguments[0]!.span, `\`.cfi_startproc\` takes nothing but \`simple\``);
    return;
  }
  const open = assembler.frames.current(assembler.cursor);
  if (open) {
    assembler.error(directive.span, '`.cfi_endproc` is missing before this', `the frame began at line ${open.at.line}`);
    return;
  }
  assembler.frames.start(assembler.cursor, assembler.label(), assembler.at(), option === 'simple');
};

const sections: DirectiveHandler = (assembler, directive) => {
  const names = directive.arguments.map((argument: Argument) => textOf(argument));
  const strange = names.findIndex((name) => !/^\.(?:eh_frame|debug_frame|eh_frame_entry|sframe)$/.test(name));
  if (strange >= 0 && names[strange] !== '') {
    assembler.error(directive.arguments[strange]!.span, `\`${names[strange]}\` holds no frame information`);
    return;
  }
  assembler.frames.wanted = { eh: names.includes('.eh_frame'), debug: names.includes('.debug_frame') };
};

/** What only other processors' frames have; GNU as for x86-64 refuses it, too. */
const unsupported: FrameHandler = (assembler, directive) =>
  assembler.error(directive.span, `\`${directive.name}\` is not for x86-64`);

/** Operators of DWARF expressions. DWARF 5, section 7.7.1; the second is GNU's. */
const DW_OP = { addr: 0x03, encodedAddress: 0xf1 } as const;

/** `.cfi_val_encoded_addr REGISTER, ENCODING, SYMBOL`: the register's value is the symbol's address. */
const encodedAddress: FrameHandler = (assembler, directive, frame) => {
  const register = registerAt(assembler, directive, 0);
  const encoding = Number(numberAt(assembler, directive, 1) ?? 0xffn);
  const [, , argument] = directive.arguments;
  const value = argument && boundOf(assembler, argument);
  if (register === undefined) return;
  if (value?.kind !== 'symbol' || !(encoding === 0 || [2, 3, 4, 10, 11, 12].includes(encoding & ~relative))) {
    assembler.error(directive.span, `\`${directive.name}\` needs a register, an encoding and a symbol`);
    return;
  }
  const pointer = { encoding, value, at: assembler.at(argument!.span) };
  const operator = encoding === 0 ? [DW_OP.addr] : [DW_OP.encodedAddress, encoding];
  const block = [operator.length + pointerSize(encoding), ...operator];
  addRule(assembler, frame, { bytes: [CFA.valueExpression, ...unsigned(register), ...block], pointer, local: true });
};

const numbersOfTwo: FrameHandler = (assembler, directive, frame) => {
  const [from, to] = [registerAt(assembler, directive, 0), registerAt(assembler, directive, 1)];
  if (from === undefined || to === undefined) return;
  addRule(assembler, frame, { bytes: [CFA.register, ...unsigned(from), ...unsigned(to)] });
};

export const cfiDirectives: Readonly<Record<string, DirectiveHandler>> = {
  '.cfi_sections': sections,
  '.cfi_startproc': startproc,
  '.cfi_endproc': inFrame((assembler, directive, frame) => {
    const [argument] = directive.arguments;
    if (argument) assembler.error(argument.span, '`.cfi_endproc` takes nothing');
    assembler.frames.end(assembler.cursor, frame, assembler.label());
  }),
  '.cfi_def_cfa': inFrame(withOffset(define)),
  '.cfi_def_cfa_register': inFrame((assembler, directive, frame) => {
    const register = registerAt(assembler, directive, 0);
    if (register !== undefined) addRule(assembler, frame, { bytes: [CFA.defineRegister, ...unsigned(register)] });
  }),
  '.cfi_def_cfa_offset': inFrame(defineOffset(false)),
  '.cfi_adjust_cfa_offset': inFrame(defineOffset(true)),
  '.cfi_offset': inFrame(withOffset(saved)),
  '.cfi_rel_offset': inFrame(withOffset((register, offset, frame) => saved(register, offset - frame.offset))),
  '.cfi_val_offset': inFrame(withOffset(valued)),
  '.cfi_register': inFrame(numbersOfTwo),
  '.cfi_restore': inFrame(eachRegister(restored)),
  '.cfi_undefined': inFrame(eachRegister((register) => [CFA.undefined, ...unsigned(register)])),
  '.cfi_same_value': inFrame(eachRegister((register) => [CFA.sameValue, ...unsigned(register)])),
  '.cfi_remember_state': inFrame((assembler, _, frame) => {
    frame.remembered.push(frame.offset);
    addRule(assembler, frame, { bytes: [CFA.rememberState], local: true });
  }),
  '.cfi_restore_state': inFrame((assembler, directive, frame) => {
    const offset = frame.remembered.pop();
    if (offset === undefined) {
      assembler.error(directive.span, '`.cfi_restore_state` without `.cfi_remember_state`');
      return;
    }
    frame.offset = offset;
    addRule(assembler, frame, { bytes: [CFA.restoreState] });
  }),
  '.cfi_return_column': inFrame((assembler, directive, frame) => {
    const register = registerAt(assembler, directive, 0);
    if (register !== undefined) frame.returnColumn = register;
  }),
  '.cfi_signal_frame': inFrame((_assembler, _directive, frame) => {
    frame.isSignal = true;
  }),
  '.cfi_window_save': inFrame((assembler, _, frame) => addRule(assembler, frame, { bytes: [CFA.windowSave] })),
  // The same number means something else on other processors.
  '.cfi_negate_ra_state': inFrame((assembler, _, frame) => addRule(assembler, frame, { bytes: [CFA.windowSave] })),
  '.cfi_escape': inFrame(escaped),
  '.cfi_personality': inFrame(pointer('personality')),
  '.cfi_lsda': inFrame(pointer('lsda')),
  '.cfi_personality_id': inFrame(unsupported),
  '.cfi_inline_lsda': inFrame(unsupported),
  '.cfi_fde_data': inFrame(unsupported),
  '.cfi_val_encoded_addr': inFrame(encodedAddress),
  '.cfi_label': inFrame((assembler, directive, frame) => {
    const item = directive.arguments[0]?.items[0];
    if (item?.kind !== 'symbol') {
      assembler.error(directive.span, '`.cfi_label` needs a name');
      return;
    }
    const symbol = assembler.symbols.get(item.name);
    symbol.definedAt ??= assembler.at(item.span);
    addRule(assembler, frame, { names: symbol });
  }),
};
