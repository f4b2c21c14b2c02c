// What cases have exercised of what there is: forms of instructions, their register and memory variants, and ways to fault.

import { Decoder, DecoderOptions, OpKind } from 'iced-x86';
import { type Form, formsOf, sampleOf } from '../../../src/decode/forms.ts';
import { describe } from '../../../src/engine/describe.ts';
import { Vector } from '../../../src/isa/algebra.ts';
import { FAMILIES, rowOf } from '../../../src/isa/index.ts';
import type { Instruction } from '../../../src/isa/instruction.ts';
import { PageFault } from '../../../src/machine/address-space.ts';
import type { Result } from './case.ts';

/** What cannot be exercised by a program on the processor at hand, and why. */
const EXCUSED: readonly { readonly what: RegExp; readonly why: string }[] = [];

type Variant = 'register' | 'memory';

export class Coverage {
  private readonly forms = new Set<string>();
  private readonly faults = new Set<string>();

  /** Counts one case. @param bytes of the instruction  @param truth what the processor did */
  note(bytes: Uint8Array, { operation }: Instruction, truth: Result): void {
    this.forms.add(formKey(...formOf(bytes)));
    if (truth.fault) this.faults.add(`${operation} ${faultName(truth.fault)}`);
  }

  /** What is left out, one line each: `reason` if it is excused. */
  missing(): { what: string; reason: string | undefined }[] {
    const found: string[] = [];
    for (const { rows } of FAMILIES)
      for (const operation of Object.keys(rows)) {
        for (const form of formsOf(operation))
          for (const variant of variantsOf(form))
            if (!this.forms.has(formKey(form.code, variant))) found.push(`${operation}: ${form.text} (${variant})`);
        for (const fault of faultsOf(operation))
          if (!this.faults.has(`${operation} ${fault}`)) found.push(`${operation}: fault ${fault}`);
      }
    return found.map((what) => ({ what, reason: EXCUSED.find((excuse) => excuse.what.test(what))?.why }));
  }
}

const formKey = (code: number, variant: Variant): string => `${code} ${variant}`;
const variantsOf = (form: Form): Variant[] =>
  form.registerOrMemory ? ['register', 'memory'] : [form.memory ? 'memory' : 'register'];

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

const NAMES = new Map<number, string>(Object.entries(Vector).map(([name, vector]) => [vector, name]));
function faultName({ vector, error }: NonNullable<Result['fault']>): string {
  if (vector !== Vector.PF) return NAMES.get(vector) ?? `${vector}`;
  return (error & PageFault.write) === 0 ? 'PF read' : 'PF write';
}

/** The ways in which an operation can fault, over all its forms. */
function faultsOf(operation: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const form of formsOf(operation))
    for (const variant of variantsOf(form)) {
      const { faults, loads, stores } = describe(sampleOf(form, variant), rowOf(operation)!);
      for (const fault of faults) {
        if (fault !== 'PF') found.add(fault);
        else if (stores) found.add('PF write');
        else if (loads) found.add('PF read');
      }
    }
  return found;
}
