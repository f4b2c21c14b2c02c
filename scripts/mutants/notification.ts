// Wrong notifications: what a core makes of an interrupt whose vector is UINV. hardware §7, §8.

import type { Mutant } from './mutant.ts';

const NOTIFICATION = 'src/machine/uintr/notification.ts';
const BOUNDARY = 'src/machine/boundary.ts';

export const notificationMutants: readonly Mutant[] = [
  {
    id: 'on-not-cleared',
    what: 'a notification leaves ON set',
    breaks: 'H32 H33',
    file: NOTIFICATION,
    find: '  upid.on = false;\n',
    replace: '',
  },
  {
    id: 'pir-not-zeroed',
    what: 'a notification copies PIR and leaves it',
    breaks: 'H32',
    file: NOTIFICATION,
    find: '  upid.pir = 0n;\n',
    replace: '',
  },
  {
    id: 'pir-before-on',
    what: 'PIR is taken before ON is cleared',
    breaks: 'H32',
    file: NOTIFICATION,
    find: '  upid.on = false;\n',
    replace: '',
    also: [{ file: NOTIFICATION, find: '  upid.pir = 0n;\n', replace: '  upid.pir = 0n;\n  upid.on = false;\n' }],
  },
  {
    id: 'uirr-overwritten',
    what: 'what is taken from PIR replaces what was in UIRR',
    breaks: 'H32',
    file: NOTIFICATION,
    find: 'core.registers.get(Context.uirr) | taken',
    replace: 'taken',
  },
  {
    id: 'notification-needs-uif',
    what: 'with UIF = 0 a notification is ended and nothing else',
    breaks: 'H36',
    claims: 'A20',
    file: NOTIFICATION,
    find: '  // 1. ON := 0.',
    replace: '  if (core.registers.get32(Context.uif) === 0) return undefined;\n  // 1. ON := 0.',
  },
  {
    id: 'notification-needs-cpl-3',
    what: 'at CPL 0 a notification goes to the kernel',
    breaks: 'H30 H35',
    file: NOTIFICATION,
    find: 'return uintrEnabled(core) &&',
    replace: 'return uintrEnabled(core) && core.cpl === 3 &&',
  },
  {
    id: 'notification-looks-at-on',
    what: 'a notification with ON = 0 is dropped',
    breaks: 'H40',
    file: NOTIFICATION,
    find: '  // 1. ON := 0.',
    replace: '  if (!upid.on) return undefined;\n  // 1. ON := 0.',
  },
  {
    id: 'no-eoi',
    what: 'the hardware does not end a notification',
    breaks: 'H33',
    file: BOUNDARY,
    find: '    core.apic.endOfInterrupt();\n',
    replace: '',
  },
  {
    id: 'delivery-one-boundary-later',
    what: 'after a notification one instruction runs before delivery',
    breaks: 'H39',
    file: BOUNDARY,
    find: '    if (fault) return fault;\n',
    replace: '    return fault;\n',
  },
  {
    id: 'notification-ignores-if',
    what: 'a notification is taken with RFLAGS.IF = 0',
    breaks: 'H37',
    file: BOUNDARY,
    find: '(registers.get32(Context.flagsOther) & INTERRUPT_FLAG) !== 0 && core.apic.highest() !== undefined',
    replace: 'core.apic.highest() !== undefined',
  },
];
