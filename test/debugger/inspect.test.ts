// What a session says about one moment: registers, stack, memory, user-interrupt state, and why.

import { expect, test } from 'vitest';
import { readBytes, readNumber } from '../../src/debugger/inspect/memory.ts';
import { readRegister, registersOf } from '../../src/debugger/inspect/tasks.ts';
import { RING3_UINTR_MASK } from '../../src/kernel/abi/ring3.ts';
import { at, debug, debugText, runTo } from './fixture.ts';

const FILE = 'two-threads.s';
const changed = (session: ReturnType<typeof debug>) =>
  session.registers().flatMap((register) => (register.changed ? [register.name] : []));

test('changes are marked against the last time that this task was shown', () => {
  const session = debug(FILE);
  expect(changed(session)).toEqual([]);
  session.run(session.step());
  expect(changed(session)).toEqual(['rdi', 'rip']);
  session.run(session.step());
  expect(changed(session)).toEqual(['rip', 'rflags']);
  expect(
    session
      .flags()
      .filter((flag) => flag.changed && flag.set)
      .map(({ name }) => name),
  ).toEqual(['ZF', 'PF']);

  // The other task is shown in between: that changes nothing for this one.
  runTo(session, 'sender');
  expect(session.selected).toBe(2);
  expect(changed(session)).toEqual([]);
  const { rip } = session.tasks().find((task) => task.tid === 1)!;
  session.select(1);
  expect(session.view()!.rip).toBe(rip);
  expect(changed(session)).toContain('rip');
  session.select(2);
  session.select(1);
  expect(changed(session)).toContain('rip');
});

test('registers are read wherever they are, and by all their names', () => {
  const session = debug(FILE, { cores: 1 });
  runTo(session, 'sender');
  // One core: the first task has been switched out.
  const [first, second] = session.tasks();
  expect(first).toMatchObject({ tid: 1, state: 'runnable', core: undefined });
  expect(second).toMatchObject({ tid: 2, state: 'running', core: 0 });
  session.select(1);
  expect(session.registers().find(({ name }) => name === 'rip')!.value).toBe(first!.rip);

  const registers = registersOf(session.task!);
  registers.setGpr(0, 0x1122_3344_5566_7788n);
  registers.setGpr(8, 0xfedc_ba98_7654_3210n);
  const read = (name: string) => readRegister(registers, name)?.toString(16);
  expect(['rax', 'eax', 'ax', 'al', 'ah', 'r8d', 'r8w', 'r8b'].map(read)).toEqual([
    '1122334455667788',
    '55667788',
    '7788',
    '88',
    '77',
    '76543210',
    '3210',
    '10',
  ]);
  expect(read('pc')).toBe(first!.rip.toString(16));
  expect(read('r16')).toBeUndefined();
  expect(read('sil')).toBe((registers.gpr(6) & 0xffn).toString(16));
});

test('a task that waits is shown at its system call', () => {
  const session = debug('echo.s');
  session.run(session.continue());
  expect(at(session)).toBe('echo.s:7');
  expect(session.view()!.wait).toEqual({ call: 'read', what: 'input' });
});

test('the stack names the words of a user-interrupt frame, and return addresses', () => {
  const session = debug(FILE);
  runTo(session, 'handler');
  expect(session.stack(5).map(({ offset, label }) => [offset, label.split(' ').slice(0, 2).join(' ')])).toEqual([
    [0, 'uintr vector'],
    [8, 'uintr RIP'],
    [16, 'uintr RFLAGS'],
    [24, 'uintr RSP'],
    [32, ''],
  ]);
  expect(session.stack(1)[0]).toMatchObject({ value: 5n, label: 'uintr vector 5' });
  session.run(session.step());
  expect(session.stack(2)[1]!.label).toBe('uintr vector 5');

  session.run(session.finish());
  session.select(1);
  runTo(session, '24');
  session.run(session.step());
  expect(session.stack(1)[0]!.label).toMatch(/^→ wait\+\d+$/);
});

test('memory is read without touching it, and ends where it ends', () => {
  const session = debug(FILE);
  const { process } = session.task!;
  const rounds = session.evaluate('rounds');
  const pages = process.memory.space.pages.size;
  expect(readNumber(process, rounds, 8)).toBe(0n);
  expect(process.memory.space.pages.size).toBe(pages);
  expect(readBytes(process, 0x10n, 8)).toHaveLength(0);
  expect(readNumber(process, 0x7fff_ffff_eff9n, 8)).toBeUndefined();
  expect(readBytes(process, 0xffff_8880_0000_0000n, 8)).toHaveLength(0);
  expect(readBytes(process, 0x8000_0000_0000_0000n, 8)).toHaveLength(0);
  expect(new TextDecoder().decode(session.read(session.evaluate('done'), 8))).toBe('got it!\n');
});

