// Wrong instructions: UIRET, CLUI, STUI, TESTUI and SENDUIPI's row. hardware §11, §12.

import type { Mutant } from './mutant.ts';

const ROWS = 'src/isa/user-interrupt.ts';

export const instructionMutants: readonly Mutant[] = [
  {
    id: 'uiret-leaves-uif',
    what: 'UIRET does not set UIF',
    breaks: 'H92 H96 H97',
    file: ROWS,
    find: 'o.const(64, 1)), o.const(64, 1)),\n',
    replace: "o.const(64, 1)), o.state('uif')),\n",
  },
  {
    id: 'uiret-reads-bit-1',
    what: 'UIRET takes UIF from the image although UIRET_UIF is not enumerated',
    breaks: 'H92',
    file: ROWS,
    find: "o.trunc(o.state('uiretUif'), 1)",
    replace: 'o.const(1, 1)',
  },
  {
    id: 'uiret-restores-if',
    what: 'UIRET restores IF and IOPL',
    breaks: 'H91',
    file: ROWS,
    find: 'UIRET_FLAGS = 0x25_4dd5n',
    replace: 'UIRET_FLAGS = 0x25_7fd5n',
  },
  {
    id: 'uiret-keeps-df',
    what: 'UIRET does not restore DF',
    breaks: 'H87 H90',
    file: ROWS,
    find: 'UIRET_FLAGS = 0x25_4dd5n',
    replace: 'UIRET_FLAGS = 0x25_49d5n',
  },
  {
    id: 'uiret-drops-vector',
    what: 'UIRET pops four slots when it finds a vector on top',
    breaks: 'H88 H89',
    file: ROWS,
    find: '  const rsp = o.reg(Reg.rsp, 64);\n',
    replace: `  const entry = o.reg(Reg.rsp, 64);
  const isVector = o.ltU(o.load(entry, 64, { stack: true }), o.const(64, 64));
  const rsp = o.select(isVector, o.add(entry, o.const(64, 8)), entry);
`,
  },
  {
    id: 'uiret-jumps-anywhere',
    what: 'UIRET takes a RIP that is not canonical',
    breaks: 'H94',
    file: ROWS,
    find: "  o.faultIf(o.ne(o.sar(o.shl(rip, o.const(64, 16)), o.const(64, 16)), rip), 'GP', 'the new RIP is not canonical');\n",
    replace: '',
  },
  {
    id: 'stui-not-immediate',
    what: 'STUI takes effect only when the core next has a reason to look',
    breaks: 'H50 H63',
    file: ROWS,
    find: "  o.exit('recheck');\n",
    replace: '',
  },
  {
    id: 'stui-clears-cf',
    what: 'STUI changes CF',
    breaks: 'H100',
    file: ROWS,
    find: "  o.setState('uif', o.const(64, 1));\n",
    replace: "  o.setState('uif', o.const(64, 1));\n  o.flags({ cf: o.const(1, 0) });\n",
  },
  {
    id: 'testui-keeps-zf',
    what: 'TESTUI does not clear ZF',
    breaks: 'H101',
    file: ROWS,
    find: 'pf: no, af: no, zf: no, sf: no',
    replace: 'pf: no, af: no, sf: no',
  },
  {
    id: 'senduipi-answers',
    what: 'SENDUIPI clears CF for success',
    breaks: 'H115 A17',
    claims: 'A17 D11',
    file: ROWS,
    find: "  o.hardware('senduipi', o.read(index!));\n",
    replace: "  o.hardware('senduipi', o.read(index!));\n  o.flags({ cf: o.const(1, 0) });\n",
  },
];
