// Static executables, which somebody else has linked, run as they are.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ring3 } from './fake-host.ts';
import { echoes, exits, START } from './programs.ts';

/** What `ring3 build` makes of a source. */
async function built(source: string): Promise<Uint8Array> {
  const { host, stderr } = await ring3('build x.s -o out', { files: { 'x.s': source } });
  expect(stderr).toBe('');
  return host.files.get('out')!;
}

test('what ring3 build writes, ring3 run runs: arguments, input and status', async () => {
  const files = { prog: await built(echoes) };
  expect(await ring3('run prog -- one --two', { files, input: 'in\n' })).toMatchObject({
    status: 0,
    stdout: 'one--twoin\n',
    stderr: 'prog',
  });
  expect((await ring3('run prog', { files: { prog: await built(exits(42)) } })).status).toBe(42);
});
test('its end is told by symbol and instruction', async () => {
  const prog = await built(`${START}        xor %eax, %eax\n        senduipi %rax\n`);
  const { status, stderr } = await ring3('run prog', { files: { prog } });
  expect(status).toBe(128 + 4);
  expect(stderr).toMatch(
    /^ring3: killed by SIGILL \(#UD\) at 0x401002 <_start\+0x2>\n {2}senduipi %rax\n {2}this thread has no UITT/,
  );
});
test('its instructions that are not there say how to compile it', async () => {
  const prog = await built(`${START}        vaddps %xmm0, %xmm1, %xmm2\n`);
  const { stderr } = await ring3('run prog', { files: { prog } });
  expect(stderr).toMatch(
    /`vaddps` belongs to AVX, which CPUID does not report: it raises #UD; hint: compile for x86-64/,
  );
});
test('the log of calls names its functions, and nothing beyond their ends', async () => {
  const log = async (last: string) => {
    const source = `        .globl _start\n_start: jmp ${last}
        .type __own, @function\n        .type own, @function\n__own:\nown:    nop\n        hlt
        .size own, . - own\n        .size __own, . - __own\nbeyond: hlt\n`;
    return (await ring3('run --strace prog', { files: { prog: await built(source) } })).stderr;
  };
  expect(await log('own')).toContain(' at 0x401003 (own+0x1) ---');
  expect(await log('beyond')).toContain(' at 0x401004 ---');
});
test('only alone, and only by who runs programs', async () => {
  const files = { prog: await built(exits(0)), 'x.s': exits(0) };
  const refused = /^prog:1:1: error: this is an ELF executable, not source\nhint: `ring3 run` takes it as it is, alone/;
  for (const words of ['run prog x.s', 'check prog', 'build prog -o out']) {
    const { status, stderr } = await ring3(words, { files });
    expect([status, stderr]).toEqual([65, expect.stringMatching(refused)]);
  }
});
test('one that cannot be loaded says how to link it', async () => {
  const prog = (await built(exits(0))).slice();
  prog[16] = 3; // ET_DYN
  const { status, stderr } = await ring3('run prog', { files: { prog } });
  const help = /not source\nhint: .*`gcc -static -no-pie` links what ring3 runs/;
  expect([status, stderr]).toEqual([65, expect.stringMatching(help)]);
});
test('section headers that lie name nothing, and do no harm', async () => {
  const prog = (await built(exits(7))).slice();
  for (const at of [40, 41, 42, 60]) {
    const spoiled = prog.slice();
    spoiled[at] = 0xff;
    expect((await ring3('run prog', { files: { prog: spoiled } })).status).toBe(7);
  }
});

const SOURCE = `#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <x86gprintrin.h>
static volatile int got;
__attribute__((interrupt, target("general-regs-only")))
void handler(struct __uintr_frame *frame, unsigned long long vector) { got = vector; }
static void *sender(void *fd) {
  _senduipi(syscall(452, (int)(long)fd, 0));
  return 0;
}
int main(int argc, char **argv) {
  pthread_t thread;
  if (syscall(449, handler, 0)) return 1;
  _stui();
  pthread_create(&thread, 0, sender, (void *)syscall(451, atoi(argv[1]), 0));
  while (!got) ;
  pthread_join(thread, 0);
  printf("vector %d, %.2f\\n", got, got / 4.0);
}
`;
const folder = mkdtempSync(join(tmpdir(), 'ring3-static-'));
writeFileSync(join(folder, 'main.c'), SOURCE);
const compiler = spawnSync('gcc', ['-O2', '-static', '-no-pie', '-muintr', '-o', 'main', 'main.c'], { cwd: folder });
const program = compiler.status === 0 ? readFileSync(join(folder, 'main')) : undefined;
rmSync(folder, { recursive: true });

describe.skipIf(program === undefined)('with gcc and a static C library', () => {
  test('a C program with threads, printf and user interrupts', async () => {
    const files = { main: new Uint8Array(program!) };
    expect(await ring3('run main -- 9', { files })).toMatchObject({
      status: 0,
      stdout: 'vector 9, 2.25\n',
      stderr: '',
    });
  });
});
