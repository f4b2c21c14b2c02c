// Telling the host about calls that cannot be what the program meant: each number once.

import type { Kernel } from './kernel.ts';
import { uintrHint } from './uintr-hooks.ts';

/** Reports a call that is not implemented, or not in the way it is used; a second time says nothing. */
export function reportUnknownCall(kernel: Kernel, number: number, args: readonly bigint[]): void {
  if (kernel.unknownCalls.has(number)) return;
  kernel.unknownCalls.add(number);
  kernel.host.onUnknownCall?.(number, args, uintrHint(kernel, number, args));
}
