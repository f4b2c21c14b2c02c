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
    stdout: wholeFrames(stdout),
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

/** What ink writes before and after a frame: the terminal shows what is between them at once, if it can. */
const FRAME_BEGIN = '\x1b[?2026h';
const FRAME_END = '\x1b[?2026l';

/** The same stream, which gets each frame in one write: no terminal ever shows half of one. */
export function wholeFrames(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  let frame: string | undefined;
  const write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    if (typeof chunk === 'string') {
      if (chunk.startsWith(FRAME_BEGIN)) frame = '';
      if (frame !== undefined) {
        frame += chunk;
        if (!chunk.endsWith(FRAME_END)) {
          for (const done of rest) if (typeof done === 'function') done();
          return true;
        }
        chunk = frame;
        frame = undefined;
      }
    }
    return (stdout.write as (chunk: string | Uint8Array, ...rest: unknown[]) => boolean)(chunk, ...rest);
  };
  return new Proxy(stdout, {
    get: (target, name) => {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
