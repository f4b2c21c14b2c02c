// What a process wants done about signals. include/linux/sched/signal.h: struct sighand_struct.

import { defaultAction, SIG_DFL, SIG_IGN } from './abi/signal.ts';

/** struct sigaction. */
export interface SignalAction {
  /** Address of the handler, SIG_DFL or SIG_IGN. */
  readonly handler: bigint;
  /** SA_* */
  readonly flags: bigint;
  readonly restorer: bigint;
  /** Signals blocked while the handler runs. */
  readonly mask: bigint;
}

/** What is done about a signal that nobody has said anything about. */
export const DEFAULT_ACTION: SignalAction = Object.freeze({ handler: SIG_DFL, flags: 0n, restorer: 0n, mask: 0n });
/** What a process wants done about each signal. */
export class SignalHandlers {
  private readonly actions: Map<number, SignalAction> = new Map();

  get(signal: number): SignalAction {
    return this.actions.get(signal) ?? DEFAULT_ACTION;
  }
  set(signal: number, action: SignalAction): void {
    this.actions.set(signal, action);
  }
  /** Back to the default action, flags and mask kept: SA_RESETHAND. */
  reset(signal: number): void {
    this.set(signal, { ...this.get(signal), handler: SIG_DFL });
  }
  /** The same actions for a child process; `cleared`: handlers become the default action. */
  copy(cleared: boolean): SignalHandlers {
    const copy = new SignalHandlers();
    for (const [signal, action] of this.actions) copy.set(signal, action);
    if (cleared) copy.forgetHandlers();
    return copy;
  }
  /** A new program: handlers become the default action, what is ignored stays so. */
  forgetHandlers(): void {
    for (const [signal, { handler }] of this.actions) {
      this.set(signal, handler === SIG_IGN ? { ...DEFAULT_ACTION, handler } : DEFAULT_ACTION);
    }
  }
  /** Whether a signal would be thrown away. */
  ignores(signal: number): boolean {
    const { handler } = this.get(signal);
    if (handler !== SIG_DFL) return handler === SIG_IGN;
    const action = defaultAction(signal);
    return action === 'ignore' || action === 'continue';
  }
}
