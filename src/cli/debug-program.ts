// What `ring3 debug` does before the debugger takes over.

import { buildOrFail, mustHaveCode } from './build-program.ts';
import type { CommandContext } from './command-context.ts';
import { findCosts } from './cost-profiles.ts';
import { type DiagnosticsFormat, diagnosticsStyle } from './diagnostics-text.ts';
import { systemOptions } from './guest.ts';
import { readText } from './host.ts';
import { type MachineOptions, settingsOf } from './machine-options.ts';
import { readProgram } from './sources.ts';

/** What `ring3 debug` is asked for. */
export interface DebugOptions extends MachineOptions {
  readonly batch?: string;
  readonly x?: readonly string[];
  readonly stdin?: string;
  readonly json?: boolean;
  /** Bytes. */
  readonly checkpointMemory?: number;
  readonly diagnostics?: DiagnosticsFormat;
}

/** Builds a program and debugs it until its user leaves. @returns the exit status  @throws Failure, FileError */
export async function debugProgram(
  context: CommandContext,
  files: readonly string[],
  options: DebugOptions,
): Promise<number> {
  const { host } = context;
  const program = readProgram(host, files, true);
  const settings = settingsOf(options, program.header);
  const system = systemOptions(settings, findCosts(host, settings.profile));
  const built = buildOrFail(host, program, diagnosticsStyle(host, options.diagnostics));
  mustHaveCode(built);
  // The screen's libraries take a while to load: only now, when there is something to show.
  const { runDebugger } = await import('../debugger/ui/main.tsx');
  return runDebugger({
    sources: [...built.texts].map(([name, text]) => ({ name, text })),
    image: built.image,
    system,
    argv: [files[0]!, ...context.guestArguments],
    env: settings.environment,
    json: options.json,
    checkpointBytes: options.checkpointMemory,
    ...(options.stdin === undefined ? {} : { input: host.readFile(options.stdin) }),
    ...(options.x === undefined ? {} : { commands: options.x }),
    ...(options.batch === undefined ? {} : { batch: readText(host, options.batch) }),
  });
}
