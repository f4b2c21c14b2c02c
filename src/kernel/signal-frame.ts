// The frame that a signal handler runs on, and its undoing. arch/x86/kernel/signal.c, fpu/signal.c; layouts: abi/signal.ts.

import { Context, Reg, type RegisterFile, RFlag } from '../isa/registers.ts';
import { USER_CS, USER_SS } from '../isa/segments.ts';
import { initializeX87, loadX87, loadXmm, mxcsrOf, storeMxcsr, storeX87, storeXmm } from '../isa/x87/fxsave.ts';
import type { Core } from '../machine/core.ts';
import {
  FP_XSTATE_MAGIC1,
  FP_XSTATE_MAGIC2,
  FpstateLayout,
  FrameLayout,
  SA_ONSTACK,
  SA_RESTORER,
  SIGCONTEXT_GPRS,
  SigcontextLayout,
  SiginfoLayout,
  SS_AUTODISARM,
  StackLayout,
  UC_FP_XSTATE,
  UC_SIGCONTEXT_SS,
  UC_STRICT_RESTORE_SS,
} from './abi/signal.ts';
import { isOn, isWithin, NO_ALT_STACK, replaceAltStack, stateOf } from './alt-stack.ts';
import type { SignalAction } from './signal-handlers.ts';
import type { SignalInfo } from './signal-queue.ts';
import { setBlockedSignals } from './signals.ts';
import type { Task } from './task.ts';
import { view } from './user-memory.ts';

/** Bytes below RSP that leaf functions use without moving RSP. System V ABI, x86-64, §3.2.2. */
const RED_ZONE = 128n;
/** RFLAGS bits that sigreturn restores: what a program may change itself. arch/x86/kernel/signal.c, FIX_EFLAGS. */
const RESTORED_FLAGS =
  RFlag.AC | RFlag.OF | RFlag.DF | RFlag.TF | RFlag.SF | RFlag.ZF | RFlag.AF | RFlag.PF | RFlag.CF | RFlag.RF;
/** XCR0: x87 and SSE. */
const XFEATURES = 3n;

/** Room in which an image is put together, or looked at, before it is copied; it means nothing from one call to the next. */
function room(length: number): { readonly bytes: Uint8Array; readonly view: DataView } {
  const bytes = new Uint8Array(length);
  return { bytes, view: view(bytes) };
}
const pushed = { frame: room(FrameLayout.bytes), fpstate: room(FpstateLayout.bytes) };
const popped = { frame: room(FrameLayout.siginfo), fpstate: room(FpstateLayout.header) };

/**
 * Builds the frame and makes the core stand on the handler's first instruction.
 * @returns false if the stack cannot take the frame or the action has no restorer; the registers are then untouched
 */
export function pushSignalFrame(core: Core, task: Task, info: SignalInfo, action: SignalAction): boolean {
  const { registers } = core;
  const { user } = task.process;
  if ((action.flags & SA_RESTORER) === 0n) return false;

  const place = placeFrame(task, registers.rsp, (action.flags & SA_ONSTACK) !== 0n);
  if (!place) return false;
  if (!user.copyOut(place.fpstate, fpstateImage(registers))) return false;
  if (!user.copyOut(place.frame, frameImage(registers, task, info, action, place.fpstate))) return false;

  if ((task.altStack.flags & SS_AUTODISARM) !== 0) task.altStack = NO_ALT_STACK;
  registers.setGpr(Reg.rdi, BigInt(info.signal));
  registers.setGpr(Reg.rsi, place.frame + BigInt(FrameLayout.siginfo));
  registers.setGpr(Reg.rdx, place.frame + BigInt(FrameLayout.ucontext));
  registers.setGpr(Reg.rax, 0n); // Number of vector registers, should the handler have no prototype.
  registers.rsp = place.frame;
  registers.rip = action.handler;
  registers.setRflags(registers.rflags() & ~(RFlag.DF | RFlag.RF | RFlag.TF));
  // Handlers start with floating-point state as a new program has it: fpu__clear_user_states.
  registers.initFloatingPoint();
  return true;
}

