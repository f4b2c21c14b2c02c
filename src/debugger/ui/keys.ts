// Keys as the screen understands them. What the terminal sends in one read ink hands over as one string: that is as many keys
// as it has characters.

import type { Key as InkKey } from 'ink';

export type KeyName =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageup'
  | 'pagedown'
  | 'home'
  | 'end'
  | 'return'
  | 'escape'
  | 'tab'
  | 'backspace'
  | 'interrupt';

/** A named key, or the character that was typed. */
export type Key = { readonly name: KeyName } | { readonly character: string };

/** What ink calls the keys that have a name. */
const NAMED: readonly (readonly [keyof InkKey, KeyName])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'return'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
];

/** Control characters within a longer string. */
const CONTROLS: ReadonlyMap<string, KeyName> = new Map([
  ['\r', 'return'],
  ['\n', 'return'],
  ['\t', 'tab'],
  ['\b', 'backspace'],
  ['\x7f', 'backspace'],
  ['\x03', 'interrupt'],
]);

/** A report of the mouse, without its ESC. Nobody asked for any, but a program before us may have. */
const MOUSE = /^\[<\d+;\d+;\d+[Mm]$|^\[M.{3}$/s;

/** The keys in one event of ink's `useInput`. */
export function keysOf(input: string, key: InkKey): Key[] {
  if (key.ctrl) return input === 'c' ? [{ name: 'interrupt' }] : [];
  const named = NAMED.find(([flag]) => key[flag]);
  if (named) return [{ name: named[1] }];
  if (key.meta || MOUSE.test(input)) return [];
  return Array.from(input).flatMap((character): Key[] => {
    const name = CONTROLS.get(character);
    if (name) return [{ name }];
    return character >= ' ' ? [{ character }] : [];
  });
}
