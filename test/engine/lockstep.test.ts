// The stepper against the reference, instruction by instruction.

import { expect, test } from 'vitest';
import { ReferenceEngine } from '../../src/engine/reference.ts';
import { Stepper } from '../../src/engine/stepper.ts';
import { gnuAssemble, hasGnuAs } from './gnu-as.ts';
import { bareMachine, describe } from './harness.ts';

const LOOP = `
  mov $1000, %ecx
  xor %eax, %eax
  mov $0x500000, %rbx
1: add %rcx, %rax
  mov %rax, (%rbx)
  sub $3, %al
  add (%rbx,%rcx,4), %edx
  cmp %edx, %eax
  jle 2f
  inc %r8b
  mov %ah, %bl
  xor %bl, %bl
2: call 3f
  dec %ecx
  jnz 1b
  mov 0x10, %rax
3: add %ax, 4(%rbx)
  ret
`;

test.skipIf(!hasGnuAs)('stepper and reference agree after every instruction', () => {
  const code = gnuAssemble(LOOP);
  const a = bareMachine(code);
  const b = bareMachine(code);
  const reference = new ReferenceEngine(a.machine);
  const stepper = new Stepper(b.machine, { regions: false });
  for (let i = 0; i < 20_000; i++) {
    const stopA = reference.run(a.core, a.core.cycle + 1);
    const stopB = stepper.run(b.core, b.core.cycle + 1);
    expect(stopB).toEqual(stopA);
    if (i % 97 === 0 || stopA.reason !== 'turn') expect(describe(b.core)).toEqual(describe(a.core));
    if (stopA.reason !== 'turn') {
      expect(stopA).toMatchObject({ reason: 'trap', trap: { kind: 'fault', vector: 14, error: 4, address: 0x10n } });
      return;
    }
  }
  throw new Error('the fault was never reached');
});

test.skipIf(!hasGnuAs)('a fault in a read-modify-write leaves no trace', () => {
  // The operand straddles DATA's last page and an unmapped one.
  const code = gnuAssemble('mov $0x501ffd, %rbx\n mov $-1, %rax\n add %rax, (%rbx)\n');
  for (const Engine of [ReferenceEngine, Stepper]) {
    const { machine, core } = bareMachine(code);
    const engine = new Engine(machine);
    const stop = engine.run(core, 1000);
    expect(stop).toMatchObject({ reason: 'trap', trap: { kind: 'fault', vector: 14, error: 6, address: 0x502000n } });
    const frame = core.space!.pages.get(0x501)!.frame;
    expect([
      ...machine.memory.bytes.subarray(
        machine.memory.frameOffset(frame) + 0xff0,
        machine.memory.frameOffset(frame) + 0x1000,
      ),
    ]).toEqual(new Array(16).fill(0));
    expect(describe(core)).toMatchObject({ rip: '40100e', retired: '2', cycle: '2' });
  }
});

test.skipIf(!hasGnuAs)('code that writes its own next instruction executes the new bytes', () => {
  // The immediate of the mov is overwritten before it executes, twice.
  const code = gnuAssemble('mov $0x401000, %rbx\n 1: movl $7, 2f+1-1b+7(%rbx)\n 2: mov $5, %eax\n 3: jmp 3b\n');
  const states = [ReferenceEngine, Stepper].map((Engine) => {
    const { machine, core } = bareMachine(code);
    core.space!.protect(0x401, 7);
    new Engine(machine).run(core, 20);
    return describe(core);
  });
  expect(states[1]).toEqual(states[0]);
  expect(states[0]!.r0).toBe('7');
});
