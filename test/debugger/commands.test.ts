// The table of commands, and whole transcripts of the debugger without a screen.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandsPage } from '../../src/debugger/commands/page.ts';
import { COMMAND_GROUPS, COMMANDS, commandHelp, execute } from '../../src/debugger/commands/table.ts';
import { runCommands } from '../../src/debugger/text.ts';
import { debug, runTo } from './fixture.ts';

const FILE = 'two-threads.s';

/** What a session prints for some commands. */
function transcript(name: string, ...commands: string[]): string[] {
  const lines: string[] = [];
  runCommands(debug(name), commands, (line) => lines.push(line));
  return lines;
}

test('names and aliases are unique, and everything has help', () => {
  const names = COMMANDS.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(names).toEqual([...new Set(names)]);
  for (const { help } of COMMANDS) expect(help).not.toBe('');
  expect(commandHelp()).toHaveLength(COMMANDS.length + COMMAND_GROUPS.length);
  expect(commandHelp('fin')).toEqual(['finish  run until this function or handler has returned (fin)']);
  expect(commandHelp('s')).toHaveLength(2);
});

test('a beginning that fits one command is enough', () => {
  const session = debug(FILE);
  expect(execute(session, 'fini').movement).toBeDefined();
  expect(() => execute(session, 'reverse-')).toThrow(
    '`reverse-` may be reverse-step, reverse-next, reverse-finish, reverse-continue, reverse-until',
  );
  expect(() => execute(session, 'frobnicate')).toThrow('there is no command `frobnicate`');
  expect(execute(session, '')).toEqual({});
  expect(execute(session, '# nothing')).toEqual({});
});

test.each([
  ['inject', 'inject what? `inject VECTOR`'],
  ['ignore', 'ignore what? `ignore NUMBER COUNT`'],
  ['print', 'print what? `print EXPRESSION`'],
  ['step x', '`x` is no number'],
  ['delete 7', 'there is no breakpoint 7'],
  ['task 9', 'there is no task 9'],
  [
    'info',
    'info on registers, uintr, interrupts, stack, tasks, cores, breakpoints, files, branches, bookmarks or checkpoints?',
  ],
  [
    'info nonsense',
    'info on registers, uintr, interrupts, stack, tasks, cores, breakpoints, files, branches, bookmarks or checkpoints?',
  ],
  ['x/5q $rsp', '`/5q` is no format'],
  ['break nowhere', 'there is no symbol `nowhere`'],
])('`%s` is refused', (line, message) => {
  expect(() => execute(debug(FILE), line)).toThrow(message);
});

test('a session by commands', () => {
  const commands = ['break handler', 'continue', 'info breakpoints', 'step 2', 'reverse-step', 'delete', 'continue'];
  expect(transcript(FILE, ...commands)).toEqual([
    expect.stringMatching(/^breakpoint 1 at handler \(0x40[0-9a-f]+\)$/),
    '> sending',
    'breakpoint 1, handler',
    'task 1 runs on core 0, two-threads.s:41 in handler',
    '41\t        push    %rax',
    '1  handler  met 1 time',
    'task 1 runs on core 0, two-threads.s:43 in handler+11',
    '43\t        pop     %rax',
    'task 1 runs on core 0, two-threads.s:42 in handler+1',
    '42\t        movl    $1, seen(%rip)',
    '> got it!',
    'the program has exited with status 0',
  ]);
});

test('run begins anew, goto goes anywhere', () => {
  expect(transcript(FILE, 'step 3', 'break 8', 'run', 'goto 2').filter((line) => line.startsWith('task'))).toEqual([
    'task 1 runs on core 0, two-threads.s:8 in _start+14',
    'task 1 runs on core 0, two-threads.s:8 in _start+14',
    'task 1 runs on core 0, two-threads.s:7 in _start+9',
  ]);
});

test('an error is said, and the rest goes on', () => {
  const lines: string[] = [];
  const fine = runCommands(debug(FILE), ['nonsense', 'print 1 + 1', 'quit', 'print 5'], (line) => lines.push(line));
  expect(fine).toBe(false);
  expect(lines).toEqual(['error: there is no command `nonsense`: try `help`', '2  0x2']);
});

test('print knows formats, symbols and memory', () => {
  const handler = debug(FILE).evaluate('handler').toString(16);
  expect(
    transcript(FILE, 'p handler', 'p/x -1', 'p/d 0xffffffffffffffff', 'p/t 5', 'p/c 65', 'p/a handler+1', 'p *done'),
  ).toEqual([
    `${Number(`0x${handler}`)}  0x${handler}  <handler>`,
    '0xffffffffffffffff',
    '-1',
    '101',
    "65 'A'",
    `0x${(Number(`0x${handler}`) + 1).toString(16)} <handler+1>`,
    '729992609475620711  0xa21746920746f67',
  ]);
});

test('x shows memory as numbers, text and instructions', () => {
  const session = debug(FILE);
  const lines = (command: string) => execute(session, command).lines;
  const done = session.evaluate('done').toString(16);
  expect(lines('x/2gx done')).toEqual([`0x${done} <done>:\t0x0a21746920746f67  0x0a676e69646e6573`]);
  expect(lines('x/4c done')).toEqual([`0x${done} <done>:\t103 'g'  111 'o'  116 't'  32 ' '`]);
  expect(lines('x/2hd done')).toEqual([`0x${done} <done>:\t28519  8308`]);
  expect(lines('x/s done')).toEqual([`0x${done} <done>:\t"got it!\\nsending\\n"`]);
  expect(lines('x/2i print')?.map((line) => line.split('\t')[1])).toEqual(['push %rbx', 'mov $1,%edi']);
  expect(lines('x 0')).toEqual(['0x0:\tnothing is mapped here']);
});

