// Diagnostics on standard error: for people with excerpt and colour, for tools as JSON lines.

import { type Diagnostic, render } from '../assembler/diagnostics.ts';
import { counted } from '../observe/counted.ts';
import type { Host } from './host.ts';

export type DiagnosticsFormat = 'text' | 'json';

/** How diagnostics are to look on this host. */
export interface DiagnosticsStyle {
  readonly format: DiagnosticsFormat;
  readonly colour: boolean;
}

export function diagnosticsStyle(host: Host, format: DiagnosticsFormat = 'text'): DiagnosticsStyle {
  return { format, colour: format === 'text' && coloursOn(host) };
}

/** Standard error is a terminal and nobody objects to colours (no-color.org). */
export function coloursOn(host: Host): boolean {
  return (host.environment('NO_COLOR') ?? '') === '' && host.environment('TERM') !== 'dumb' && host.isTerminal(2);
}

/** All diagnostics, each ended by a newline. @param sources texts by file name */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  style: DiagnosticsStyle,
): string {
  const texts = diagnostics.map((diagnostic) => {
    if (style.format === 'json') return JSON.stringify(diagnostic);
    const text = render(diagnostic, sources.get(diagnostic.file));
    return style.colour ? colour(text, diagnostic.severity) : text;
  });
  return texts.map((text) => `${text}\n`).join('');
}

const RED = '\u001b[1;31m';
const YELLOW = '\u001b[1;33m';
const BOLD = '\u001b[1m';
const PLAIN = '\u001b[0m';

function colour(text: string, severity: Diagnostic['severity']): string {
  const paint = severity === 'error' ? RED : YELLOW;
  const [first = '', ...rest] = text.split('\n');
  const mark = `: ${severity}: `;
  const at = first.indexOf(mark);
  const head = `${BOLD}${first.slice(0, at + 2)}${paint}${severity}:${PLAIN}${BOLD} ${first.slice(at + mark.length)}${PLAIN}`;
  const lines = rest.map((line) => line.replace(/^( +\| [\t ]*)(\^+)$/, `$1${paint}$2${PLAIN}`));
  return [at < 0 ? first : head, ...lines].join('\n');
}

/** `1 error`, `3 errors and 1 warning`. */
export function countText(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  if (warnings === 0) return counted(errors, 'error');
  return `${counted(errors, 'error')} and ${counted(warnings, 'warning')}`;
}
