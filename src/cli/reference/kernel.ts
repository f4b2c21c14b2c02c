// What `ring3 kernel` prints: generated from the table of system calls.

import { suggest } from '../../assembler/diagnostics.ts';
import type { Call } from '../../kernel/syscalls/call.ts';
import { errorsOf } from '../../kernel/syscalls/errors.ts';
import { callsOf } from '../calls.ts';
import { ExitStatus, usage } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';
import { ABI_PROFILES } from '../limits.ts';
import { tableText } from '../table.ts';

/** Prints all calls, or those of one name or number. @returns the exit status  @throws Failure if there is no such call */
export function describeKernel(host: Host, wanted: string | undefined): number {
  const calls = [...new Set(ABI_PROFILES.flatMap((abi) => [...callsOf(abi).values()]))].sort(
    (a, b) => a.number - b.number,
  );
  const chosen =
    wanted === undefined ? calls : calls.filter(({ name, number }) => name === wanted || String(number) === wanted);
  if (chosen.length === 0) {
    const near = suggest(
      wanted!,
      calls.map(({ name }) => name),
    );
    throw usage(`the system call ${wanted} is not implemented${near ? `; did you mean ${near}?` : ''}`);
  }
  writeText(host, 1, tableText([['number', 'call', 'partly'], ...chosen.map(row)]));
  const errors = wanted === undefined ? undefined : errorsOf(chosen[0]!.name);
  if (errors && errors.length > 0) writeText(host, 1, `errors: ${errors.join(' ')}\n`);
  return ExitStatus.ok;
}

/** For which profile a call is, what it needs, what is missing. */
function remarks(call: Call): string[] {
  const profiles = ABI_PROFILES.filter((abi) => callsOf(abi).get(call.number) === call);
  return [
    ...(profiles.length < ABI_PROFILES.length ? profiles : []),
    ...(call.needs === undefined ? [] : [`with --open ${call.needs}`]),
    ...(call.note === undefined ? [] : [call.note]),
  ];
}

function row(call: Call): string[] {
  const args = call.arguments.map(({ type, name }) => `${type} ${name}`).join(', ');
  return [String(call.number), `${call.name}(${args})`, remarks(call).join('; ')];
}
