// A mutant: a machine that is wrong in one way, as an edit of the source text.

/** One replacement in one file. */
export interface Edit {
  /** Path from the repository's root. */
  readonly file: string;
  /** Text that stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}

/** A wrong machine. It compiles and does not throw: it only does something that a rule forbids. */
export interface Mutant extends Edit {
  /** Kebab case, unique. */
  readonly id: string;
  /** The mistake, as a statement about the wrong machine. */
  readonly what: string;
  /**
   * The rules that it breaks: ids of docs/reference separated by blanks. `H64` hardware.md, `B7` claims.md, `§4.2`
   * kernel-abi.md. Whoever finds the mistake has to cite one of them.
   */
  readonly breaks: string;
  /** Further edits, for a mistake that does not fit in one place. */
  readonly also?: readonly Edit[];
}

/** The ids of the rules a mutant breaks. */
export function rulesOf(mutant: Mutant): readonly string[] {
  return mutant.breaks.split(' ');
}

/** An edit does not fit the source any more. */
export class StaleMutant extends Error {}

/**
 * Makes all edits of a mutant.
 * @param read gives the text of a file as it is
 * @returns the new text of each file that is edited
 * @throws StaleMutant if what an edit looks for does not stand there exactly once
 */
export function applyMutant(mutant: Mutant, read: (file: string) => string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { file, find, replace } of [mutant, ...(mutant.also ?? [])]) {
    const text = texts.get(file) ?? read(file);
    const times = text.split(find).length - 1;
    if (times !== 1) throw new StaleMutant(`mutant ${mutant.id}: its text stands ${times} times in ${file}, not once`);
    texts.set(
      file,
      text.replace(find, () => replace),
    );
  }
  return texts;
}
