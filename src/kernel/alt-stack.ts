// The alternate signal stack. kernel/signal.c, do_sigaltstack; include/linux/sched/signal.h.

import { EINVAL, ENOMEM, EPERM } from './abi/errno.ts';
import { MINSIGSTKSZ, SS_AUTODISARM, SS_DISABLE, SS_ONSTACK } from './abi/signal.ts';

/** As sigaltstack set it. Size 0: there is none. */
export interface AltStack {
  readonly sp: bigint;
  readonly size: bigint;
  readonly flags: number;
}
/** A new thread's. The first thread of a program has flags 0 instead, which shows in its signal frames. */
export const NO_ALT_STACK: AltStack = Object.freeze({ sp: 0n, size: 0n, flags: SS_DISABLE });

export function isWithin(stack: AltStack, sp: bigint): boolean {
  return sp > stack.sp && sp - stack.sp <= stack.size;
}
/** Whether code with this RSP runs on the stack. With SS_AUTODISARM nobody ever does: the first frame took it away. */
export function isOn(stack: AltStack, sp: bigint): boolean {
  return (stack.flags & SS_AUTODISARM) === 0 && isWithin(stack, sp);
}
/** What ss_flags says about a stack. */
export function stateOf(stack: AltStack, sp: bigint): number {
  if (stack.size === 0n) return SS_DISABLE;
  return isOn(stack, sp) ? SS_ONSTACK : 0;
}

/** The stack that takes another's place, asked for by code with RSP `rsp`; or -EPERM (on the old one) -EINVAL -ENOMEM. */
export function replaceAltStack(old: AltStack, wanted: AltStack, rsp: bigint): AltStack | number {
  if (isOn(old, rsp)) return -EPERM;
  const mode = (wanted.flags & ~SS_AUTODISARM) >>> 0;
  if (mode !== SS_DISABLE && mode !== SS_ONSTACK && mode !== 0) return -EINVAL;
  if (mode === SS_DISABLE) return { sp: 0n, size: 0n, flags: wanted.flags };
  if (wanted.size < MINSIGSTKSZ) return -ENOMEM;
  return wanted;
}
