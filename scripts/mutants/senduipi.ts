// Wrong SENDUIPIs: which index is good, what is posted, who is notified. hardware §5, §13, §14.

import type { Mutant } from './mutant.ts';

const SENDUIPI = 'src/machine/uintr/senduipi.ts';

export const senduipiMutants: readonly Mutant[] = [
  {
    id: 'sn-ignored',
    what: 'a notification is sent although SN forbids it',
    breaks: 'H112',
    file: SENDUIPI,
    find: 'const ipi = !sn && !on;',
    replace: 'const ipi = !on;',
  },
  {
    id: 'sn-drops-post',
    what: 'with SN = 1 nothing is posted',
    breaks: 'H112 B5',
    claims: 'A1',
    file: SENDUIPI,
    find: 'upid.pir = pir | bit;',
    replace: 'upid.pir = sn ? pir : pir | bit;',
  },
  {
    id: 'on-ignored',
    what: 'a second notification is sent while one is outstanding',
    breaks: 'H111 H116',
    file: SENDUIPI,
    find: 'const ipi = !sn && !on;',
    replace: 'const ipi = !sn;',
  },
  {
    id: 'on-not-set',
    what: 'SENDUIPI notifies without setting ON',
    breaks: 'H110',
    file: SENDUIPI,
    find: '  if (ipi) upid.on = true;\n',
    replace: '',
  },
  {
    id: 'pir-overwritten',
    what: 'a post replaces what was posted before',
    breaks: 'H116',
    file: SENDUIPI,
    find: 'upid.pir = pir | bit;',
    replace: 'upid.pir = bit;',
  },
  {
    id: 'posts-counted',
    what: 'a vector posted twice is delivered twice',
    breaks: 'H56 A13',
    claims: 'A13 D16',
    file: SENDUIPI,
    find: '  // 8. Unlock.\n',
    replace: '  if ((pir & bit) !== 0n) (machine as any).again = ((machine as any).again ?? 0n) | bit;\n',
    also: [
      {
        file: 'src/machine/uintr/delivery.ts',
        find: '  // 9. No further delivery',
        replace: `  const again = ((machine as any).again ?? 0n) & (1n << BigInt(vector));
  (machine as any).again = ((machine as any).again ?? 0n) & ~again;
  setUirr(core, registers.get(Context.uirr) | again);
  // 9. No further delivery`,
      },
    ],
  },
  {
    id: 'nv-ignored',
    what: 'every notification has vector 0xEC, whatever NV says',
    breaks: 'H110 B6 B21',
    claims: 'A2 B6 B21',
    file: SENDUIPI,
    find: 'machine.sendIpi(core, upid.nv,',
    replace: 'machine.sendIpi(core, 0xec,',
  },
  {
    id: 'index-32-bit',
    what: 'only the lower half of the index register counts',
    breaks: 'H4 H106',
    file: SENDUIPI,
    find: '  const { memory, registers } = core;\n',
    replace: '  const { memory, registers } = core;\n  index = BigInt.asUintN(32, index);\n',
  },
  {
    id: 'uittsz-exclusive',
    what: 'UITTSZ is the number of entries, not the highest index',
    breaks: 'H105',
    file: SENDUIPI,
    find: 'if (exceeds(index,',
    replace: 'if (exceeds(index + 1n,',
  },
  {
    id: 'gp-before-ud',
    what: 'a bad index is found before the missing table',
    breaks: 'H104',
    file: SENDUIPI,
    find: '  if (!mayExecuteUintr(machine, core) ||',
    replace: `  if (index > BigInt(registers.get32(Context.uittsz))) return generalProtection();
  if (!mayExecuteUintr(machine, core) ||`,
  },
  {
    id: 'tt-enable-ignored',
    what: 'IA32_UINTR_TT bit 0 is not asked: #GP for the first entry instead of #UD',
    breaks: 'H104 H113',
    file: SENDUIPI,
    find: ' || (lowWord(tt) & TT_ENABLE) === 0) return invalidOpcode();',
    replace: ') return invalidOpcode();\n  if ((lowWord(tt) & TT_ENABLE) === 0) return generalProtection();',
  },
  {
    id: 'v-ignored',
    what: 'an entry with V = 0 is used',
    breaks: 'H107 B14',
    file: SENDUIPI,
    find: '!entry.valid || !entry.wellFormed',
    replace: '!entry.wellFormed',
  },
  {
    id: 'uitte-reserved-ignored',
    what: 'reserved bits of an entry are not looked at',
    breaks: 'H108',
    file: SENDUIPI,
    find: '!entry.valid || !entry.wellFormed',
    replace: '!entry.valid',
  },
  {
    id: 'upid-reserved-ignored',
    what: 'reserved bits of the UPID are not looked at',
    breaks: 'H109',
    file: SENDUIPI,
    find: '  if (upid.reserved !== 0) return generalProtection();\n',
    replace: '',
  },
  {
    id: 'ndst-as-x2apic',
    what: 'in xAPIC mode the destination is all of NDST',
    breaks: 'H120',
    file: 'src/machine/uintr/upid.ts',
    find: 'return x2apic ? ndst : (ndst >>> 8) & 0xff;',
    replace: 'return x2apic ? ndst : ndst;',
  },
  {
    id: 'user-bit-in-supervisor-fault',
    what: 'a fault on UITT or UPID is that of a user access',
    breaks: 'H114',
    file: 'src/machine/supervisor-access.ts',
    find: 'pageFault(translation.error, address)',
    replace: 'pageFault(translation.error | PageFault.user, address)',
  },
];
