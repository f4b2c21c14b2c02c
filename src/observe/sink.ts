// Where text goes. Observers know no file and no terminal: whoever starts one hands it a function.

/** Takes a piece of text, newlines included. */
export type Sink = (text: string) => void;

/** `0x…`, as every report writes addresses and masks. */
export function hex(value: bigint | number): string {
  return `0x${value.toString(16)}`;
}
