// Machines and tables on which the headline does not follow from what the single steps cost. docs/headline.md, docs/cost-model.md.

import type { Mutant } from './mutant.ts';

const TASK = 'src/kernel/task.ts';
const SCHEDULER = 'src/kernel/scheduler.ts';
const RESULTS = 'src/cli/bench/results.ts';

export const headlineMutants: readonly Mutant[] = [
  {
    id: 'wake-up-for-nothing',
    what: 'making a blocked task runnable costs nothing',
    breaks: 'E1',
    claims: 'E1',
    file: TASK,
    find: '    kernel.charge(Account.wakeUp);\n',
    replace: '',
  },
  {
    id: 'sleep-left-for-nothing',
    what: 'an idle core leaves its sleep at once',
    breaks: 'E1',
    claims: 'E1',
    file: SCHEDULER,
    find: '    kernel.charge(slept >= (costs.deepIdleAfter ?? Number.POSITIVE_INFINITY) ? Account.deepIdleWake : Account.idleWake);\n',
    replace:
      '    if (slept >= (costs.deepIdleAfter ?? Number.POSITIVE_INFINITY)) kernel.charge(Account.deepIdleWake);\n',
  },
  {
    id: 'senduipi-as-a-call',
    what: 'SENDUIPI costs a way into the kernel as well',
    breaks: 'E1',
    claims: 'E1',
    file: 'src/machine/uintr/senduipi.ts',
    find: '  machine.charge(core, ipi ? Account.senduipi : Account.senduipiQuiet);\n',
    replace:
      '  machine.charge(core, ipi ? Account.senduipi : Account.senduipiQuiet);\n  machine.charge(core, Account.kernelEntry);\n',
  },
  {
    id: 'fitted-to-the-table',
    what: 'a mechanism whose figure the RFC has is said to be as slow as that',
    breaks: 'E1',
    claims: 'E1',
    file: RESULTS,
    find: '  const relative = mean / baselines.thereAndBack;\n',
    replace:
      "  const relative = subject.published?.unit === 'ratio' ? subject.published.figure : mean / baselines.thereAndBack;\n",
  },
  {
    id: 'deviation-one-way-only',
    what: 'the deviation from the RFC is taken from whichever way of counting fits better',
    breaks: 'E1',
    claims: 'E1',
    file: RESULTS,
    find: '    deviation: model.relative / figure - 1,\n',
    replace:
      '    deviation: [model.relative, model.relativeToOneWay].map((ratio) => ratio / figure - 1).sort((a, b) => a * a - b * b)[0]!,\n',
  },
  {
    id: 'switch-for-nothing',
    what: 'one task takes another’s place on a core in no time',
    breaks: 'E1',
    claims: 'E1',
    file: 'src/kernel/context-switch.ts',
    find: '  kernel.charge(Account.contextSwitch);\n',
    replace: '',
  },
  {
    id: 'notified-through-the-kernel',
    what: 'a notification costs an interrupt’s way into the kernel and back as well',
    breaks: 'E2',
    claims: 'E2',
    file: 'src/machine/uintr/notification.ts',
    find: '  machine.charge(core, Account.notification);\n',
    replace:
      '  machine.charge(core, Account.notification);\n  machine.charge(core, Account.interruptEntry);\n  machine.charge(core, Account.interruptExit);\n',
  },
];
