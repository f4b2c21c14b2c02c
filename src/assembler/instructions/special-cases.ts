/** GNU as's habits with single instructions, which no rule over the tables yields. */
import { registerNamed } from '../registers.ts';
import { best, candidatesFor, inIntelOrder, register, type Selection } from './candidates.ts';
import { formsOf } from './forms.ts';
import type { Reading } from './names.ts';
import type { Argument } from './operands.ts';

/**
 * Instructions that zero-extend into a 64-bit register anyway: GNU as never spends REX.W on them.
 * (The form tables list both encodings.)
 */
const ignoresWideRegister = /^v?(?:movmskp[sd]|pmovmskb|pextr[bw]|pinsr[bw]|extractps)$/;

/** Instructions about selectors and CR0, which are 16 bits wide whatever register or memory they name. */
const selectorLoads = /^(?:lldt|ltr|verr|verw|lmsw)$/;
const selectorStores = /^(?:sldt|str|smsw)$/;

/** Instructions with XMM0 as an operand that nobody has to write. */
const namesMask = /^(?:p?blendv(?:b|p[sd])|sha256rnds2)$/;
/** Instructions that read 16 bits of a register of any size. */
const readsSelector = /^l(?:ar|sl)$/;

const shifts = /^(?:sh[lr]d?|sar|ro[lr]|rc[lr])$/;
const doubleShifts = /^sh[lr]d$/;
const isCount = (argument: Argument | undefined): boolean =>
  argument?.type === 'register' && /^[er]?cx$/.test(argument.register.name);

const isNamed = (argument: Argument | undefined, name: string): boolean =>
  argument?.type === 'register' && argument.register.name === name;

/** The arguments with those that the text may leave out, or call by another name. */
export function completed({ mnemonic }: Reading, written: readonly Argument[]): readonly Argument[] {
  const [first, second] = written;
  // One register as source and destination: `imul $3, %eax`.
  if (mnemonic === 'imul' && written.length === 2 && first!.type === 'immediate' && second!.type === 'register') {
    return [first!, second!, second!];
  }
  // The count in CL may be named by any of the register's names, and of double shifts it may be left out.
  const isDouble = doubleShifts.test(mnemonic);
  if (shifts.test(mnemonic) && written.length === (isDouble ? 3 : 2) && isCount(first)) {
    return [register('cl'), ...written.slice(1)];
  }
  return isDouble && written.length === 2 ? [register('cl'), ...written] : written;
}

