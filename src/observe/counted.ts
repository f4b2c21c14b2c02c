// Numbers of things, in words.

/** `1 checkpoint`, `3 checkpoints`. @param text the number as it is to be written, if not plainly */
export function counted(n: number, one: string, text: string = String(n)): string {
  return `${text} ${n === 1 ? one : `${one}s`}`;
}
