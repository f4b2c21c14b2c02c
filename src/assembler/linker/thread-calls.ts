/**
 * Thread-local data of a static program lies at a known distance from the thread pointer, so the calls that would ask
 * the dynamic linker for it are replaced. "ELF Handling For Thread-Local Storage", sections 5.5.1 to 5.5.3.
 */
import { R } from '../elf-numbers.ts';
import type { ObjectSection, Relocation } from '../object.ts';

/** mov %fs:0, %rax */
const loadThreadPointer = [0x64, 0x48, 0x8b, 0x04, 0x25, 0, 0, 0, 0] as const;

/** Distances from the field of `lea x@tlsgd(%rip), %rdi` and of `lea x@tlsld(%rip), %rdi` to that of the call behind. */
const callDistances: Readonly<Record<number, readonly number[]>> = { [R.TLSGD]: [8], [R.TLSLD]: [5, 6] };

/** That to the field of `movabs $__tls_get_addr@pltoff, %rax`, in front of `add %rbx, %rax; call *%rax`. */
const farCallDistance = 6;

/** Relocations of a section that belong to calls of `__tls_get_addr`, by the relocation in front of each. */
export function threadCalls({ relocations }: ObjectSection): ReadonlyMap<Relocation, Relocation> {
  const calls = new Map<Relocation, Relocation>();
  for (const [index, relocation] of relocations.entries()) {
    const next = relocations[index + 1];
    const distance = next ? next.offset - relocation.offset : 0;
    const distances = next?.type === R.PLTOFF64 ? [farCallDistance] : callDistances[relocation.type];
    if (relocation.type in callDistances && distances?.includes(distance)) calls.set(relocation, next!);
  }
  return calls;
}

/**
 * Replaces the instructions around `relocation` and `call` in `bytes`. Returns what remains to be filled in, if
 * anything does.
 */
export function replaceThreadCall(bytes: Uint8Array, relocation: Relocation, call: Relocation): Relocation | undefined {
  const { offset, type, addend } = relocation;
  const isFar = call.type === R.PLTOFF64;
  if (type === R.TLSGD && isFar) {
    // lea; movabs; add; call → the same two instructions as below and a NOP
    bytes.set([...loadThreadPointer, 0x48, 0x8d, 0x80, 0, 0, 0, 0, 0x66, 0x0f, 0x1f, 0x44, 0, 0], offset - 3);
    return { ...relocation, offset: offset + 9, type: R.TPOFF32, addend: addend + 4n };
  }
  if (type === R.TLSGD) {
    // data16 lea x@tlsgd(%rip), %rdi; call __tls_get_addr → mov %fs:0, %rax; lea x@tpoff(%rax), %rax
    bytes.set([...loadThreadPointer, 0x48, 0x8d, 0x80], offset - 4);
    return { ...relocation, offset: offset + 8, type: R.TPOFF32, addend: addend + 4n };
  }
  if (isFar) {
    bytes.set([0x66, 0x66, 0x66, 0x66, 0x2e, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0, ...loadThreadPointer], offset - 3);
    return undefined;
  }
  // lea x@tlsld(%rip), %rdi; call __tls_get_addr → mov %fs:0, %rax, with prefixes that make it as long
  const prefixes = new Array<number>(call.offset - offset - 2).fill(0x66);
  bytes.set([...prefixes, ...loadThreadPointer], offset - 3);
  return undefined;
}
