// Signal calls. kernel/signal.c; arch/x86/kernel/signal.c.

import { Reg } from '../../isa/registers.ts';
import { Account } from '../../machine/costs.ts';
import { EAGAIN, EBADF, EFAULT, EINTR, EINVAL, EPERM, ERESTARTNOHAND, ESRCH } from '../abi/errno.ts';
import { O_CLOEXEC, O_NONBLOCK } from '../abi/fcntl.ts';
import {
  NSIG,
  SI_KERNEL,
  SI_TKILL,
  SI_USER,
  SIG_BLOCK,
  SIG_SETMASK,
  SIG_UNBLOCK,
  SIGKILL,
  SIGSEGV,
  SIGSET_BYTES,
  SIGSTOP,
  SigactionLayout,
  SS_AUTODISARM,
  StackLayout,
  signalBit,
} from '../abi/signal.ts';
import { CLOCK_MONOTONIC } from '../abi/time.ts';
import { replaceAltStack, stateOf } from '../alt-stack.ts';
import { block } from '../block.ts';
import type { Result } from '../file.ts';
import { UID } from '../identity.ts';
import type { Process } from '../process.ts';
import { popSignalFrame, siginfoImage } from '../signal-frame.ts';
import { SignalFd } from '../signalfd.ts';
import { forceSignal, sendToProcess, sendToTask, setBlockedSignals, takeFrom } from '../signals.ts';
import type { Task } from '../task.ts';
import { view } from '../user-memory.ts';
import { linuxCall } from './call.ts';
import { readSiginfo } from './siginfo.ts';
import { deadlineAt, readTimespec } from './timespec.ts';

const isSignal = (signal: number): boolean => signal >= 1 && signal <= NSIG;

/** EINVAL: set size; EFAULT: new action; EINVAL: no such signal, or one that cannot be caught; EFAULT: old action. */
function rtSigaction(task: Task, signal: number, action: bigint, old: bigint, setBytes: bigint): Result {
  const { handlers, user } = task.process;
  if (setBytes !== BigInt(SIGSET_BYTES)) return -EINVAL;
  const bytes = action === 0n ? undefined : user.copyIn(action, SigactionLayout.bytes);
  if (action !== 0n && !bytes) return -EFAULT;
  if (!isSignal(signal) || (bytes && (signal === SIGKILL || signal === SIGSTOP))) return -EINVAL;
  const before = handlers.get(signal);
  if (bytes) {
    const wanted = view(bytes);
    handlers.set(signal, {
      handler: wanted.getBigUint64(SigactionLayout.handler, true),
      flags: wanted.getBigUint64(SigactionLayout.flags, true),
      restorer: wanted.getBigUint64(SigactionLayout.restorer, true),
      mask: wanted.getBigUint64(SigactionLayout.mask, true),
    });
    // What would be thrown away on arrival is thrown away now.
    if (handlers.ignores(signal)) {
      task.process.pending.discard(signal);
      for (const thread of task.process.threads) thread.pending.discard(signal);
    }
  }
  if (old !== 0n && !user.write64(old, before.handler, before.flags, before.restorer, before.mask)) return -EFAULT;
  return 0;
}

/** EINVAL: set size; EFAULT: new set; EINVAL: `how`; EFAULT: old set. */
function rtSigprocmask(task: Task, how: number, set: bigint, old: bigint, setBytes: bigint): Result {
  const { user } = task.process;
  if (setBytes !== BigInt(SIGSET_BYTES)) return -EINVAL;
  const before = task.blockedSignals;
  if (set !== 0n) {
    const wanted = user.read64(set);
    if (wanted === undefined) return -EFAULT;
    if (how === SIG_BLOCK) setBlockedSignals(task, before | wanted);
    else if (how === SIG_UNBLOCK) setBlockedSignals(task, before & ~wanted);
    else if (how === SIG_SETMASK) setBlockedSignals(task, wanted);
    else return -EINVAL;
  }
  return old === 0n || user.write64(old, before) ? 0 : -EFAULT;
}

function rtSigpending(task: Task, set: bigint, setBytes: bigint): Result {
  if (setBytes > BigInt(SIGSET_BYTES)) return -EINVAL;
  const pending = (task.pending.set | task.process.pending.set) & task.blockedSignals;
  const bytes = new Uint8Array(8);
  view(bytes).setBigUint64(0, pending, true);
  return task.process.user.copyOut(set, bytes.subarray(0, Number(setBytes))) ? 0 : -EFAULT;
}

/** EINVAL: set size; EFAULT. Then it waits for a signal that the given mask lets through. */
function rtSigsuspend(task: Task, set: bigint, setBytes: bigint): Result {
  if (task.resumed) return -ERESTARTNOHAND;
  if (setBytes !== BigInt(SIGSET_BYTES)) return -EINVAL;
  const mask = task.process.user.read64(set);
  if (mask === undefined) return -EFAULT;
  task.savedSignalMask = task.blockedSignals;
  setBlockedSignals(task, mask);
  return block('a signal', []);
}

