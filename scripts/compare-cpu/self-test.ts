// npm run compare:cpu -- --self-test: plants wrong instructions, one after the other, and looks whether the comparison finds them.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Sandbox } from '../mutants/sandbox.ts';
import { type Planted, planted } from './planted.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Cases a family; enough for every planted mistake to show many times. */
const CASES = '1500';

/** @param ids which to plant; none: all  @returns how many wrong instructions were not found */
export function selfTest(ids: readonly string[]): number {
  const chosen = planted.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const sandbox = new Sandbox(ROOT, join(ROOT, 'node_modules'));
  let missed = 0;
  try {
    for (const wrong of chosen) {
      const undo = sandbox.mutate({ ...wrong, breaks: '' });
      const problem = look(wrong, sandbox.root);
      undo();
      console.log(`${problem === undefined ? 'found ' : 'MISSED'} ${wrong.id}: ${problem ?? wrong.what}`);
      if (problem !== undefined) missed++;
    }
  } finally {
    sandbox.remove();
  }
  console.log(`${chosen.length - missed} of ${chosen.length} wrong instructions found`);
  return missed;
}

/** Compares the family on the wrong machine. @returns what speaks against its having been found */
function look({ family, instruction, engines }: Planted, root: string): string | undefined {
  const script = join(root, 'scripts/compare-cpu.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--cases', CASES, family], {
    encoding: 'utf8',
    cwd: root,
  });
  if (status !== 1) return `status ${status} ${stderr.slice(0, 500)}`;
  // The line of a difference: `add %al, %bl   [stepper, compiled]`.
  const differences = [...stdout.matchAll(/^(\S.*?) {3}\[(.*)\]$/gm)];
  if (differences.length === 0) return 'differences, but none reported';
  const strange = differences.find(([, text]) => !instruction.test(text!));
  if (strange) return `another instruction differs: ${strange[1]}`;
  // Where a mistake shows in some cases only, it is the engines of all of them together.
  const found = new Set(differences.flatMap(([, , names]) => names!.split(', ')));
  const same = found.size === engines.length && engines.every((name) => found.has(name));
  return same ? undefined : `found in ${[...found].join(', ')} instead of ${engines.join(', ')}`;
}
