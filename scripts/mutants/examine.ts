// Has a sandbox examined by a process of its own, which can be ended if the wrong machine never does.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings, Inquiry } from './finding.ts';
import type { Sandbox } from './sandbox.ts';

/** Seconds beyond the limit of the tests after which an examination is given up. */
const PATIENCE = 300;

/** @returns what is found; or why nothing could be */
export async function examine(sandbox: Sandbox, inquiry: Inquiry): Promise<Findings | { readonly problem: string }> {
  const question = join(sandbox.root, 'inquiry.json');
  const report = join(sandbox.root, 'findings.json');
  writeFileSync(question, JSON.stringify(inquiry));
  rmSync(report, { force: true });
  const child = spawn(process.execPath, ['scripts/mutants/probe.ts', question, report], {
    cwd: sandbox.root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const abandon = () => child.kill('SIGKILL');
  process.once('exit', abandon);
  let gaveUp = false;
  const timer = setTimeout(
    () => {
      gaveUp = true;
      abandon();
    },
    (inquiry.limitSeconds + PATIENCE) * 1000,
  );
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  process.off('exit', abandon);
  if (existsSync(report)) return JSON.parse(readFileSync(report, 'utf8')) as Findings;
  return { problem: gaveUp ? 'no end' : reasonIn(errors) };
}

/** The line of a crashed process's last words that says why. */
function reasonIn(words: string): string {
  return words.split('\n').find((line) => /^\w*Error\b/.test(line)) ?? 'it ended without a report';
}
