// What a command is, and the small words that several of them share.

import { DebuggerError } from '../errors.ts';
import type { Movement } from '../movement.ts';
import type { Session } from '../session.ts';

/** What a command answers: text, a movement to be carried out, or that the session is over. */
export interface Reply {
  readonly lines?: readonly string[];
  /** The same as `lines`, for programs: plain data, in which numbers of 64 bits are bigints. */
  readonly data?: unknown;
  readonly movement?: Movement;
  readonly quit?: true;
}

export interface Command {
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it is followed by, for help; empty: nothing. */
  readonly argument: string;
  /** It says itself what is missing when nothing follows it. */
  readonly asks?: true;
  /** One sentence without a full stop. */
  readonly help: string;
  /** Further sentences, for the manual. */
  readonly more?: string;
  /** @param format what followed a slash  @throws DebuggerError */
  readonly run: (session: Session, argument: string, format: string) => Reply;
}

/** Commands of one kind. */
export interface CommandGroup {
  readonly title: string;
  readonly commands: readonly Command[];
}

export const say = (...lines: string[]): Reply => ({ lines });
export const tell = (data: unknown, ...lines: string[]): Reply => ({ lines, data });
export const move = (movement: Movement): Reply => ({ movement });

/** How often: once if nothing is said. @throws DebuggerError */
export const times = (count: string): number => (count === '' ? 1 : wholeNumber(count));

/** @throws DebuggerError */
export function wholeNumber(text: string): number {
  const digits = text.replaceAll(',', '');
  if (!/^(\d{1,15}|0x[\da-f]{1,13})$/i.test(digits)) throw new DebuggerError(`\`${text}\` is no number`);
  return Number(digits);
}

/** @throws DebuggerError */
export function vectorNumber(text: string): number {
  const vector = /^(\d{1,2}|0x[\da-f]{1,2})$/i.test(text) ? Number(text) : 64;
  if (vector > 63) throw new DebuggerError(`\`${text}\` is no vector: these are 0 to 63`);
  return vector;
}

/** `what if EXPRESSION`: what stands before and after the `if`. */
export function withCondition(text: string): { readonly what: string; readonly condition: string | undefined } {
  const match = /^(.*?)\s*\bif\b\s*(.+)$/.exec(text);
  return match ? { what: match[1]!, condition: match[2] } : { what: text, condition: undefined };
}
