// Where to stop, as a user types it: `LINE`, `FILE:LINE`, `SYMBOL`, `*ADDRESS`.

import { type Location, locateAddress, locateLine } from './breakpoints.ts';
import { DebuggerError } from './errors.ts';
import { evaluate, type Names } from './expression.ts';
import type { Place, Program } from './program.ts';

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
