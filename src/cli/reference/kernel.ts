// What `ring3 kernel` prints: generated from the table of system calls; the errors of uintr calls come from their manual pages.

import { suggest } from '../../assembler/diagnostics.ts';
import type { AbiProfile } from '../../kernel/abi/profiles.ts';
import type { Call } from '../../kernel/syscalls/call.ts';
import { errorsOf } from '../../kernel/syscalls/errors.ts';
import { callsOf } from '../calls.ts';
import { ExitStatus, usage } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';
import { ABI_PROFILES } from '../limits.ts';
import { tableText } from '../table.ts';
import { pageErrors } from './man.ts';

/** Prints all calls, or those of one name or number. @returns the exit status  @throws Failure if there is no such call */
export function describeKernel(host: Host, wanted: string | undefined): number {
  const calls = allCalls();
  const chosen =
    wanted === undefined
      ? calls
      : calls.filter(({ call: { name, number } }) => name === wanted || String(number) === wanted);
  if (chosen.length === 0) {
    const near = suggest(
      wanted!,
      calls.map(({ call }) => call.name),
    );
    throw usage(`the system call ${wanted} is not implemented${near ? `; did you mean ${near}?` : ''}`);
  }
  writeText(host, 1, tableText([['number', 'call', 'remarks'], ...chosen.map(row)]));
  if (wanted !== undefined) for (const line of errorLines(chosen[0]!.call.name)) writeText(host, 1, `${line}\n`);
  return ExitStatus.ok;
}

/** A call, and the profiles that have it so. */
interface Listed {
  readonly call: Call;
  readonly profiles: readonly AbiProfile[];
}

/** Every call of every profile once, by number. */
function allCalls(): Listed[] {
  const found = new Map<string, Listed>();
  for (const abi of ABI_PROFILES) {
    for (const call of callsOf(abi).values()) {
      const key = [call.number, signature(call), call.needs, call.note].join();
      found.set(key, { call, profiles: [...(found.get(key)?.profiles ?? []), abi] });
    }
  }
  return [...found.values()].sort((a, b) => a.call.number - b.call.number);
}

function signature({ name, arguments: list }: Call): string {
  return `${name}(${list.map((argument) => `${argument.type} ${argument.name}`).join(', ')})`;
}

/** For which profile a call is, what it needs, what is missing. */
function row({ call, profiles }: Listed): string[] {
  const remarks = [
    ...(profiles.length < ABI_PROFILES.length ? profiles : []),
    ...(call.needs === undefined ? [] : [`with --open ${call.needs}`]),
    ...(call.note === undefined ? [] : [call.note]),
  ];
  return [String(call.number), signature(call), remarks.join('; ')];
}

/** The errors that a call may answer with: of a uintr call when, and in their order. */
function errorLines(name: string): string[] {
  const errors = errorsOf(name);
  if (errors) return [`errors: ${errors.length === 0 ? 'none' : errors.join(' ')}`];
  const lists = ABI_PROFILES.filter((abi) => [...callsOf(abi).values()].some((call) => call.name === name)).map(
    (abi) => {
      const rows = pageErrors(name, abi)?.map(({ error, when }) => [`  ${error}`, when]) ?? [];
      return { abi, text: tableText(rows).trimEnd() };
    },
  );
  const [first, second] = lists;
  if (first === undefined || first.text === '') return [];
  const title = 'errors, the first that applies';
  const isOne = second === undefined || second.text === first.text;
  const lines = isOne ? [`${title}:`, first.text] : lists.flatMap(({ abi, text }) => [`${title} (${abi}):`, text]);
  return [...lines, `\`ring3 man ${name}\` tells more`];
}
