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
  /**
   * Claims of claims.md that it contradicts, separated by blanks. A program that covers it has to notice each of them, or, for a
   * claim that no program covers, a test.
   */
  readonly claims?: string;
  /** Ports in programs/selftests, by their names without `.s` and separated by blanks, each of which has to notice it as well. */
  readonly selftests?: string;
  /** Further edits, for a mistake that does not fit in one place. */
  readonly also?: readonly Edit[];
}

/** The ids of the rules a mutant breaks. */
export function rulesOf(mutant: Mutant): readonly string[] {
  return mutant.breaks.split(' ');
}

/** The ids of the claims that somebody has to notice. */
export function claimsOf({ claims }: Mutant): readonly string[] {
  return claims?.split(' ') ?? [];
}

/** The files of the selftests that have to notice. */
export function selftestsOf({ selftests }: Mutant): readonly string[] {
  return selftests?.split(' ').map((name) => `programs/selftests/${name}.s`) ?? [];
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
