// Writes what was measured into docs/headline.md. The page is written by people; what comes from a measurement stands between two
// comments, `<!-- key -->` and `<!-- / -->`, and is replaced.

import { markdownTable } from '../../bench/table.ts';
import type { Row } from '../../src/cli/bench/results.ts';
import { ASKED } from '../../src/cli/bench/sensitivity.ts';
import { barsText, mechanismsText, sensitivityText, variantsText } from '../../src/cli/bench/text.ts';
import { DEFAULT_PROFILE, PROFILES } from '../../src/system/cost-profile.ts';
import type { HeadlineData } from './data.ts';

/** Rows of the table of prices that matter most. */
const MOST_IMPORTANT = 7;

/** The page with everything between comments replaced. @throws Error for a key that nobody knows */
export function filledPage(page: string, data: HeadlineData): string {
  return page.replaceAll(/<!-- (\S+) -->[\s\S]*?<!-- \/ -->/g, (_, key: string) => {
    return `<!-- ${key} -->${measured(key, data)}<!-- / -->`;
  });
}

/** What stands for a key: words, a block of its own, or a figure `NAME.FIELD` of a row. */
function measured(key: string, data: HeadlineData): string {
  const inline = INLINE[key];
  if (inline) return inline(data);
  const block = BLOCKS[key];
  if (block) return `\n${block(data)}\n`;
  const [, name, field] = /^([\w-]+)\.(\w+)$/.exec(key) ?? [];
  const row = [...data.mechanisms, ...data.variants].find((one) => one.name === name);
  const word = FIELDS[field ?? ''];
  if (row && word) return word(row);
  throw new Error(`docs/headline.md: nobody knows what ${key} is`);
}

const code = (text: string): string => `\n\`\`\`\n${text}\`\`\`\n`;
const oneDecimal = (value: number): string => value.toFixed(1);
const percent = (share: number): string => `${share < 0 ? '−' : '+'}${Math.abs(100 * share).toFixed(0)} %`;
const micros = (ns: number): string => `${(ns / 1000).toFixed(1)} µs`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\n${markdownTable(head, rows)}\n`;

/** In the middle of a sentence. */
const INLINE: Readonly<Record<string, (data: HeadlineData) => string>> = {
  command: ({ count }) => `\`ring3 bench ipc -c ${count} --variant clean --sensitivity\``,
  profile: ({ profile }) => `\`${profile}\``,
  jitter: ({ jitter }) => jitter.map((ratio) => ratio.toFixed(2)).join(' · '),
};

/** Sections of their own. */
const BLOCKS: Readonly<Record<string, (data: HeadlineData) => string>> = {
  mechanisms: ({ mechanisms }) => code(mechanismsText(mechanisms)),
  cycles: ({ mechanisms }) => code(barsText(mechanisms)),
  variants: ({ variants }) => code(variantsText(variants)),
  sensitivities: ({ sensitivities }) => code(sensitivityText(sensitivities)),
  important: ({ sensitivities }) =>
    table(
      ['price', 'cycles', 'how sure', ...ASKED.slice(1).map(({ title }) => title)],
      sensitivities.slice(0, MOST_IMPORTANT).map(({ step, factors }) => {
        const { cycles, confidence } = PROFILES[DEFAULT_PROFILE]!.steps[step]!;
        const changes = ASKED.slice(1).map(({ name }) => changesText(factors[name]!));
        return [`\`${step}\``, `${cycles}`, confidence, ...changes];
      }),
    ),
  noise: ({ noise }) =>
    table(
      ['late by up to', 'relative', 'reads a message', 'wake-ups a message'],
      noise.map(({ late, relative, reads, wakes }) => [
        `${late} cycles`,
        oneDecimal(relative),
        oneDecimal(reads),
        oneDecimal(wakes),
      ]),
    ),
  draws: ({ mechanisms }) =>
    table(
      ['', 'relative', 'with each draw of prices within 5 %, ascending'],
      mechanisms.slice(1).map(({ title, relative, spread }) => [
        title,
        oneDecimal(relative),
        spread!
          .toSorted((a, b) => a - b)
          .map(oneDecimal)
          .join(' · '),
      ]),
    ),
  skylake: ({ mechanisms, skylake }) =>
    table(
      mechanisms.map(({ title }) => title),
      [mechanisms.map(({ name }) => oneDecimal(skylake[name]!))],
    ),
};
/** What a lower and a higher price do, in percent. */
const changesText = (factors: readonly number[]): string =>
  factors.every((factor) => factor === 1) ? '0' : factors.map(change).join(' ');
const change = (factor: number): string => `${factor < 1 ? '−' : '+'}${Math.abs(100 * (factor - 1)).toFixed(1)}`;

/** Figures in a sentence. */
const FIELDS: Readonly<Record<string, (row: Row) => string>> = {
  relative: ({ relative }) => oneDecimal(relative),
  relativeToOneWay: ({ relativeToOneWay }) => oneDecimal(relativeToOneWay),
  off: ({ deviation }) => percent(deviation!),
  offOneWay: ({ deviationToOneWay }) => percent(deviationToOneWay!),
  mean: ({ meanNs }) => micros(meanNs),
  median: ({ p50Ns }) => micros(p50Ns),
  medianNs: ({ p50Ns }) => `${p50Ns.toFixed(0)} ns`,
  least: ({ minNs }) => micros(minNs),
  most: ({ maxNs }) => micros(maxNs),
  cycles: ({ p50Cycles }) => p50Cycles.toFixed(0),
};
