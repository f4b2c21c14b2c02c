// The bundle in a process of its own: what a fake host cannot show. `npm run build` makes it; without it these are skipped.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { echoes, exits, faults, neverEnds, prints, START, tosses } from './programs.ts';

const ROOT = join(import.meta.dirname, '../..');
const RING3 = join(ROOT, 'bin/ring3.js');
const folder = mkdtempSync(join(tmpdir(), 'ring3-'));
const isBuilt = existsSync(join(ROOT, 'dist/ring3.js'));

const programs = {
  'hello.s': prints('hello', 3),
  'echo.s': echoes,
  'fault.s': faults,
  'loop.s': `# ring3: expect-exit 1\n${neverEnds}`,
  'coin.s': `# ring3: seeds 30\n${tosses('[OK] coin', '[FAIL] coin: tails')}`,
  // Writes "y\n" until nobody reads any more.
  'yes.s': `${START}1:      mov $1, %edi\n        lea text(%rip), %rsi\n        mov $2, %edx\n        mov $1, %eax\n        syscall\n        jmp 1b\ntext:   .ascii "y\\n"\n`,
  'exit.s': exits(7),
};
for (const [name, source] of Object.entries(programs)) writeFileSync(join(folder, name), source);

function ring3(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RING3, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe.skipIf(!isBuilt)('dist/ring3.js', () => {
  test('runs a program; a status of its own has a line of its own', () => {
    expect(ring3(['run', 'hello.s'])).toEqual({ status: 3, stdout: 'hello\n', stderr: '' });
    expect(ring3(['run', 'fault.s'])).toMatchObject({
      status: 139,
      stderr: expect.stringMatching(/^ring3: killed by SIGSEGV/),
    });
    expect(ring3(['run', 'gone.s'])).toMatchObject({
      status: 66,
      stderr: 'ring3: cannot read gone.s: no such file or directory\n',
    });
  });
  test('the code that was compiled when ring3 was built is taken', () => {
    const program = `
      import { adviseCompiler } from '${ROOT}/src/cli/host-compiler.ts';
      import { loadQuick } from '${ROOT}/src/cli/precompiled.ts';
      adviseCompiler();
      process.stdout.write(String(loadQuick('${ROOT}/dist', true).script.cachedDataRejected));`;
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    expect(child).toMatchObject({ status: 0, stdout: 'false' });
  });
  test('standard input reaches the guest; the start-up is built in', () => {
    expect(ring3(['run', 'echo.s', '--', 'a'], 'some input\n')).toMatchObject({
      status: 0,
      stdout: 'asome input\n',
      stderr: 'echo.s',
    });
  });
  test('source from standard input', () => {
    expect(ring3(['run', '-'], programs['exit.s'])).toMatchObject({ status: 7 });
  });
  test('a reader who leaves ends the run', async () => {
    const child = spawn(process.execPath, [RING3, 'run', 'yes.s'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await new Promise<[number | null]>((resolve) => child.once('exit', (code) => resolve([code])));
    expect(status).toBe(141);
  });
  test('tests in worker threads, and ends those that keep the host busy', () => {
    const passing = ring3(['test', '--jobs', '2', '--seeds', '1', 'coin.s']);
    expect(passing.stdout).toMatch(/^TAP version 14\n(not )?ok 1 - coin\.s: coin$/m);
    const stuck = ring3([
      'test',
      '--timeout',
      '0.3',
      '--max-instructions',
      '1000000000000',
      '--max-cycles',
      '1000000000000',
      'loop.s',
    ]);
    expect(stuck).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("no end after 0.3 seconds of the host's time"),
    });
  });
  test('debugs by commands', () => {
    const { status, stdout } = ring3(['debug', '-x', 'break _start', '-x', 'step', '-x', 'continue', 'hello.s']);
    expect(status).toBe(0);
    expect(stdout).toContain('hello');
  });
  test('debugs by lines from a pipe; an empty one does the last one again', () => {
    const { status, stdout } = ring3(['debug', 'hello.s'], 'step\n\nprint $moment\nnonsense\ncontinue\n');
    expect(status).toBe(0);
    expect(stdout.match(/^\(ring3\) .*/gm)).toEqual([
      '(ring3) step',
      '(ring3) step',
      '(ring3) print $moment',
      '(ring3) nonsense',
      '(ring3) continue',
    ]);
    expect(stdout).toMatch(/^2 {2}0x2$/m);
    expect(stdout).toContain('> hello\n');
    const [first] = ring3(['debug', '--json', 'hello.s'], 'step\n').stdout.split('\n');
    expect(JSON.parse(first!)).toMatchObject({ command: 'step', at: { moment: 1 } });
  });
});

test.skipIf(isBuilt)('the bundle is not built: `npm run build` first', () => {});