function pause(task: Task): Result {
  return task.resumed ? -ERESTARTNOHAND : block('a signal', []);
}

/**
 * EINVAL: set size; EFAULT: set; EFAULT EINVAL: time. Waits for one of the signals, and takes it instead of having it handled.
 * @returns its number; or -EAGAIN: the time is over; -EINTR: another signal
 */
function rtSigtimedwait(task: Task, set: bigint, info: bigint, time: bigint, setBytes: bigint): Result {
  const { user, signalArrivals } = task.process;
  task.kernel.charge(Account.signalWait);
  if (setBytes !== BigInt(SIGSET_BYTES)) return -EINVAL;
  const wanted = user.read64(set);
  if (wanted === undefined) return -EFAULT;
  let deadlineCycle = task.resumed?.deadlineCycle;
  if (time !== 0n && !task.resumed) {
    const limit = readTimespec(task, time);
    if (limit === undefined) return -EFAULT;
    if (typeof limit === 'number') return limit;
    deadlineCycle = deadlineAt(task, limit, CLOCK_MONOTONIC, false);
  }
  const taken = takeFrom(task, wanted & ~(signalBit(SIGKILL) | signalBit(SIGSTOP)));
  if (taken) return info !== 0n && !user.copyOut(info, siginfoImage(taken)) ? -EFAULT : taken.signal;
  const reason = task.resumed?.reason;
  if (reason === 'timeout' || (deadlineCycle !== undefined && deadlineCycle <= task.here.cycle)) return -EAGAIN;
  // A signal that is waited for need not be blocked: it is taken all the same.
  if (reason === 'signal') return -EINTR;
  return block('a signal (sigtimedwait)', [signalArrivals], { deadlineCycle, exclusive: false });
}

/** EFAULT; EPERM: only the kernel may say so; ESRCH; EINVAL: the signal. */
function rtSigqueueinfo(task: Task, pid: number, signal: number, at: bigint): Result {
  const info = readSiginfo(task, at, signal);
  if (typeof info === 'number') return info;
  const { kernel, process } = task;
  if ((info.code >= 0 || info.code === SI_TKILL) && pid !== process.pid) return -EPERM;
  const target = kernel.tasks.get(pid)?.process ?? kernel.processes.get(pid);
  if (!target) return -ESRCH;
  if (signal !== 0 && !isSignal(signal)) return -EINVAL;
  if (signal !== 0) sendToProcess(target, info);
  return 0;
}
/** EFAULT; EINVAL: ids; EPERM; ESRCH; EINVAL: the signal. */
function rtTgsigqueueinfo(task: Task, tgid: number, tid: number, signal: number, at: bigint): Result {
  const info = readSiginfo(task, at, signal);
  if (typeof info === 'number') return info;
  if (tid <= 0 || tgid <= 0) return -EINVAL;
  if ((info.code >= 0 || info.code === SI_TKILL) && tid !== task.process.pid) return -EPERM;
  const target = task.kernel.tasks.get(tid);
  if (target?.process.pid !== tgid) return -ESRCH;
  if (signal !== 0 && !isSignal(signal)) return -EINVAL;
  if (signal !== 0) sendToTask(target, info);
  return 0;
}

/** EINVAL: set size, flags; EFAULT; EBADF EINVAL: the file to change; EMFILE ENFILE. */
function signalfd4(task: Task, fd: number, set: bigint, setBytes: bigint, flags: number): Result {
  const { user, files, signalArrivals } = task.process;
  if (setBytes !== BigInt(SIGSET_BYTES)) return -EINVAL;
  const wanted = user.read64(set);
  if (wanted === undefined) return -EFAULT;
  if ((flags & ~(O_CLOEXEC | O_NONBLOCK)) !== 0) return -EINVAL;
  const mask = wanted & ~(signalBit(SIGKILL) | signalBit(SIGSTOP));
  if (fd === -1) {
    const file = new SignalFd(mask, signalArrivals, flags & O_NONBLOCK);
    return task.kernel.openFile(task, file, (flags & O_CLOEXEC) !== 0);
  }
  const file = files.get(fd);
  if (!file) return -EBADF;
  if (!(file instanceof SignalFd)) return -EINVAL;
  file.mask = mask;
  signalArrivals.wake();
  return fd;
}

function rtSigreturn(task: Task): Result {
  const { here, kernel } = task;
  here.publish({ kind: 'sigreturn' });
  kernel.charge(Account.sigreturn);
  if (!popSignalFrame(here, task)) forceSignal(task, { signal: SIGSEGV, code: SI_KERNEL });
  // RAX is the interrupted program's again.
  return here.registers.gpr(Reg.rax);
}

