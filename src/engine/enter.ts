// ENTER: the frame of a procedure, with pointers to the frames of the procedures that it is nested in. SDM Vol 2 ENTER.

import { Reg } from '../isa/registers.ts';
import type { Core, Fault } from '../machine/core.ts';
import { alignmentCheck } from '../machine/faults.ts';
import type { Routine } from './routine.ts';

/** Bits of the nesting level that count. */
const LEVEL_MASK = 31n;

const address64 = (value: bigint): bigint => BigInt.asUintN(64, value);

/** What is pushed below a place: kept back until nothing can fault any more, but read again where ENTER reads its own pushes. */
class Pushes {
  private readonly core: Core;
  private readonly top: bigint;
  /** The bytes from the top downwards. */
  private readonly bytes: number[] = [];

  constructor(core: Core, top: bigint) {
    this.core = core;
    this.top = top;
  }
  /** The address of the last push. */
  get bottom(): bigint {
    return address64(this.top - BigInt(this.bytes.length));
  }
  /** @param size in bytes  @returns the fault, if the place cannot be written */
  push(value: bigint, size: number): Fault | undefined {
    for (let i = size - 1; i >= 0; i--) this.bytes.push(Number((value >> BigInt(8 * i)) & 0xffn));
    return refusal(this.core, this.bottom, size, true);
  }
  /** What stands at an address that may be read. */
  read(address: bigint, size: number): bigint {
    let value = 0n;
    for (let i = size - 1; i >= 0; i--) {
      const at = address64(address + BigInt(i));
      const pushed = this.bytes[Number(address64(this.top - at - 1n))];
      value = (value << 8n) | (pushed === undefined ? (this.core.load(at, 1, true) as bigint) : BigInt(pushed));
    }
    return value;
  }
  commit(): void {
    this.core.storeBytes(this.bottom, Uint8Array.from(this.bytes).reverse(), true);
  }
}

/** The fault of an access to the stack, if there is one. */
function refusal(core: Core, address: bigint, size: number, write: boolean): Fault | undefined {
  const found = core.access(address, size, write, true);
  if ('kind' in found) return found;
  return core.checksAlignment && (address & BigInt(size - 1)) !== 0n ? alignmentCheck() : undefined;
}

/**
 * Pushes RBP; then, for a level above 0, the level − 1 pointers below the one that RBP points at, and the new frame's own; then
 * reserves `reserved` bytes. The new top of the stack must be writable.
 * @param width bytes of each push: 8 or 2  @param level of nesting, modulo 32
 */
export const enter: Routine = (_machine, core, width, reserved, level) => {
  const { registers } = core;
  const size = Number(width);
  const oldFrame = registers.gpr(Reg.rbp);
  const pushes = new Pushes(core, registers.rsp);

  let fault = pushes.push(oldFrame, size);
  const frame = pushes.bottom;
  const depth = level & LEVEL_MASK;
  for (let i = 1n; i < depth && !fault; i++) {
    const outer = address64(oldFrame - width * i);
    fault = refusal(core, outer, size, false) ?? pushes.push(pushes.read(outer, size), size);
  }
  if (depth > 0n) fault ??= pushes.push(frame, size);
  const top = address64(pushes.bottom - reserved);
  fault ??= refusal(core, top, size, true);
  if (fault) return fault;

  pushes.commit();
  registers.setGpr(Reg.rbp, width === 8n ? frame : (oldFrame & ~0xffffn) | (frame & 0xffffn));
  registers.rsp = top;
  return undefined;
};
