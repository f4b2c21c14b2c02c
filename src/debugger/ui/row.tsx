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
  | 'cursor';

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
};

/** A row, cut at the width of its box. */
export function Row({ pieces }: { readonly pieces: RowText }): ReactNode {
  const colour = useContext(Colour);
  // An empty text would have no height.
  const text = pieces.length > 0 ? pieces : [{ text: ' ' }];
  return (
    <Text wrap="truncate">
      {text.map(({ text, tone = 'plain' }, i) => (
        <Text
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity beyond their place
          key={i}
          bold={tone === 'strong' || tone === 'current' || tone === 'changed'}
          dimColor={tone === 'dim'}
          inverse={tone === 'bar' || tone === 'past' || tone === 'cursor'}
          {...(colour && COLOURS[tone] ? { color: COLOURS[tone] } : {})}
        >
          {text}
        </Text>
      ))}
    </Text>
  );
}