/** rt_sigreturn: takes everything back from the frame below RSP. @returns false if the frame is bad */
export function popSignalFrame(core: Core, task: Task): boolean {
  const { registers } = core;
  const { user } = task.process;
  // The handler's RET has taken the return address off.
  const address = registers.rsp - 8n;
  if (!user.copyInto(address, popped.frame.bytes)) return false;
  const frame = popped.frame.view;
  setBlockedSignals(task, frame.getBigUint64(FrameLayout.ucSigmask, true));

  const context = FrameLayout.sigcontext;
  for (let i = 0; i < SIGCONTEXT_GPRS.length; i++) {
    registers.setGpr(SIGCONTEXT_GPRS[i]!, frame.getBigUint64(context + 8 * i, true));
  }
  registers.rip = frame.getBigUint64(context + SigcontextLayout.rip, true);
  const flags = frame.getBigUint64(context + SigcontextLayout.rflags, true);
  registers.setRflags((registers.rflags() & ~RESTORED_FLAGS) | (flags & RESTORED_FLAGS));
  task.call = undefined; // Whatever was interrupted has been settled when the frame was built.

  if (!restoreFpstate(registers, task, frame.getBigUint64(context + SigcontextLayout.fpstate, true))) return false;
  restoreAltStack(task, frame, registers.rsp);
  return true;
}

/** Where state and frame go: below the red zone, or on top of the alternate stack. undefined: that stack overflows. */
function placeFrame(task: Task, rsp: bigint, wantsAltStack: boolean): { fpstate: bigint; frame: bigint } | undefined {
  let sp = BigInt.asUintN(64, rsp - RED_ZONE);
  let onAltStack = isOn(task.altStack, sp);
  if (wantsAltStack && stateOf(task.altStack, sp) === 0) {
    sp = task.altStack.sp + task.altStack.size;
    onAltStack = true;
  }
  const fpstate = BigInt.asUintN(64, sp - BigInt(FpstateLayout.bytes)) & ~63n;
  // As after a CALL: RSP + 8 is a multiple of 16 at the handler's first instruction.
  const frame = BigInt.asUintN(64, ((fpstate - BigInt(FrameLayout.bytes)) & ~15n) - 8n);
  if (onAltStack && !isWithin(task.altStack, frame)) return undefined;
  return { fpstate, frame };
}
function frameImage(
  registers: RegisterFile,
  task: Task,
  info: SignalInfo,
  action: SignalAction,
  fpstate: bigint,
): Uint8Array {
  const { bytes, view: frame } = pushed.frame;
  bytes.fill(0);
  const put64 = (offset: number, value: bigint) => frame.setBigUint64(offset, value, true);
  const mask = task.savedSignalMask ?? task.blockedSignals;

  put64(FrameLayout.restorer, action.restorer);
  put64(FrameLayout.ucFlags, UC_FP_XSTATE | UC_SIGCONTEXT_SS | UC_STRICT_RESTORE_SS);
  put64(FrameLayout.ucStack + StackLayout.sp, task.altStack.sp);
  frame.setUint32(FrameLayout.ucStack + StackLayout.flags, task.altStack.flags, true);
  put64(FrameLayout.ucStack + StackLayout.size, task.altStack.size);
  put64(FrameLayout.ucSigmask, mask);

  const context = FrameLayout.sigcontext;
  for (let i = 0; i < SIGCONTEXT_GPRS.length; i++) put64(context + 8 * i, registers.gpr(SIGCONTEXT_GPRS[i]!));
  put64(context + SigcontextLayout.rip, registers.rip);
  put64(context + SigcontextLayout.rflags, registers.rflags());
  frame.setUint16(context + SigcontextLayout.cs, USER_CS, true);
  frame.setUint16(context + SigcontextLayout.ss, USER_SS, true);
  put64(context + SigcontextLayout.error, BigInt(task.fault.error));
  put64(context + SigcontextLayout.trapNumber, BigInt(task.fault.vector));
  put64(context + SigcontextLayout.oldMask, mask);
  put64(context + SigcontextLayout.cr2, task.fault.address);
  put64(context + SigcontextLayout.fpstate, fpstate);

  putSiginfo(frame, FrameLayout.siginfo, info);
  return bytes;
}

