// A real terminal to run programs in: a tmux session of its own, driven by keys and looked at as text.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Whether tmux can be run here. */
export const hasTmux: boolean = (() => {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
let count = 0;

export class Terminal {
  private readonly socket = `ring3-test-${process.pid}-${count++}`;

  /** @param command what a shell runs in it; when that is over, the shell waits */
  constructor(columns: number, rows: number, command: string) {
    const size = ['-x', String(columns), '-y', String(rows)];
    // UTF-8 whatever the locale, and nobody's configuration.
    execFileSync('tmux', ['-u', '-L', this.socket, '-f', '/dev/null', 'new-session', '-d', ...size, `${command}; cat`]);
  }

  /** Types text, or presses a key by its name in tmux's words. */
  type(text: string): void {
    this.tmux('send-keys', '-l', text);
  }
  press(...keys: string[]): void {
    this.tmux('send-keys', ...keys);
  }
  resize(columns: number, rows: number): void {
    this.tmux('resize-window', '-x', String(columns), '-y', String(rows));
  }
  /** What is on the screen. */
  get lines(): string[] {
    return this.tmux('capture-pane', '-p').replace(/\n$/, '').split('\n');
  }
  /** The same with its styles, as a terminal gets them. */
  get styled(): string {
    return this.tmux('capture-pane', '-p', '-e');
  }
  /** Waits until the screen has been the same for a while. @returns it */
  async settled(): Promise<string> {
    for (let last = ''; ; ) {
      const text = this.lines.map((line) => line.trimEnd()).join('\n');
      if (text === last) return text;
      last = text;
      await pause(120);
    }
  }
  /** A variable of tmux, for example `alternate_on`. */
  variable(name: string): string {
    return this.tmux('display-message', '-p', `#{${name}}`).trim();
  }
  /** Waits until the screen shows something. @returns the screen  @throws if it does not within twenty seconds */
  async until(wanted: RegExp): Promise<string> {
    for (let i = 0; i < 400; i++) {
      const text = this.lines.join('\n');
      if (wanted.test(text)) return text;
      await pause(50);
    }
    throw new Error(`${wanted} did not come; the screen is\n${this.lines.join('\n')}`);
  }
  /** Ends the program that runs in it with SIGTERM. */
  terminate(): void {
    const shell = this.variable('pane_pid');
    const isChild = (pid: string) =>
      readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ')[1] === shell;
    const program = readdirSync('/proc').find((name) => /^\d+$/.test(name) && isChild(name));
    process.kill(Number(program), 'SIGTERM');
  }
  close(): void {
    this.tmux('kill-server');
  }

  private tmux(...command: string[]): string {
    return execFileSync('tmux', ['-u', '-L', this.socket, ...command], { encoding: 'utf8' });
  }
}
