// Wrong deliveries: the frame, the state at the handler's entry, when and in which order. hardware §10.

import type { Mutant } from './mutant.ts';

const DELIVERY = 'src/machine/uintr/delivery.ts';
const BOUNDARY = 'src/machine/boundary.ts';

export const deliveryMutants: readonly Mutant[] = [
  {
    id: 'frame-unaligned',
    what: 'the frame is not aligned to 16',
    breaks: 'H64 H65',
    file: DELIVERY,
    find: 'BigInt.asUintN(64, top) & FRAME_ALIGNMENT',
    replace: 'BigInt.asUintN(64, top)',
  },
  {
    id: 'red-zone-overwritten',
    what: 'UISTACKADJUST is not subtracted',
    breaks: 'H65 H68 H70 A15',
    claims: 'A15',
    file: DELIVERY,
    find: 'adjust : rsp - adjust;',
    replace: 'adjust : rsp;',
  },
  {
    id: 'load-rsp-ignored',
    what: 'bit 0 of UISTACKADJUST means nothing: it is always subtracted',
    breaks: 'H66 H83',
    file: DELIVERY,
    find: '(lowWord(adjust) & LOAD_RSP) !== 0 ? adjust : rsp - adjust',
    replace: 'rsp - adjust',
  },
  {
    id: 'vector-above-frame',
    what: 'the vector is stored above the frame, and 0 where it belongs',
    breaks: 'H67 A6',
    claims: 'A6 D14',
    file: DELIVERY,
    find: '  const frame = [rsp, registers.flags(), registers.rip, vector];\n',
    replace: `  const frame = [rsp, registers.flags(), registers.rip, 0];
  core.store(base, 8, BigInt(vector), true);
`,
  },
  {
    id: 'pushed-rsp-adjusted',
    what: 'the RSP in the frame is the adjusted one',
    breaks: 'H67 H87',
    file: DELIVERY,
    find: 'const frame = [rsp,',
    replace: 'const frame = [base,',
  },
  {
    id: 'lowest-vector-first',
    what: 'the lowest pending vector is delivered first',
    breaks: 'H52 H53 A10',
    claims: 'A10 D9',
    file: 'src/machine/uintr/uirr.ts',
    find: 'highestBit(uirr);',
    replace: 'highestBit(uirr & -uirr);',
  },
  {
    id: 'uif-left-set',
    what: 'delivery leaves UIF set',
    breaks: 'H54 H72 A11',
    claims: 'A11 D10',
    file: DELIVERY,
    find: '  registers.set32(Context.uif, 0);',
    replace: '',
  },
  {
    id: 'uirr-cleared-whole',
    what: 'delivery clears all of UIRR',
    breaks: 'H52 H71 A12',
    claims: 'A12',
    file: DELIVERY,
    find: 'setUirr(core, uirr ^ bitOf(vector));',
    replace: 'setUirr(core, 0n);',
  },
  {
    id: 'tf-kept',
    what: 'the handler is entered with TF as it was',
    breaks: 'H73',
    file: DELIVERY,
    find: 'Number(RFlag.TF | RFlag.RF)',
    replace: 'Number(RFlag.RF)',
  },
  {
    id: 'df-cleared',
    what: 'delivery clears DF, as a signal does',
    breaks: 'H74',
    file: DELIVERY,
    find: 'Number(RFlag.TF | RFlag.RF)',
    replace: 'Number(RFlag.TF | RFlag.RF | RFlag.DF)',
  },
  {
    id: 'uif-lost-in-fault',
    what: 'a delivery that faults has cleared UIF already',
    breaks: 'H79 H80 H81',
    file: DELIVERY,
    find: '  const uirr = registers.get(Context.uirr);\n',
    replace: '  const uirr = registers.get(Context.uirr);\n  registers.set32(Context.uif, 0);\n',
  },
  {
    id: 'delivery-needs-if',
    what: 'RFLAGS.IF = 0 holds back delivery',
    breaks: 'H48',
    file: DELIVERY,
    find: '(core) => core.cpl === 3 }',
    replace: '(core) => core.cpl === 3 && (core.registers.rflags() & RFlag.IF) !== 0n }',
  },
  {
    id: 'delivered-at-cpl-0',
    what: 'a user interrupt is delivered while the kernel runs',
    breaks: 'H46',
    file: DELIVERY,
    find: '(core) => core.cpl === 3 }',
    replace: '() => true }',
  },
  {
    id: 'delivered-in-compatibility-mode',
    what: 'CS.L is not asked before delivery',
    breaks: 'H47',
    file: DELIVERY,
    find: 'holds: in64BitMode }',
    replace: 'holds: uintrEnabled }',
  },
  {
    id: 'mov-ss-shadow-ignored',
    what: 'a user interrupt is delivered in the shadow of MOV SS',
    breaks: 'H49',
    file: BOUNDARY,
    find: '  if (registers.get32(Context.movSsShadow) !== 0) return undefined;\n',
    replace: '',
  },
  {
    id: 'delivery-before-interrupts',
    what: 'a user interrupt goes before an external one',
    breaks: 'H58',
    file: BOUNDARY,
    find: '  // 4. Maskable external interrupts',
    replace:
      '  if (isDeliverable(core)) return deliverUserInterrupt(machine, core);\n  // 4. Maskable external interrupts',
  },
  {
    id: 'clui-late',
    what: 'what arrives while CLUI executes is delivered behind it',
    breaks: 'H51 A8',
    file: DELIVERY,
    find: '(core) => core.registers.get32(Context.uif) === 1 }',
    replace: `(core) =>
      core.registers.get32(Context.uif) === 1 || core.load(core.registers.rip - 4n, 4) === 0xee01_0ff3n }`,
  },
];
