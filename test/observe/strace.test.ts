// The log of calls, signals, faults and user interrupts.

import { expect, test } from 'vitest';
import type { MachineEvent } from '../../src/machine/events.ts';
import { argumentTexts } from '../../src/observe/argument-text.ts';
import { quoteBytes } from '../../src/observe/names.ts';
import { Strace } from '../../src/observe/strace.ts';
import { calls, event, play, samples, stream } from './events.ts';

function log(list: readonly MachineEvent[]): string[] {
  const events = stream();
  const lines: string[] = [];
  new Strace(events, (text) => lines.push(text.trimEnd()), {
    calls,
    where: (address) => (address === 0x401100n ? 'x.s:7' : undefined),
  });
  play(events, list);
  return lines;
}

const UPID = 0xffff888000001000n;
const posted = samples.posted;

test('a call stands at its return, with what it wrote', () => {
  expect(
    log([event(10, 1, samples.syscall), event(20, 1, samples.write), event(90, 1, samples['syscall-return'])]),
  ).toEqual(['[        90] 1 write(1, "hi\\n", 3) = 3']);
});

test('a fault that the kernel resolves is not shown', () => {
  expect(log([event(1, 1, samples.fault), event(3, 1, samples.sigreturn)])).toHaveLength(1);
  expect(log([event(1, 1, samples.fault), event(2, 1, { ...samples.signal, signal: 10, code: -6 })])).toHaveLength(1);
});

test('a call whose task loses the core stands twice', () => {
  const args = [0x402000n, 0n, 0n, 0n, 0n, 0n];
  expect(
    log([
      event(10, 1, { kind: 'syscall', number: 35, args }),
      event(50, 1, { kind: 'switch', from: 1, to: 2 }),
      event(60, 2, { kind: 'syscall', number: 451, args: [5n, 0n, 0n, 0n, 0n, 0n] }),
      event(70, 2, { kind: 'syscall-return', number: 451, args: [5n, 0n, 0n, 0n, 0n, 0n], result: 3n }),
      event(900, 1, { kind: 'syscall-return', number: 35, args, result: -4n }),
    ]),
  ).toEqual([
    '[        50] 1 nanosleep(0x402000, NULL <unfinished ...>',
    '[        70] 2 uintr_create_fd(5, 0) = 3',
    '[       900] 1 <... nanosleep resumed>) = -1 EINTR (Interrupted system call)',
  ]);
});

test.each([
  [0n, '0'],
  [-22n, '-1 EINVAL (Invalid argument)'],
  [-512n, '? ERESTARTSYS (To be restarted if SA_RESTART is set)'],
  [0x7ffff7ff0000n, '0x7ffff7ff0000'],
])('the result %s is %s', (result, text) => {
  const args = [0n, 0n, 0n, 0n, 0n, 0n];
  const [line] = log([
    event(1, 1, { kind: 'syscall', number: 451, args }),
    event(2, 1, { kind: 'syscall-return', number: 451, args, result }),
  ]);
  expect(line).toBe(`[         2] 1 uintr_create_fd(0, 0) = ${text}`);
});

test('exit_group does not return', () => {
  const args = [3n, 0n, 0n, 0n, 0n, 0n];
  const lines = log([
    event(1, 1, { kind: 'syscall', number: 231, args }),
    event(5, 1, { kind: 'task-exit', status: 3 }),
  ]);
  expect(lines).toEqual(['[         5] 1 exit_group(3) = ?', '[         5] 1 +++ exited with 3 +++']);
});

test('who is killed is said to be, and by what', () => {
  expect(log([event(9, 1, { kind: 'task-exit', status: 0, signal: 15 })])).toEqual([
    '[         9] 1 +++ killed by SIGTERM +++',
  ]);
});
test('a call without a row shows its number and three registers', () => {
  const args = [1n, 2n, 0xffn, 4n, 5n, 6n];
  const lines = log([
    event(1, 1, { kind: 'syscall', number: 999, args }),
    event(5, 1, { kind: 'syscall-return', number: 999, args, result: -38n }),
  ]);
  expect(lines).toEqual(['[         5] 1 syscall_999(0x1, 0x2, 0xff) = -1 ENOSYS (Function not implemented)']);
});

test('faults, signals and their handlers', () => {
  expect(log([event(1, 1, samples.fault), event(2, 1, samples.signal), event(3, 1, samples.sigreturn)])).toEqual([
    '[         1] 1 --- #PF {error=0x6, address=0x10} at 0x401000 ---',
    '[         2] 1 --- SIGSEGV {si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=0x10} ---',
    '[         3] 1 --- signal handler returns to 0x401000 ---',
  ]);
});

test('the way of a user interrupt, in line', () => {
  expect(
    log([
      event(100, 2, posted, { core: 1 }),
      event(500, 1, samples['ipi-arrived']),
      event(510, 1, samples.notified),
      event(515, 1, samples.recognised),
      event(520, 1, samples.delivered),
      event(600, 1, samples.returned),
    ]),
  ).toEqual([
    `[       100] 2 ~ posted: senduipi 0, vector 3, UPID 0x${UPID.toString(16)}; notification sent`,
    '[       500] 1 ~ interrupt 0xec arrived',
    `[       510] 1 ~ notified: 0x8 from UPID 0x${UPID.toString(16)}`,
    '[       520] 1 ~ delivered: vector 3 to 0x401100 (x.s:7), frame 0x7ffff000, interrupted 0x401000',
    '[       600] 1 ~ returned: to 0x401000',
  ]);
});

test('a post without a notification says why', () => {
  const [on, sn] = log([
    event(1, 2, { ...posted, ipi: false, on: true, merged: true }),
    event(2, 2, { ...posted, ipi: false, sn: true }),
  ]);
  expect(on).toMatch(/vector 3, already set, UPID .*; no notification \(ON is set\)$/);
  expect(sn).toMatch(/vector 3, UPID .*; no notification \(SN is set\)$/);
});

test('an idle core has no task to name', () => {
  expect(log([event(1, 0, samples['ipi-arrived'], { core: 3 })])).toEqual([
    '[         1] core 3 ~ interrupt 0xec arrived',
  ]);
});

test.each([
  [
    9,
    [0n, 4096n, 3n, 0x22n, 0xffff_ffff_ffff_ffffn, 0n],
    'NULL, 4096, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0',
  ],
  [9, [0n, 4096n, 0n, 0x8000_0002n, 3n, 0n], 'NULL, 4096, PROT_NONE, MAP_PRIVATE|0x80000000, 3, 0'],
  [56, [0x100n | 0x1_0000n | 17n, 0n, 0n, 0n, 0n], 'CLONE_VM|CLONE_THREAD|SIGCHLD, NULL, NULL, NULL, 0'],
  [202, [0x402000n, 128n, 5n, 0n, 0n, 0n], '0x402000, FUTEX_WAIT|FUTEX_PRIVATE_FLAG, 5, NULL, NULL, 0'],
  [202, [0x402000n, 1n, 5n, 0n, 0n, 0n], '0x402000, FUTEX_WAKE, 5, NULL, NULL, 0'],
])('call $0: $2', (number, registers, text) => {
  expect(argumentTexts(calls.get(number), registers).join(', ')).toBe(text);
});

test('bytes are shown as a C string, cut after a while', () => {
  expect(quoteBytes(Uint8Array.from([34, 92, 9, 0, 0x7f, 0x41]))).toBe('"\\"\\\\\\t\\x00\\x7fA"');
  expect(quoteBytes(new Uint8Array(65).fill(65))).toBe(`"${'A'.repeat(64)}"...`);
});
