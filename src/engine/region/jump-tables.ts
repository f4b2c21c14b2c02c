// Where an indirect jump may go, guessed from the table that it reads: a switch as compilers write it. Only a guess: the region
// compares the address that the jump really has, and leaves where it is another.

import type { Instruction } from '../../isa/instruction.ts';

/** Most targets of one jump. */
const MOST_TARGETS = 64;
/** A table's targets are not farther than this from the jump, in bytes. */
const NEAR = 0x1_0000n;

/** Reads `bytes` (4 or 8) of guest memory; undefined where nothing can be read. */
export type ReadMemory = (address: bigint, bytes: number) => bigint | undefined;

/**
 * Targets that an indirect jump seems to have: `jmp *table(,%r,8)`, or a table of 32-bit distances, as position-independent
 * code has it: `lea table(%rip), %b; movslq (%b,%i,4), %r; add %b, %r; jmp *%r`.
 * @param before instructions that lead to it, the nearest last
 */
export function jumpTargets(jump: Instruction, before: readonly Instruction[], read: ReadMemory): bigint[] {
  const [operand] = jump.operands;
  if (jump.operation !== 'JMP' || !operand) return [];
  if (operand.kind === 'memory') {
    if (operand.base >= 0 || operand.index < 0 || operand.scale !== 8) return [];
    return targets(jump, (i) => read(operand.displacement + 8n * i, 8));
  }
  if (operand.kind !== 'register') return [];
  const table = tableOfDistances(operand.index, before);
  if (table === undefined) return [];
  return targets(jump, (i) => {
    const distance = read(table + 4n * i, 4);
    return distance === undefined ? undefined : BigInt.asUintN(64, table + BigInt.asIntN(32, distance));
  });
}

function targets(jump: Instruction, entry: (i: bigint) => bigint | undefined): bigint[] {
  const found = new Set<bigint>();
  for (let i = 0n; i < MOST_TARGETS; i++) {
    const target = entry(i);
    if (target === undefined || target < jump.address - NEAR || target > jump.address + NEAR) break;
    found.add(target);
  }
  return [...found];
}

/** Address of the table whose distances are added up in a register. */
function tableOfDistances(register: number, before: readonly Instruction[]): bigint | undefined {
  const add = before.findLast(({ operation, operands: [to] }) => operation === 'ADD' && isRegister(to, register));
  const base = add?.operands[1];
  const load = before.findLast(({ operation }) => operation === 'MOVSXD')?.operands[1];
  if (base?.kind !== 'register' || load?.kind !== 'memory' || load.base !== base.index || load.scale !== 4)
    return undefined;
  const lea = before.findLast(({ operation, operands: [to] }) => operation === 'LEA' && isRegister(to, base.index));
  const place = lea?.operands[1];
  return place?.kind === 'memory' && place.base < 0 && place.index < 0 ? place.displacement : undefined;
}

function isRegister(operand: Instruction['operands'][number] | undefined, index: number): boolean {
  return operand?.kind === 'register' && operand.index === index;
}
