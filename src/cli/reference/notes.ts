// What the heading of a family says beside its flag table, as far as it concerns one operation.
//
// The first sentence is the family's name, and the manual's places follow: both are told elsewhere. A sentence that begins with
// operations ("MOVSB and LODSB …") speaks of those alone. A paragraph that begins with "Code:" is for those who read the code.

import { FLAG_LINE } from './flag-tables.ts';

/** Columns of the text. */
const WIDTH = 110;
const CITATION = /^\(?(SDM|Vol|§|No flags|Appendix|arch\/|hardware)/;

/**
 * @param heading of the family's file  @param family the operations of the family  @param operation one of them
 * @returns lines; none if there is nothing to say
 */
export function notesOn(heading: string, family: readonly string[], operation: string): string[] {
  const paragraphs = heading
    .split('\n')
    .filter((line) => !FLAG_LINE.test(line) && !/^ +Flags {2}OF SF/.test(line))
    .join('\n')
    .split(/\n\s*\n|\n(?= )/)
    .filter((text) => !text.startsWith('Code:'));
  return paragraphs.flatMap((text, i) => {
    const sentences = sentencesOf(text.replace(/\s+/g, ' ').trim()).slice(i === 0 ? 1 : 0);
    const kept = sentences.filter((sentence) => !CITATION.test(sentence) && concerns(sentence, family, operation));
    return wrap(kept.join(' '));
  });
}

const sentencesOf = (text: string): string[] => text.split(/(?<=\.\)?) (?=[A-Z(§])/);

/** Whether a sentence is about an operation: about all, or about some of which it is one. */
function concerns(sentence: string, family: readonly string[], operation: string): boolean {
  const names: readonly string[] = sentence.match(/\b[A-Z][A-Z0-9_]+\b/g) ?? [];
  const isAboutSome = names[0] !== undefined && sentence.startsWith(names[0]) && family.includes(names[0]);
  return !isAboutSome || names.includes(operation) || names.includes(operation.replace(/64$/, ''));
}

/** Lines of a paragraph. */
export function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
