// Which rules a text cites. Titles of tests and headers of programs name them as the rest of the repository does: `H64`,
// `claims B7` or just `B7`, `kernel-abi §4.2`.

/** A page of docs/reference with a list of ids behind it. */
const PAGE = /\b(hardware|kernel-abi|selftests) (§[\d.]*\d(?:(?:, | and )§[\d.]*\d)*)/g;
/** Rules of hardware.md and claims stand on their own; `H64–H67` is all four. */
const RULE = /\b([A-FH])(\d{1,3})(?:[–-]\1?(\d{1,3}))?\b/g;

/** The ids that a text cites, in the form of `Mutant.breaks`. Sections of other pages than kernel-abi.md are left out. */
export function citedIn(text: string): Set<string> {
  const ids = new Set<string>();
  for (const [, page, sections] of text.matchAll(PAGE)) {
    if (page === 'kernel-abi') for (const id of sections!.match(/§[\d.]*\d/g)!) ids.add(id);
  }
  for (const [, letter, from, to = from] of text.matchAll(RULE)) {
    for (let number = Number(from); number <= Number(to); number++) ids.add(`${letter}${number}`);
  }
  return ids;
}
