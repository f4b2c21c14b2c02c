// siginfo_t as a program hands it in: rt_sigqueueinfo, rt_tgsigqueueinfo, pidfd_send_signal. kernel/signal.c.

import { EFAULT } from '../abi/errno.ts';
import { SiginfoLayout } from '../abi/signal.ts';
import type { SignalInfo } from '../signal-queue.ts';
import type { Task } from '../task.ts';
import { view } from '../user-memory.ts';

/** Reads one: what it says about itself is believed, but for the signal's number. @returns -EFAULT */
export function readSiginfo(task: Task, address: bigint, signal: number): SignalInfo | number {
  const bytes = task.process.user.copyIn(address, SiginfoLayout.bytes);
  if (!bytes) return -EFAULT;
  const image = view(bytes);
  return {
    signal,
    code: image.getInt32(SiginfoLayout.code, true),
    pid: image.getInt32(SiginfoLayout.pid, true),
    uid: image.getInt32(SiginfoLayout.uid, true),
    value: image.getBigUint64(SiginfoLayout.value, true),
  };
}