/** EFAULT: new stack; EPERM EINVAL ENOMEM (alt-stack.ts); EFAULT: old stack. */
function sigaltstack(task: Task, stack: bigint, old: bigint): Result {
  const { user } = task.process;
  const { rsp } = task.here.registers;
  const before = task.altStack;
  const bytes = stack === 0n ? undefined : user.copyIn(stack, StackLayout.bytes);
  if (stack !== 0n && !bytes) return -EFAULT;
  if (bytes) {
    const wanted = view(bytes);
    const replaced = replaceAltStack(
      before,
      {
        sp: wanted.getBigUint64(StackLayout.sp, true),
        size: wanted.getBigUint64(StackLayout.size, true),
        flags: wanted.getUint32(StackLayout.flags, true),
      },
      rsp,
    );
    if (typeof replaced === 'number') return replaced;
    task.altStack = replaced;
  }
  const flags = stateOf(before, rsp) | (before.flags & SS_AUTODISARM);
  return old === 0n || user.write64(old, before.sp, BigInt(flags >>> 0), before.size) ? 0 : -EFAULT;
}

/** pid > 0 a process, 0 the caller's group, −1 everybody else, below that a group. ESRCH: nobody; EINVAL: the signal. */
function kill(task: Task, pid: number, signal: number): Result {
  const { process } = task;
  const targets = targetsOf(task, pid);
  if (targets.length === 0) return -ESRCH;
  if (signal !== 0 && !isSignal(signal)) return -EINVAL;
  if (signal === 0) return 0;
  for (const target of targets) sendToProcess(target, { signal, code: SI_USER, pid: process.pid, uid: UID });
  return 0;
}
function targetsOf(task: Task, pid: number): Process[] {
  const { processes } = task.kernel;
  if (pid > 0) {
    const one = processes.get(pid);
    return one ? [one] : [];
  }
  const everybody = [...processes.values()];
  if (pid === -1) return everybody.filter((one) => one !== task.process);
  const group = pid === 0 ? task.process.group : -pid;
  return everybody.filter((one) => one.group === group);
}

/** EINVAL: ids not positive; ESRCH: no such thread (of that group); EINVAL: no such signal. */
function tgkill(task: Task, tgid: number, tid: number, signal: number): Result {
  if (tid <= 0 || tgid <= 0) return -EINVAL;
  return sendToThread(task, task.kernel.tasks.get(tid), signal, tgid);
}
function tkill(task: Task, tid: number, signal: number): Result {
  return tid <= 0 ? -EINVAL : sendToThread(task, task.kernel.tasks.get(tid), signal, undefined);
}
function sendToThread(task: Task, target: Task | undefined, signal: number, tgid: number | undefined): Result {
  if (!target || (tgid !== undefined && target.process.pid !== tgid)) return -ESRCH;
  if (signal !== 0 && !isSignal(signal)) return -EINVAL;
  if (signal !== 0) sendToTask(target, { signal, code: SI_TKILL, pid: task.process.pid, uid: UID });
  return 0;
}

export const signalCalls = [
  linuxCall('rt_sigaction', ['s32 sig', 'pointer act', 'pointer oact', 'u64 sigsetsize'], rtSigaction),
  linuxCall('rt_sigprocmask', ['s32 how', 'pointer set', 'pointer oset', 'u64 sigsetsize'], rtSigprocmask),
  linuxCall('rt_sigpending', ['pointer set', 'u64 sigsetsize'], rtSigpending),
  linuxCall('rt_sigsuspend', ['pointer set', 'u64 sigsetsize'], rtSigsuspend),
  linuxCall('rt_sigreturn', [], rtSigreturn),
  linuxCall('rt_sigtimedwait', ['pointer uthese', 'pointer uinfo', 'pointer uts', 'u64 sigsetsize'], rtSigtimedwait),
  linuxCall('rt_sigqueueinfo', ['s32 pid', 's32 sig', 'pointer uinfo'], rtSigqueueinfo),
  linuxCall('rt_tgsigqueueinfo', ['s32 tgid', 's32 tid', 's32 sig', 'pointer uinfo'], rtTgsigqueueinfo),
  linuxCall('signalfd', ['s32 ufd', 'pointer user_mask', 'u64 sizemask'], (task, fd, set, size) =>
    signalfd4(task, fd, set, size, 0),
  ),
  linuxCall('signalfd4', ['s32 ufd', 'pointer user_mask', 'u64 sizemask', 's32 flags'], signalfd4),
  linuxCall('pause', [], pause),
  linuxCall('sigaltstack', ['pointer uss', 'pointer uoss'], sigaltstack),
  linuxCall('kill', ['s32 pid', 's32 sig'], kill),
  linuxCall('tgkill', ['s32 tgid', 's32 tid', 's32 sig'], tgkill),
  linuxCall('tkill', ['s32 tid', 's32 sig'], tkill),
];