test('the way of an interrupt is seen in UPID, UIRR and UIF', () => {
  const session = debug(FILE);
  runTo(session, '36');
  const receiver = () => session.userInterrupts().find(({ tid }) => tid === 1)!;
  expect(session.userInterrupts().find(({ tid }) => tid === 2)).toMatchObject({
    receiver: undefined,
    routes: [{ index: 0, valid: true, vector: 5, receiver: 1 }],
  });
  expect(receiver()).toMatchObject({
    registers: { uif: true, uirr: [], uinv: 0xec },
    receiver: { vectors: [5], upid: { on: false, sn: false, nv: 0xec, ndst: 0, pir: [] } },
  });
  session.run(session.step());
  expect(receiver()).toMatchObject({ receiver: { upid: { on: true, pir: [5] } } });
  session.select(1);
  expect(session.why(5).text).toMatch(/^Vector 5 is posted in PIR; the notification reaches core 0 at cycle \d+\.$/);
  runTo(session, 'handler');
  expect(receiver()).toMatchObject({ registers: { uif: false, uirr: [] }, receiver: { upid: { on: false, pir: [] } } });
  expect(session.why(5).text).toMatch(/^Vector 5 is not pending: it was last delivered at cycle \d+\.$/);
});

test('a receiver that is switched out has its state in the saved image', () => {
  const session = debug(FILE, { cores: 1 });
  runTo(session, '37');
  const receiver = session.userInterrupts().find(({ tid }) => tid === 1)!;
  expect(receiver).toMatchObject({ loaded: false, registers: { uif: true } });
  expect(receiver.receiver!.upid).toMatchObject({ sn: true, on: false, pir: [5] });
  session.select(1);
  expect(session.why(5).text).toBe(
    'Vector 5 is posted in PIR, with SN = 1: task 1 is ready to run. The kernel looks at PIR when the task runs again.',
  );
});

test('why: each reason in its turn', () => {
  const session = debug('masked.s');
  expect(session.why(3).text).toBe('Task 1 has no handler: uintr_register_handler has not been called, or was undone.');
  runTo(session, '14');
  expect(session.why(3).text).toMatch(/^Task 1 has no uintr_fd for vector 3/);
  runTo(session, '27');
  expect(session.why(3).text).toBe('Vector 3 is not pending: nobody has posted it. task 1 (senduipi 0) could.');
  runTo(session, 'masked');
  expect(session.why(3).text).toBe('Vector 3 is in UIRR, but UIF = 0: STUI sets it.');
  runTo(session, 'both');
  expect(session.why(3).text).toBe(
    'Vector 3 is in UIRR, but UIF = 0: STUI sets it. Vector 9, which is higher, goes first.',
  );
  expect(session.why(9).text).toBe('Vector 9 is in UIRR, but UIF = 0: STUI sets it.');
  runTo(session, 'again');
  expect(session.why(3).text).toBe(
    'Vector 3 is in UIRR, but UIF = 0: the handler of vector 9 has not returned; UIRET or STUI sets it.',
  );
  expect(() => session.why(64).text).toThrow('vectors are 0 to 63');
});

test('why: a masked vector is kept aside (open vector-mask)', () => {
  const session = debugText(
    `
        lea handler(%rip), %rdi
        xor %esi, %esi
        mov $449, %eax
        syscall
        mov $3, %edi
        mov $451, %eax
        syscall
        mov %eax, %edi
        mov $452, %eax
        syscall
        mov %rax, %rbx
        mov $8, %edi                    # vector 3
        xor %esi, %esi
        mov $${RING3_UINTR_MASK}, %eax
        syscall
masked: senduipi %rbx
posted: nop
handler: ud2`,
    { opens: { 'vector-mask': 'source' } },
  );
  runTo(session, 'masked');
  expect(session.why(3).text).toBe(
    'Task 1 has masked vector 3. What is posted is kept aside until the task unmasks it.',
  );
  runTo(session, 'posted');
  expect(session.why(3).text).toBe(
    'Task 1 has masked vector 3. It has been posted, and is kept aside until the task unmasks it.',
  );
  expect(session.userInterrupts()[0]!.receiver!.upid).toMatchObject({ pir: [], masked: [3], parked: [3] });
});

test('instructions are disassembled where there is no source', () => {
  const session = debug(FILE);
  const [first, second] = session.disassemble(session.evaluate('wait'), 2);
  expect(first!.text).toMatch(/^incq/);
  expect(second!.address).toBe(first!.address + 7n);
  expect(session.disassemble(0n, 3)).toEqual([]);
});

test('symbols are places in the image, not the numbers that the source names', () => {
  const { program } = debug(FILE);
  expect(program.symbolAt(program.address('handler')!)).toBe('handler');
  expect(program.symbolAt(program.address('handler')! + 3n)).toBe('handler+3');
  expect(program.symbolAt(5n)).toBeUndefined();
  expect(program.symbolAt(0x7fff_0000_0000n)).toBeUndefined();
});
