// Wrong registers: the MSRs, XSAVES and XRSTORS of component 14. hardware §4, §6.

import type { Mutant } from './mutant.ts';

const XSAVE = 'src/machine/xsave.ts';
const MSRS = 'src/machine/msr.ts';

export const registerMutants: readonly Mutant[] = [
  {
    id: 'xsaves-keeps-uinv',
    what: 'XSAVES leaves UINV loaded',
    breaks: 'H23 H29 §4.1',
    file: XSAVE,
    find: '  registers.set32(Context.uinv, 0);\n',
    replace: '',
  },
  {
    id: 'xsaves-loses-uif',
    what: 'XSAVES does not save UIF',
    breaks: 'H22 H28 H103',
    claims: 'A9',
    file: XSAVE,
    find: 'registers.get32(Context.uif) === 1 ? UIF : 0n',
    replace: '0n',
  },
  {
    id: 'xsave-layout-by-number',
    what: 'UIRR and UPIDADDR stand in the image in another order',
    breaks: 'H21',
    file: XSAVE,
    find: 'pd: 24, rr: 32',
    replace: 'rr: 24, pd: 32',
  },
  {
    id: 'xrstors-over-uinv',
    what: 'XRSTORS does not mind a loaded UINV',
    breaks: 'H24',
    file: XSAVE,
    find: '  if (saved && registers.get32(Context.uinv) !== 0) return generalProtection();\n',
    replace: '',
  },
  {
    id: 'xrstors-recognises-nothing',
    what: 'XRSTORS loads UIRR, and nobody looks at it',
    breaks: 'H26',
    file: XSAVE,
    find: 'setUirr(core, view.getBigUint64(UintrState.rr, true));',
    replace: 'registers.set(Context.uirr, view.getBigUint64(UintrState.rr, true));',
  },
  {
    id: 'wrmsr-rr-adds',
    what: 'WRMSR to IA32_UINTR_RR cannot withdraw what is pending',
    breaks: 'H19 §2.5',
    file: MSRS,
    find: '      setUirr(core, value);\n',
    replace: '      setUirr(core, registers.get(Context.uirr) | value);\n',
  },
  {
    id: 'misc-shows-uif',
    what: 'RDMSR of IA32_UINTR_MISC shows UIF in bit 63',
    breaks: 'H16',
    file: MSRS,
    find: '      return readMisc(registers);\n',
    replace: '      return readMisc(registers) | (BigInt(registers.get32(Context.uif)) << 63n);\n',
  },
  {
    id: 'misc-reserved-ignored',
    what: 'WRMSR takes reserved bits of IA32_UINTR_MISC',
    breaks: 'H11',
    file: MSRS,
    find: 'return (value & RESERVED.misc) === 0n;',
    replace: 'return true;',
  },
];
