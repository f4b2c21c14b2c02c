// UIRET on processors with and without UIRET_UIF. hardware §11.

import { expect, test } from 'vitest';
import { ReferenceEngine } from '../../src/engine/reference.ts';
import { Stepper } from '../../src/engine/stepper.ts';
import { Context } from '../../src/isa/registers.ts';
import { bareMachine, CODE, STACK_TOP } from './harness.ts';

const UIRET = Uint8Array.from([0xf3, 0x0f, 0x01, 0xec]);

test.each([
  { uiretUif: false, image: 0x200n, uif: 1 },
  { uiretUif: false, image: 0x202n, uif: 1 },
  { uiretUif: true, image: 0x200n, uif: 0 },
  { uiretUif: true, image: 0x202n, uif: 1 },
])('H92 H93: UIRET_UIF $uiretUif, bit 1 of the image as in $image: UIF = $uif', ({ uiretUif, image, uif }) => {
  for (const Engine of [ReferenceEngine, Stepper]) {
    const { machine, core } = bareMachine(UIRET);
    core.registers.set32(Context.hasUiretUif, uiretUif ? 1 : 0);
    const frame = STACK_TOP - 64n;
    core.registers.rsp = frame;
    for (const [i, word] of [CODE + 4n, image, STACK_TOP - 128n].entries()) core.store(frame + BigInt(8 * i), 8, word);
    new Engine(machine).run(core, core.cycle + 1);
    expect(core.registers.rip).toBe(CODE + 4n);
    expect(core.registers.get32(Context.uif)).toBe(uif);
  }
});
