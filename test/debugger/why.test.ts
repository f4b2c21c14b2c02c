// Why is this interrupt not delivered? For each state in which one is stuck: the reason that is named, and that the remedy that is
// named, carried out as a what-if, does deliver it.

import { expect, test } from 'vitest';
import { execute } from '../../src/debugger/commands/table.ts';
import type { Reason } from '../../src/debugger/inspect/why.ts';
import type { Session } from '../../src/debugger/session.ts';
import { RING3_UINTR_MASK } from '../../src/kernel/abi/ring3.ts';
import { debug, debugText, runTo } from './fixture.ts';

/** Registers a handler; vectors 3 and 9, which the thread can send itself by %rbx and %rbp. */
const RECEIVER = `
        lea handler(%rip), %rdi
        xor %esi, %esi
        mov $449, %eax
        syscall
registered:
        .irp vector, 3, 9
        mov $\\vector, %edi
        xor %esi, %esi
        mov $451, %eax
        syscall
        mov %eax, %edi
        mov $452, %eax
        syscall
        xchg %rax, %rbx
        xchg %rbx, %rbp
        .endr
ready:`;
const HANDLER = `
handler:
        add $8, %rsp
        uiret`;
/** A second thread: runs what follows \`thread:\`. */
const CLONE = `
        mov $0x10f00, %edi
        lea stack_top(%rip), %rsi
        mov $56, %eax
        syscall
        test %eax, %eax
        jz thread`;
const STACK = `
        .bss
        .balign 16
        .skip 4096
stack_top:`;

/** A receiver alone; it stands at a label. */
function receiver(body: string, label: string, options = {}): Session {
  const session = debugText(
    `${RECEIVER}
${body}${HANDLER}`,
    options,
  );
  runTo(session, label);
  return session;
}
/** A receiver and a thread that waits for nothing; the thread stands at \`there\`, the receiver is looked at. */
function beside(body: string, cores: number, thread = ''): Session {
  const session = debugText(
    `${RECEIVER}${CLONE}
${body}${HANDLER}
thread: ${thread}
        .rept 2000
        nop
        .endr
there:  jmp there
${STACK}`,
    { cores, timeSliceUs: 100 },
  );
  runTo(session, 'there');
  session.select(1);
  return session;
}
/** Types commands. */
function type(session: Session, ...commands: string[]): Session {
  for (const command of commands) {
    const { movement } = execute(session, command);
    if (movement) session.run(movement);
  }
  return session;
}
const PAUSE = 'mov $34, %eax; syscall; 1: jmp 1b';
const UINTR_WAIT = 'mov $454, %eax; xor %edi, %edi; syscall; 1: jmp 1b';
const YIELD = '1: mov $24, %eax; syscall; jmp 1b';
const mask = (vector: number): string =>
  `mov $${1 << vector}, %edi; xor %esi, %esi; mov $${RING3_UINTR_MASK}, %eax; syscall;`;
const SPIN = '1: jmp 1b';

