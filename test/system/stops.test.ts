// Where a run may stop for somebody who watches memory or waits for events: at once, in every engine, and without changing
// what happens.

import { expect, test } from 'vitest';
import { buildImage } from '../../src/assembler/index.ts';
import type { EngineName, System } from '../../src/system/system.ts';
import { load } from './program.ts';

const { image } = buildImage([
  {
    name: 'watched.s',
    text: `
        .globl _start
_start: mov $1000, %ecx
        lea word(%rip), %rdi
1:      add %rcx, -8(%rdi)              # its neighbour, on the same page
        dec %ecx
        jnz 1b
        incl (%rdi)                     # 3003 instructions so far
        mov (%rdi), %eax
        movb $1, 3(%rdi)
        mov $5, %ecx
        lea -2(%rdi), %rdi
        rep stosb                       # the third of five reaches it
        mov $39, %eax                   # getpid
        syscall
        lea word(%rip), %rsi
        mov $0, %edi
        mov $96, %eax                   # gettimeofday writes it
        mov %rsi, %rdi
        xor %esi, %esi
        syscall
        mov $60, %eax
        xor %edi, %edi
        syscall
        .data
        .quad 0
word:   .quad 0, 0`,
  },
]);
const ENGINES: readonly EngineName[] = ['reference', 'stepper', 'auto'];
const start = (engine: EngineName): System => load(image!.elf, { engine, memoryBytes: 16 << 20 }).system;

function watch(system: System, reads: boolean, writes: boolean): void {
  const { address } = image!.symbols.find(({ name }) => name === 'word')!;
  const space = system.machine.cores[0]!.space!.id;
  system.machine.tlb.watchpoints.ranges = [{ space, address, bytes: 4, reads, writes }];
  system.machine.tlb.flushAll();
}

/** Moments of the stops of a run that watches, and how it ended. */
function stops(system: System): { moments: number[]; end: string } {
  const moments: number[] = [];
  for (;;) {
    const outcome = system.run({ watch: true });
    if (outcome.kind !== 'limit') return { moments, end: outcome.kind };
    moments.push(system.moment);
  }
}

test.each(ENGINES)('%s: a run that watches writes stops right after each, and after kernel entries', (engine) => {
  const system = start(engine);
  watch(system, false, true);
  // incl, movb, the third to fifth stosb; getpid, gettimeofday, exit.
  expect(stops(system)).toEqual({ moments: [3003, 3005, 3010, 3011, 3012, 3014, 3020, 3023], end: 'exit' });
  const plain = start(engine);
  plain.run();
  expect([plain.moment, plain.cycle]).toEqual([system.moment, system.cycle]);
});

test.each(ENGINES)('%s: reads are another matter', (engine) => {
  const system = start(engine);
  watch(system, true, false);
  // incl reads too.
  expect(stops(system).moments.slice(0, 2)).toEqual([3003, 3004]);
});

test.each(ENGINES)('%s: a run stops after the events it is told of', (engine) => {
  const system = start(engine);
  expect(system.run({ events: new Set(['syscall']) })).toEqual({ kind: 'limit', limit: 'events' });
  expect(system.moment).toBe(3014);
  expect(system.machine.events.alarms).toMatchObject([{ kind: 'syscall', number: 39 }]);
  expect(system.run({ events: new Set(['syscall']) })).toMatchObject({ limit: 'events' });
  expect(system.moment).toBe(3020);
  expect(system.run({ events: new Set(['fault']) })).toEqual({ kind: 'exit', status: 0 });
});

test('a return from a handler is an event to stop after', () => {
  const { system } = loadPingPong();
  const events = new Set(['returned'] as const);
  const first = system.run({ events });
  expect(first).toEqual({ kind: 'limit', limit: 'events' });
  const [returned] = system.machine.events.alarms;
  const core = system.machine.cores[returned!.core]!;
  expect(returned).toMatchObject({ kind: 'returned', to: core.registers.rip });
  expect(returned!.cycle).toBe(core.cycle);
});

function loadPingPong() {
  const { image: own } = buildImage([
    {
      name: 'self.s',
      text: `
        .globl _start
_start: mov $449, %eax
        lea handler(%rip), %rdi
        xor %esi, %esi
        syscall
        mov $451, %eax
        mov $3, %edi
        xor %esi, %esi
        syscall
        mov %eax, %edi
        mov $452, %eax
        xor %esi, %esi
        syscall
        stui
        senduipi %rax
1:      pause
        testl %ebx, %ebx
        jz 1b
        mov $60, %eax
        xor %edi, %edi
        syscall
handler:
        inc %ebx
        add $8, %rsp
        uiret`,
    },
  ]);
  return load(own!.elf, { memoryBytes: 16 << 20, cores: 1 });
}