test('list shows the source around a place', () => {
  expect(execute(debug(FILE), 'list handler').lines).toEqual([
    '   36\t        senduipi %rbp',
    '   37\t        mov     $60, %eax               # exit',
    '   38\t        syscall',
    '   39\t',
    '   40\thandler:',
    '   41\t        push    %rax',
    '   42\t        movl    $1, seen(%rip)',
    '   43\t        pop     %rax',
    '   44\t        add     $8, %rsp',
    '   45\t        uiret',
  ]);
});

test('info uintr tells sender and receiver', () => {
  const session = debug(FILE);
  runTo(session, '36');
  session.run(session.step());
  session.select(1);
  expect(execute(session, 'info uintr').lines).toEqual([
    'task 1',
    expect.stringMatching(/^ {2}UPID {6}0xffff8880/),
    '    ON SN   1  0',
    '    NV NDST 0xec → core 0',
    '    PIR     {5}',
    '  UINV      0xec',
    '  UIRR      {}',
    '  UIF       1',
    '  handler   handler',
    'task 2',
    '  UINV      0x0',
    '  UIRR      {}',
    '  UIF       0',
    '  UITT[0]   vector 5 → task 1',
  ]);
});

test('events tell the way of an interrupt', () => {
  const session = debug(FILE);
  runTo(session, 'handler');
  const told = execute(session, 'events 40').lines!.map((line) => line.split(/ {2,}/).at(-1)!);
  const way = [
    'posts vector 5',
    'IPI 0xec leaves for core 0',
    'IPI 0xec arrives',
    'notified: PIR {5} goes to UIRR',
    'recognised: UIRR {5}',
    'vector 5 delivered to handler',
  ];
  expect(told.filter((line) => way.includes(line))).toEqual(way);
});

test('input is typed by command', () => {
  expect(transcript('echo.s', 'continue', 'input hello', 'continue')).toEqual([
    'the program waits for input: `input TEXT`',
    'task 1 waits in read for input, echo.s:7 in _start+16',
    '7\t        syscall',
    '> hello',
    'the program has exited with status 6',
  ]);
  expect(transcript('echo.s', 'input --end', 'continue')).toEqual(['the program has exited with status 0']);
});

test('the page of the commands is that of the table', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/debugger-commands.md'), 'utf8');
  expect(page, 'npm run debugger-page').toBe(commandsPage());
});

test('answers for programs: one object a command, big numbers as strings', () => {
  const lines: string[] = [];
  const commands = [
    '# nothing',
    'break handler',
    'continue',
    'info registers',
    'why 5',
    'interrupts',
    'print 1 +',
    'events 3',
  ];
  expect(runCommands(debug(FILE), commands, (line) => lines.push(line), { json: true })).toBe(false);
  const answers = lines.map((line) => JSON.parse(line));
  expect(answers).toHaveLength(commands.length - 1);
  expect(answers[0]).toMatchObject({
    command: 'break handler',
    data: { number: 1, addresses: [expect.stringMatching(/^0x/)] },
  });
  expect(answers[1]).toMatchObject({
    stop: { kind: 'breakpoint', number: 1, task: 1 },
    text: 'breakpoint 1, handler',
    output: ['sending'],
    at: { task: 1, file: FILE, line: 41, symbol: 'handler', branch: 0, isPast: false },
  });
  expect(answers[2].data.registers[0]).toMatchObject({ name: 'rax', value: expect.stringMatching(/^0x/) });
  expect(answers[3].data).toMatchObject({ reason: 'delivered already', remedy: ['inject 5', 'set $uif = 1'] });
  expect(answers[4].data).toMatchObject([{ vector: 5, sender: 2, receiver: 1, delivered: expect.any(Number) }]);
  expect(answers[5]).toMatchObject({ command: 'print 1 +', error: 'the expression ends too early' });
  expect(answers[6].data).toHaveLength(3);
});

test('where a task is, who called it, and what it has open', () => {
  expect(transcript(FILE, 'until 49', 'backtrace', 'info files').slice(3)).toEqual([
    expect.stringMatching(/^#0 in print\+1 at two-threads.s:49$/),
    expect.stringMatching(/^#1 called from sender\+\d+ at two-threads.s:36$/),
    '  0  /dev/console',
    '  1  /dev/console',
    '  2  /dev/console',
    '  3  anon_inode:[uintrfd]  close-on-exec  vector 5',
  ]);
  expect(transcript(FILE, 'until handler', 'bt').at(-1)).toMatch(/^#1 interrupted at wait/);
});

test('what the cores do, and who waits for one', () => {
  const session = debug(FILE, { cores: 1 });
  runTo(session, 'sender');
  const lines: string[] = [];
  runCommands(session, ['info cores'], (line) => lines.push(line));
  expect(lines).toEqual([expect.stringMatching(/^core 0 runs task 2, cycle [\d,]+$/), 'waiting for a core: task 1']);
});

test('why names a remedy, and remedy does it', () => {
  const lines = transcript('masked.s', 'until masked', 'why 3', 'remedy 3', 'next-event delivered', 'interrupts');
  expect(lines.slice(4)).toEqual([
    'Vector 3 is in UIRR, but UIF = 0: STUI sets it.',
    'what if: set $uif = 1   (remedy 3 does that)',
    expect.stringMatching(/^branch 1, from moment \d+: set \$uif = 0x1$/),
    'task 1 vector 3 delivered to handler',
    expect.stringContaining('in handler'),
    expect.stringContaining('cmpq'),
    expect.stringMatching(
      /^#1 vector 3, task 1 → task 1: posted [\d,]+ → notified [\d,]+ → recognised [\d,]+ → delivered [\d,]+$/,
    ),
  ]);
});
