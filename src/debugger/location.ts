// Places in the program, as a user types them: `LINE`, `FILE:LINE`, `SYMBOL`, `*ADDRESS`.

import { DebuggerError } from './errors.ts';
import { evaluate, type Names } from './expression.ts';
import type { Place, Program } from './program.ts';

/** What a user means by a place: the text given, and the addresses it stands for. */
export interface Location {
  /** `hello.s:12`, `handler`, `*0x401000`. */
  readonly label: string;
  /** The line; undefined for an address without one. */
  readonly place: Place | undefined;
  readonly addresses: readonly bigint[];
}

/**
 * Finds a location.
 * @param here where a bare line number belongs, and what no text at all means  @throws DebuggerError
 */
export function parseLocation(text: string, program: Program, names: Names, here: Place | undefined): Location {
  const wanted = text.trim();
  if (wanted.startsWith('*')) {
    const address = evaluate(wanted.slice(1), names);
    return locateAddress(program, address, `*0x${address.toString(16)}`);
  }
  const line = /^(?:(.+):)?(\d+)$/.exec(wanted);
  if (line || wanted === '') {
    const file = line?.[1] === undefined ? (here?.file ?? program.files[0]) : program.file(line[1]);
    if (file === undefined) throw new DebuggerError(`there is no source file \`${line?.[1] ?? ''}\``);
    if (!line && !here) throw new DebuggerError('which line?');
    return locateLine(program, { file, line: line ? Number(line[2]) : here!.line });
  }
  const address = program.address(wanted);
  if (address === undefined) throw new DebuggerError(`there is no symbol \`${wanted}\``);
  return locateAddress(program, address, wanted);
}

/**
 * The location of a line, or of the next one that has code.
 * @throws DebuggerError if no code follows
 */
export function locateLine(program: Program, wanted: Place): Location {
  const place = program.nextWithCode(wanted);
  if (!place) throw new DebuggerError(`no code at or after ${wanted.file}:${wanted.line}`);
  // A line of several instructions is met once, at the first of them.
  const addresses = program.addresses(place).filter((address) => {
    const before = program.codeBefore(address);
    const other = before && program.place(before.address);
    return other?.file !== place.file || other.line !== place.line;
  });
  return { label: `${place.file}:${place.line}`, place, addresses };
}

/** The location of an address. */
export function locateAddress(program: Program, address: bigint, label: string): Location {
  return { label, place: program.place(address), addresses: [address] };
}
