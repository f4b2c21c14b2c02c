// One row of a panel: pieces of text, each with a tone. Tones are what things mean; here they become colours. Whatever a
// colour says, a symbol says too: without colour nothing is lost.

import { Text } from 'ink';
import { createContext, type ReactNode, useContext } from 'react';

/** What a piece of text is. */
export type Tone =
  | 'plain'
  | 'dim'
  | 'strong'
  | 'current'
  | 'changed'
  | 'breakpoint'
  | 'other'
  | 'error'
  | 'bar'
  | 'past'
  | 'cursor'
  | 'ran'
  | 'branch';

export interface Piece {
  readonly text: string;
  readonly tone?: Tone;
}
export type RowText = readonly Piece[];

/** Whether colours are used. Bold, dim and inverse are no colours. */
export const Colour = createContext(true);

const COLOURS: Readonly<Partial<Record<Tone, string>>> = {
  current: 'green',
  changed: 'yellow',
  breakpoint: 'red',
  other: 'cyan',
  error: 'red',
  past: 'magenta',
  ran: 'blue',
  branch: 'yellow',
};

/** A row, cut at the width of its box. */
export function Row({ pieces }: { readonly pieces: RowText }): ReactNode {
  const colour = useContext(Colour);
  // An empty text would have no height.
  const text = pieces.length > 0 ? joined(pieces) : [{ text: ' ' }];
  return (
    <Text wrap="truncate">
      {text.map(({ text, tone = 'plain' }, i) =>
        // What has no style needs no element: most of what drawing costs is elements.
        tone === 'plain' ? (
          text
        ) : (
          <Text
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity beyond their place
            key={i}
            bold={tone === 'strong' || tone === 'current' || tone === 'changed'}
            dimColor={tone === 'dim'}
            inverse={tone === 'bar' || tone === 'past' || tone === 'cursor' || tone === 'branch'}
            {...(colour && COLOURS[tone] ? { color: COLOURS[tone] } : {})}
          >
            {text}
          </Text>
        ),
      )}
    </Text>
  );
}

/** Neighbours of one tone are one piece; blanks have any. */
function joined(pieces: RowText): Piece[] {
  const found: { text: string; tone?: Tone }[] = [];
  for (const { text, tone = 'plain' } of pieces) {
    if (text === '') continue;
    const last = found.at(-1);
    const isBlank = /^ +$/.test(text) && last !== undefined && UNDERSTATED.has(last.tone!);
    if (last && (last.tone === tone || isBlank)) last.text += text;
    else found.push({ text, tone });
  }
  return found;
}
/** Tones in which blanks look like blanks. */
const UNDERSTATED: ReadonlySet<Tone> = new Set(['plain', 'dim', 'strong', 'current', 'changed', 'other', 'ran']);
