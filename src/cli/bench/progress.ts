// A line on the terminal that says how far a long command has come and how long it will take. Nothing where there is no terminal.

import { type Host, writeText } from '../host.ts';

const BAR = 30;

export class Progress {
  private readonly host: Host;
  private readonly began: number;
  /** Somebody watches. */
  readonly isShown: boolean;

  constructor(host: Host) {
    this.host = host;
    this.began = host.seconds();
    this.isShown = host.isTerminal(2);
  }

  /** @param done from 0 to 1 */
  show(what: string, done: number): void {
    const share = Math.min(1, done);
    const full = Math.round(share * BAR);
    const left = share > 0 ? ((this.host.seconds() - this.began) * (1 - share)) / share : 0;
    const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
    this.write(`${bar} ${Math.floor(100 * share)} %  ${left.toFixed(0)} s left  ${what}`);
  }
  /** Takes the line away. */
  clear(): void {
    this.write('');
  }
  private write(text: string): void {
    if (this.isShown) writeText(this.host, 2, `\r\x1b[K${text}`);
  }
}