const STATES: readonly (readonly [what: string, reason: Reason, stuck: () => Session])[] = [
  ['no handler is registered', 'no handler', () => debugText(`nop; ${SPIN}; ${HANDLER}`)],
  ['no descriptor for the vector', 'no vector', () => receiver(`stui; ${SPIN}`, 'registered')],
  ['nobody has posted it', 'nobody has posted it', () => receiver(`stui; here: ${SPIN}`, 'here')],
  [
    'it was delivered, once',
    'delivered already',
    () => receiver(`stui; senduipi %rbx; .rept 900; nop; .endr; here: ${SPIN}`, 'here'),
  ],
  ['UIF was never set', 'UIF is 0', () => receiver(`senduipi %rbx; .rept 900; nop; .endr; here: ${SPIN}`, 'here')],
  [
    'the handler of another vector runs',
    'in a handler',
    () => {
      const session = debug('masked.s');
      runTo(session, 'again');
      return session;
    },
  ],
  [
    'a higher vector is pending',
    'higher vector first',
    () => type(receiver(`stui; here: ${SPIN}`, 'here'), 'inject 3', 'inject 9'),
  ],
  ['it is about to be delivered', 'next boundary', () => type(receiver(`stui; here: ${SPIN}`, 'here'), 'inject 3')],
  ['posted without a notification', 'never notified', () => type(receiver(`stui; here: ${SPIN}`, 'here'), 'post 3')],
  [
    'posted while SN = 1',
    'never notified',
    () => type(receiver(`stui; here: nop; senduipi %rbx; ${SPIN}`, 'here'), 'set $sn = 1', 'step 2'),
  ],
  [
    'posted while ON = 1',
    'never notified',
    () => type(receiver(`stui; here: nop; senduipi %rbx; ${SPIN}`, 'here'), 'set $on = 1', 'step 2'),
  ],
  [
    'the notification is under way',
    'notification under way',
    () => type(receiver(`stui; here: senduipi %rbx; ${SPIN}`, 'here'), 'step'),
  ],
  [
    'the notification has arrived',
    'notification waits',
    () => type(receiver(`here: nop; ${SPIN}`, 'here'), 'post 3', 'notify'),
  ],
  ['posted while the receiver sleeps', 'posted while it sleeps', () => type(beside(`stui; ${PAUSE}`, 2), 'post 3')],
  [
    'posted while the receiver waits for its turn',
    'posted while it does not run',
    () => type(beside(`stui; ${YIELD}`, 1), 'post 3'),
  ],
  [
    'a lost wake-up in uintr_wait',
    'lost wake-up',
    () => type(beside(`stui; ${UINTR_WAIT}`, 2), 'set $on = 1', 'post 3'),
  ],
  [
    'recognised, then the receiver went to sleep',
    'recognised while it sleeps',
    () => type(beside(`senduipi %rbx; .rept 900; nop; .endr; ${PAUSE}`, 2)),
  ],
  [
    'recognised, then another task got the core',
    'recognised while it does not run',
    () => beside(`senduipi %rbx; .rept 900; nop; .endr; ${YIELD}`, 1),
  ],
  [
    'frozen by a what-if',
    'frozen',
    () => type(beside(`stui; ${SPIN}`, 2), 'freeze', 'step 900 task 2', 'task 1', 'post 3'),
  ],
  [
    'masked, and posted',
    'masked',
    () => receiver(`${mask(3)} stui; senduipi %rbx; here: ${SPIN}`, 'here', { opens: { 'vector-mask': 'source' } }),
  ],
  [
    'masked',
    'masked',
    () => receiver(`${mask(3)} stui; here: ${SPIN}`, 'here', { opens: { 'vector-mask': 'source' } }),
  ],
];

test.each(STATES)('%s: %s', (_what, reason, stuck) => {
  const session = stuck();
  const { selected } = session;
  const answer = session.why(3);
  expect(answer.reason).toBe(reason);
  execute(session, 'remedy 3');
  const isThis = {
    kinds: new Set(['delivered'] as const),
    matches: (event: object) => 'vector' in event && event.vector === 3,
  };
  const movement = session.toEvent(isThis);
  let stop: ReturnType<Session['advance']>;
  for (let slices = 0; slices < 40 && !stop; slices++) stop = session.advance(movement);
  expect(stop).toMatchObject({ kind: 'caught', task: selected });
  // Without the remedy nothing of the kind happens, unless time alone was the remedy.
  if (answer.remedy.length === 0 || reason === 'in a handler') return;
  session.run(session.follow(session.timeline.branch.parent!.number));
  const again = session.toEvent(isThis);
  for (let slices = 0; slices < 2; slices++) expect(session.advance(again)).not.toMatchObject({ kind: 'caught' });
});

test('the table has every reason but those that last no time', () => {
  const reasons = new Set(STATES.map(([, reason]) => reason));
  expect(reasons.size).toBeGreaterThanOrEqual(17);
});

test('without a vector: every interrupt on its way, or what could come', () => {
  const pending = receiver(`senduipi %rbx; .rept 900; nop; .endr; here: ${SPIN}`, 'here');
  expect(execute(pending, 'why').lines).toEqual([
    'task 1: Vector 3 is in UIRR, but UIF = 0: STUI sets it.  [what if: set $uif = 1]',
  ]);
  execute(pending, 'remedy');
  expect(pending.run(pending.step())).toBeDefined();
  expect(pending.journeys().at(-1)?.delivered).toBeDefined();

  const idle = receiver(`stui; here: ${SPIN}`, 'here');
  expect(execute(idle, 'why').lines).toEqual([
    'No user interrupt is on its way.',
    'Vector 3 is not pending: nobody has posted it. task 1 (senduipi 0) could.',
    'Vector 9 is not pending: nobody has posted it. task 1 (senduipi 1) could.',
  ]);
  expect(() => execute(idle, 'remedy')).toThrow('no user interrupt is on its way to this task: name a vector');
  const nobody = debugText(`nop; ${SPIN}; ${HANDLER}`);
  expect(execute(nobody, 'why').lines).toEqual([
    'No user interrupt is on its way.',
    'Task 1 has no handler: uintr_register_handler has not been called, or was undone.',
  ]);
});
test('a vector that is none', () => {
  const session = debugText(`nop; ${SPIN}`);
  for (const word of ['64', 'x', '-1', '0x40']) {
    expect(() => execute(session, `why ${word}`)).toThrow(`\`${word}\` is no vector: these are 0 to 63`);
    expect(() => execute(session, `inject ${word}`)).toThrow('is no vector');
  }
});
