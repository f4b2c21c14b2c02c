// What calls answer against what their documentation says (src/kernel/syscalls/errors.ts).

import { errorsOf } from '../../../src/kernel/syscalls/errors.ts';
import { callTable } from '../../../src/kernel/syscalls/table.ts';
import { answerOf, DIRECTED } from './directed.ts';
import type { Tally } from './drive.ts';

/** Calls that nobody can document, or that never come back with a success. */
const NO_ERRORS_OF_ITS_OWN = 'rt_sigreturn';
const NEVER_SUCCEED: ReadonlySet<string> = new Set(['pause', 'rt_sigsuspend', 'uintr_wait']);

/** @returns answers that the documentation does not know, as `call ERROR` */
export function undocumented({ answers }: Tally): string[] {
  return [...answers].flatMap(([call, seen]) => {
    const known = errorsOf(call);
    if (!known || call === NO_ERRORS_OF_ITS_OWN) return [];
    return [...seen.keys()]
      .filter((answer) => answer !== 'ok' && answer !== 'again' && !known.includes(answer))
      .map((answer) => `${call} ${answer}`);
  });
}
/** @returns documented answers, successes among them, that neither chance nor a directed case has shown */
export function unseen({ answers }: Tally): string[] {
  const shown = new Set([...answers].flatMap(([call, seen]) => [...seen.keys()].map((answer) => `${call} ${answer}`)));
  for (const directed of DIRECTED) shown.add(`${directed.call} ${answerOf(directed)}`);
  const calls = [...callTable.values()].filter(({ needs }) => needs === undefined).map(({ name }) => name);
  const wanted = calls.flatMap((call) => [
    ...(errorsOf(call) ?? []).map((error) => `${call} ${error}`),
    ...(NEVER_SUCCEED.has(call) ? [] : [`${call} ok`]),
  ]);
  return wanted.filter((answer) => !shown.has(answer));
}
