/** Compiler output of any length, made of many programs whose names are kept apart. */
import { type Compilation, compile, cPrograms } from './compiled.ts';
import type { Workspace } from './gnu.ts';

const levels = ['-O2', '-O0', '-O3', '-Os', '-O1'];
/** A name: of a local label, or of something that the program defines. */
const name = /\.L\w+|(?<![\w.$%])[A-Za-z_][\w.$]*/g;
const declared = /^\s*\.(?:type|globl|comm|local)\s+([\w.$]+)/gm;

/** At least `count` lines of gcc's output for the C programs, at all levels in turn, as one file. */
export function longSource(work: Workspace, count: number): string {
  const compiled = new Map<string, string>();
  const parts: string[] = [];
  let lines = 0;
  for (let number = 0; lines < count; number++) {
    const level = levels[Math.floor(number / cPrograms.length) % levels.length]!;
    const program = cPrograms[number % cPrograms.length]!;
    const key = `${program} ${level}`;
    const compilation: Compilation = { compiler: 'gcc', flags: [level] };
    const text = compiled.get(key) ?? compile(work, program, compilation);
    compiled.set(key, text);
    const names = new Set([...text.matchAll(declared)].map((match) => match[1]!));
    // A function may be called like a mnemonic or a directive.
    if (names.has('lock') || names.has('call') || names.has('hidden')) continue;
    const own = text.replace(name, (word) => (word.startsWith('.L') || names.has(word) ? `${word}_${number}` : word));
    parts.push(own);
    lines += own.split('\n').length;
  }
  return parts.join('');
}