/** siginfo_t as the handler sees it. */
export function siginfoImage(info: SignalInfo): Uint8Array {
  const bytes = new Uint8Array(SiginfoLayout.bytes);
  putSiginfo(view(bytes), 0, info);
  return bytes;
}
/** Fills in a siginfo_t that is all zeros. @param at its offset in the image */
function putSiginfo(image: DataView, at: number, info: SignalInfo): void {
  image.setInt32(at + SiginfoLayout.signo, info.signal, true);
  image.setInt32(at + SiginfoLayout.code, info.code, true);
  if (info.value !== undefined) image.setBigUint64(at + SiginfoLayout.value, info.value, true);
  if (info.timer) {
    image.setInt32(at + SiginfoLayout.timer, info.timer.id, true);
    image.setInt32(at + SiginfoLayout.overrun, info.overrun ?? 0, true);
  } else if (info.pid !== undefined) {
    image.setInt32(at + SiginfoLayout.pid, info.pid, true);
    image.setInt32(at + SiginfoLayout.uid, info.uid ?? 0, true);
    if (info.child) {
      image.setInt32(at + SiginfoLayout.status, info.child.status, true);
      image.setBigInt64(at + SiginfoLayout.userTime, BigInt(info.child.ticks), true);
    }
  } else if (info.address !== undefined) {
    image.setBigUint64(at + SiginfoLayout.address, info.address, true);
  }
}

/** FXSAVE image, XSAVE header and magic words. Linux marks x87 and SSE as saved whatever they hold. */
function fpstateImage(registers: RegisterFile): Uint8Array {
  const { bytes, view: image } = pushed.fpstate;
  bytes.fill(0);
  storeX87(registers, image, true);
  storeMxcsr(registers, image);
  storeXmm(registers, image);
  image.setUint32(FpstateLayout.magic1, FP_XSTATE_MAGIC1, true);
  image.setUint32(FpstateLayout.extendedSize, FpstateLayout.bytes, true);
  image.setBigUint64(FpstateLayout.xfeatures, XFEATURES, true);
  image.setUint32(FpstateLayout.xstateSize, FpstateLayout.magic2, true);
  image.setBigUint64(FpstateLayout.header, XFEATURES, true);
  image.setUint32(FpstateLayout.magic2, FP_XSTATE_MAGIC2, true);
  return bytes;
}

/** @returns false: unreadable, or MXCSR has a reserved bit */
function restoreFpstate(registers: RegisterFile, task: Task, address: bigint): boolean {
  if (address === 0n) {
    registers.initFloatingPoint();
    return true;
  }
  if (!task.process.user.copyInto(address, popped.fpstate.bytes)) return false;
  const image = popped.fpstate.view;
  const mxcsr = mxcsrOf(image);
  const components = savedComponents(task, address, image);
  if (mxcsr === undefined || components === undefined) return false;
  if ((components & 1n) !== 0n) loadX87(registers, image, true);
  else initializeX87(registers);
  loadXmm(registers, (components & 2n) !== 0n ? image : undefined);
  registers.set32(Context.mxcsr, mxcsr);
  return true;
}
/** Components that the image holds: all of a plain FXSAVE image, else what the XSAVE header says. */
function savedComponents(task: Task, address: bigint, image: DataView): bigint | undefined {
  const { user } = task.process;
  const isExtended =
    image.getUint32(FpstateLayout.magic1, true) === FP_XSTATE_MAGIC1 &&
    user.read32(address + BigInt(FpstateLayout.magic2)) === FP_XSTATE_MAGIC2;
  return isExtended ? user.read64(address + BigInt(FpstateLayout.header)) : XFEATURES;
}
/** Takes the alternate stack back as it was; what sigaltstack would refuse is ignored, as Linux does. */
function restoreAltStack(task: Task, frame: DataView, rsp: bigint): void {
  const at = FrameLayout.ucStack;
  const wanted = {
    sp: frame.getBigUint64(at + StackLayout.sp, true),
    size: frame.getBigUint64(at + StackLayout.size, true),
    flags: frame.getUint32(at + StackLayout.flags, true),
  };
  const replaced = replaceAltStack(task.altStack, wanted, rsp);
  if (typeof replaced !== 'number') task.altStack = replaced;
}