/** What GNU as selects where it does not go by the arguments alone; `undefined` if it does. */
export function specialCase(reading: Reading, written: readonly Argument[]): Selection | undefined {
  const [first, second] = written;
  const again = (args: readonly Argument[], changed: Partial<Reading> = {}): Selection | undefined => {
    const inner = { ...reading, ...changed };
    const found = candidatesFor(inner, inIntelOrder(inner, args));
    return found.length > 0 ? best(found, reading.requests) : undefined;
  };
  const widened = (argument: Argument, to: string): Argument =>
    argument.type === 'register' ? { ...argument, register: registerNamed(to)! } : argument;

  // INT 3 has an opcode of its own.
  if (reading.mnemonic === 'int' && first?.type === 'immediate' && first.value === 3n) {
    return { form: formsOf('int3')![0]!, arguments: [] };
  }
  // 90 is NOP, so it neither clears the upper half of RAX nor needs REX.W.
  if (reading.mnemonic === 'xchg' && first?.type === 'register' && second?.type === 'register') {
    const [a, b] = [first.register.name, second.register.name];
    if (a === 'rax' && b === 'rax' && (reading.bits ?? 64) === 64) {
      return {
        form: formsOf('nop')!.find((form) => form.kinds.length === 0 && form.operandSize === 32)!,
        arguments: [],
      };
    }
    if (a === 'eax' && b === 'eax' && (reading.bits ?? 32) === 32) {
      const form = formsOf('xchg')!.find((candidate) => candidate.kinds[0] === 'r32_or_mem')!;
      return { form, arguments: [first, second] };
    }
  }
  // A segment register is 16 bits wide; neither 66 nor REX.W says anything about it, except in `mov %ds, %ax`.
  if (reading.mnemonic === 'mov' && written.length === 2) {
    const [source, target] = [first!, second!];
    const isSegment = (argument: Argument): boolean =>
      argument.type === 'register' && argument.register.class === 'seg';
    if ((isSegment(source) || isSegment(target)) && reading.bits === 8) return undefined;
    if (isSegment(target) && source.type !== 'immediate' && !(isSegment(source) || reading.absolute)) {
      const low = source.type === 'register' ? lowName(source.register.name) : '';
      return again([low ? widened(source, low) : source, target], { bits: 32 });
    }
    if (isSegment(source) && (target.type === 'memory' || (target.type === 'register' && target.register.bits > 16))) {
      const low = target.type === 'register' ? lowName(target.register.name) : '';
      return again([source, low ? widened(target, low) : target], { bits: 32 });
    }
  }
  const narrowed = (argument: Argument): Argument =>
    argument.type === 'register' && argument.register.bits > 0
      ? widened(argument, lowName(argument.register.name))
      : argument;
  if (selectorLoads.test(reading.mnemonic)) return again(written.map(narrowed), { bits: 32 });
  if (selectorStores.test(reading.mnemonic) && first?.type === 'memory') return again(written, { bits: 32 });
  if (/^(?:sldt|str)$/.test(reading.mnemonic) && first?.type === 'register' && first.register.bits === 64) {
    return again(written.map(narrowed), { bits: 32 });
  }
  if (ignoresWideRegister.test(reading.mnemonic)) {
    const narrow = written.map((argument) =>
      argument.type === 'register' && argument.register.class === 'r64'
        ? widened(argument, lowName(argument.register.name))
        : argument,
    );
    if (narrow.some((argument, index) => argument !== written[index])) {
      return again(narrow, reading.bits === 64 ? { bits: 32 } : {});
    }
  }
  // MOVSXD to 16 bits reads 16, but GNU as takes its memory operand for a DWORD in Intel syntax.
  if (
    reading.mnemonic === 'movsxd' &&
    reading.pointer?.bytes === 4 &&
    second?.type === 'register' &&
    second.register.bits === 16
  ) {
    return again(written, { pointer: { bytes: 2 } });
  }
  // The mask in XMM0 may be named.
  if (namesMask.test(reading.mnemonic) && written.length === 3 && isNamed(first, 'xmm0'))
    return again(written.slice(1));
  if (readsSelector.test(reading.mnemonic) && written.length === 2) {
    const low =
      first?.type === 'register' &&
      first.register.bits < 32 &&
      second?.type === 'register' &&
      second.register.bits >= 32;
    const source = low
      ? widened(first, second.register.bits === 64 ? wideName(first.register.name) : lowName(first.register.name))
      : first!;
    return again([source, second!]);
  }
  // MOVD of a QWORD in memory is the MOVQ that could have a general register in its place.
  if (reading.mnemonic === 'movd' && reading.pointer?.bytes === 8) {
    const wide = { ...reading, mnemonic: 'movq' };
    return candidatesFor(wide, inIntelOrder(wide, written)).find(({ form }) => form.kinds.includes('r64_or_mem'));
  }
  // MOVD with a 64-bit register is MOVQ.
  if (/^v?movd$/.test(reading.mnemonic) && written.some((a) => a.type === 'register' && a.register.class === 'r64')) {
    return again(written, { mnemonic: reading.mnemonic.replace('movd', 'movq') });
  }
  return reversedX87(reading, written, again);
}

/** What AT&T assemblers call the instruction that Intel calls `name`; see `reversedX87`. */
export function attName(name: string, written: readonly Argument[]): string {
  const [, operation, reversed, pops] = /^f(sub|div)(r?)(p?)$/.exec(name) ?? [];
  if (!operation || !(pops || isToStack(written))) return name;
  return `f${operation}${reversed ? '' : 'r'}${pops}`;
}

/** Whether the destination is a register of the x87 stack other than its top. */
function isToStack(written: readonly Argument[]): boolean {
  const last = written.at(-1);
  const isBelow = last?.type === 'register' && last.register.class === 'st' && last.register.name !== 'st(0)';
  return isBelow && written.length === 2;
}

/** AT&T assemblers have always swapped FSUB/FSUBR and FDIV/FDIVR when the destination is not the stack top. */
function reversedX87(
  reading: Reading,
  written: readonly Argument[],
  again: (args: readonly Argument[], changed: Partial<Reading>) => Selection | undefined,
): Selection | undefined {
  const match = /^f(sub|div|add|mul)(r?)(p?)$/.exec(reading.mnemonic);
  if (!match) return undefined;
  // Without operands the result is popped: `fsub` is `fsubp %st, %st(1)`.
  const pops = match[3] === 'p' || written.length === 0;
  // Intel's names mean what Intel says.
  if (reading.pointer)
    return pops && match[3] === '' ? again(written, { mnemonic: `${reading.mnemonic}p` }) : undefined;
  if (/^(?:add|mul)$/.test(match[1]!))
    return written.length === 0 ? again([], { mnemonic: `f${match[1]}p` }) : undefined;
  if (!pops && !isToStack(written)) return undefined;
  const swapped = `f${match[1]}${match[2] ? '' : 'r'}${pops ? 'p' : ''}`;
  return again(written, { mnemonic: swapped });
}

/** The 64-bit name of a general register whose 32-bit name is longer than its 16-bit one by a letter. */
function wideName(name: string): string {
  return lowName(name).replace(/^e/, 'r').replace(/d$/, '');
}

/** The 32-bit name of a general register. */
function lowName(name: string): string {
  if (/^r\d+[bw]?$/.test(name)) return `${name.replace(/[bw]$/, '')}d`;
  if (/^r[a-ds]/.test(name)) return `e${name.slice(1)}`;
  if (/^[a-ds][xip]$/.test(name)) return `e${name}`;
  return name;
}
