// Values of options that were not meant as such: commander takes whatever word comes next.

import type { Command, Option } from 'commander';
import { usage } from './exit-status.ts';
import { shellWord } from './shell.ts';

/** An option and the word that became its value. */
export interface Taken {
  /** As typed. */
  readonly option: string;
  readonly value: string;
}

/**
 * The words that options of a command take.
 * @param words what stands behind the command's name
 * @throws Failure (usage) if one of them is itself an option of the command
 */
export function takenValues(command: Command, words: readonly string[]): Taken[] {
  const find = (word: string): Option | undefined => {
    const name = word.split('=')[0];
    return command.options.find(({ long, short }) => name === long || name === short);
  };
  const taken: Taken[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const option = find(word);
    const value = words[i + 1];
    if (!option?.required || word.includes('=') || value === undefined) continue;
    if (find(value)) {
      const way = option.long === undefined ? '' : ` (if it is meant: ${option.long}=${shellWord(value)})`;
      throw usage(`${word} needs a value, and ${value} is an option${way}`);
    }
    taken.push({ option: word, value });
    i++;
  }
  return taken;
}

/**
 * What to say when no file is left for a command.
 * @param taken what its options took  @param guestArguments what stands behind `--`
 */
export function missingFileHint(taken: readonly Taken[], guestArguments: readonly string[]): string | undefined {
  const lost = taken.findLast(({ value }) => /\.s$/i.test(value));
  if (lost) return `${lost.value} is the value of ${lost.option}`;
  return guestArguments.length > 0 ? `what stands behind \`--\` are arguments of the program` : undefined;
}
