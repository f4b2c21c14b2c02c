// Sessions over the fixtures. Every step of hardware and kernel costs the same here, so that frames with cycles in them stay
// right when a cost profile gets better figures.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildImage } from '../../src/assembler/index.ts';
import { Session, type SessionOptions } from '../../src/debugger/session.ts';
import { type Costs, STEPS, type Step } from '../../src/machine/costs.ts';

export const FLAT_COSTS: Costs = {
  name: 'flat',
  frequencyHz: 1_000_000_000,
  steps: Object.fromEntries(STEPS.map((step) => [step, 100])) as Record<Step, number>,
  classes: {},
};

/** What a session over a program is made of. */
export function program(name: string, text: string, options: Partial<SessionOptions> = {}): SessionOptions {
  const sources = [{ name, text }];
  const { image, diagnostics } = buildImage(sources);
  if (!image) throw new Error(diagnostics.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
  return { image, sources, argv: [name], env: [], memoryBytes: 16 << 20, costs: FLAT_COSTS, ...options };
}
/** The same, of a file in fixtures/. */
export function fixture(name: string, options: Partial<SessionOptions> = {}): SessionOptions {
  return program(name, readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8'), options);
}

/** A session over a file in fixtures/. */
export function debug(name: string, options: Partial<SessionOptions> = {}): Session {
  return new Session(fixture(name, options));
}
/** A session over a few instructions. */
export function debugText(text: string, options: Partial<SessionOptions> = {}): Session {
  return new Session(program('test.s', `        .globl _start\n_start:\n${text}\n`, options));
}

/** Runs until a location is about to be executed. */
export function runTo(session: Session, location: string): void {
  session.run(session.until(session.locate(location)));
}

/** `file:line` of the task looked at. */
export function at(session: Session): string | undefined {
  return session.place && `${session.place.file}:${session.place.line}`;
}
