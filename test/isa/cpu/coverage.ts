// What cases have exercised of what there is: forms of instructions, their register and memory variants, and ways to fault.

import { Decoder, DecoderOptions, OpKind } from 'iced-x86';
import { type Form, formsOf } from '../../../src/decode/forms.ts';
import { describeForms } from '../../../src/engine/describe.ts';
import { Vector } from '../../../src/isa/algebra.ts';
import { FAMILIES } from '../../../src/isa/index.ts';
import type { Instruction } from '../../../src/isa/instruction.ts';
import { PageFault } from '../../../src/machine/address-space.ts';
import type { Result } from './case.ts';
import { flagOf, NOT_COMPARED, variantsOf } from './generate-forms.ts';
import { hostFeatures } from './native.ts';

/** What cannot be exercised by a program on the processor at hand, and why. */
const EXCUSED: readonly { readonly what: RegExp; readonly why: string }[] = [
  ...NOT_COMPARED.map(({ operations, why }) => ({
    what: new RegExp(`${operations.source.replace(/\$$/, '')}: `),
    why,
  })),
  { what: /^RESERVEDNOP: .* 0F 0D .*memory/, why: 'with memory it is a prefetch' },
  {
    what: /^RESERVEDNOP: .* 0F 0D .*register/,
    why: 'AMD refuses the register forms of its prefetches, Intel ignores them',
  },
  { what: /^L[FGS]S: .*m16:64/, why: 'AMD knows no far pointers of 64 bits' },
  { what: /^X(SAVE|RSTOR)\w*: fault UD/, why: 'Linux sets CR4.OSXSAVE' },
  { what: /^ENTERW?: fault AC/, why: "AMD's processors have stored the first quadword by then" },
  { what: /^F\w+_M(14|94): /, why: '16-bit images hold what the larger ones hold' },
];
const host = hostFeatures();

type Variant = 'register' | 'memory';

export class Coverage {
  private readonly forms = new Set<string>();
  private readonly faults = new Set<string>();

  /** Counts one case. @param bytes of the instruction  @param truth what the processor did */
  note(bytes: Uint8Array, { operation }: Instruction, truth: Result): void {
    this.forms.add(formKey(...formOf(bytes)));
    if (truth.fault) this.faults.add(`${operation} ${faultName(truth.fault)}`);
  }

  /** What the processor has raised and no description names: `ring3 isa` would not tell. */
  undeclared(): string[] {
    return [...this.faults].filter((fault) => {
      const [operation, name] = fault.split(' ') as [string, string];
      const told = [...faultsOf(operation)].map((way) => way.split(' ')[0]);
      return !TRAPS.test(name) && !CHOICES.test(fault) && !told.includes(name);
    });
  }

  /** What is left out, one line each: `reason` if it is excused. */
  missing(): { what: string; reason: string | undefined }[] {
    const found: string[] = [];
    for (const { rows } of FAMILIES)
      for (const operation of Object.keys(rows)) {
        for (const form of formsOf(operation))
          for (const variant of variantsOf(form))
            if (!this.forms.has(formKey(form.code, variant)))
              found.push(`${operation}: ${form.text} | ${form.opcode} (${variant})${isMissing(form) ? ABSENT : ''}`);
        for (const fault of faultsOf(operation))
          if (!this.faults.has(`${operation} ${fault}`))
            found.push(`${operation}: fault ${fault}${formsOf(operation).every(isMissing) ? ABSENT : ''}`);
      }
    return found.map((what) => ({ what, reason: reasonFor(what) }));
  }
}

/** What only other processors have. */
const ABSENT = ', absent here';
const isMissing = (form: Form): boolean => {
  const flag = flagOf(form);
  return flag !== undefined && !host.has(flag);
};
const reasonFor = (what: string): string | undefined =>
  what.endsWith(ABSENT)
    ? 'the processor at hand does not have the feature'
    : EXCUSED.find((excuse) => excuse.what.test(what))?.why;

const formKey = (code: number, variant: Variant): string => `${code} ${variant}`;

/** The decoder's number of the form, and whether it has an operand in memory. */
function formOf(bytes: Uint8Array): [code: number, variant: Variant] {
  const decoder = new Decoder(64, bytes, DecoderOptions.None);
  const found = decoder.decode();
  const kinds = Array.from({ length: found.opCount }, (_, i) => found.opKind(i));
  const inMemory = kinds.some((kind) => kind >= OpKind.MemorySegSI && kind <= OpKind.Memory);
  const { code } = found;
  found.free();
  decoder.free();
  return [code, inMemory ? 'memory' : 'register'];
}

/** What processors may raise, and ring3 does not: #AC where the manual leaves it open (docs/reference/undefined.md). */
const CHOICES = /^(MOVUP[SD]|MOVDQU|LDDQU|MASKMOVDQU|PCMP[EI]STR[IM](64)?|FX(SAVE|RSTOR)(64)?) AC$/;
/** What comes after an instruction. */
const TRAPS = /^(DB|BP|OF)$/;
const NAMES = new Map<number, string>(Object.entries(Vector).map(([name, vector]) => [vector, name]));
function faultName({ vector, error }: NonNullable<Result['fault']>): string {
  if (vector !== Vector.PF) return NAMES.get(vector) ?? `${vector}`;
  return (error & PageFault.write) === 0 ? 'PF read' : 'PF write';
}

const described = new Map<string, ReadonlySet<string>>();
/** The ways in which an operation can fault, over all its forms. */
function faultsOf(operation: string): ReadonlySet<string> {
  const known = described.get(operation);
  if (known) return known;
  const found = new Set<string>();
  for (const { faults, loads, stores } of describeForms(operation))
    for (const fault of faults.keys()) {
      if (fault !== 'PF') found.add(fault);
      // Who reads and writes a place is asked for writing.
      else if (stores) found.add('PF write');
      else if (loads) found.add('PF read');
    }
  described.set(operation, found);
  return found;
}
