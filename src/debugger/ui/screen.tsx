// The terminal: takes it over for the debugger's screen, and gives it back on every way out.

import { render } from 'ink';
import type { Session } from '../session.ts';
import { App } from './app.tsx';
import { ScreenModel } from './model.ts';

/** The streams of a terminal. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/**
 * Shows a session until its user leaves. ink itself gives the terminal back when the process exits or a signal ends it.
 * @param colour whether to use colours  @throws whatever went wrong inside, once the terminal is as it was
 */
export async function showScreen(session: Session, terminal: Terminal, colour: boolean): Promise<void> {
  const { stdin, stdout, stderr } = terminal;
  const model = new ScreenModel(session, windowOf(stdout), {
    later: (then) => void setImmediate(then),
    now: () => performance.now(),
    quit: () => instance.unmount(),
    fail: (error) => {
      failure = { error };
      instance.unmount();
    },
  });
  let failure: { error: unknown } | undefined;
  const instance = render(<App model={model} colour={colour} />, {
    stdin,
    stdout,
    stderr,
    exitOnCtrlC: false,
    // Nothing in ring3 writes to the console.
    patchConsole: false,
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    maxFps: 60,
  });
  await instance.waitUntilExit();
  if (failure) throw failure.error;
}

function windowOf({ columns = 80, rows = 24 }: Partial<NodeJS.WriteStream>): { columns: number; rows: number } {
  return { columns, rows };
}
