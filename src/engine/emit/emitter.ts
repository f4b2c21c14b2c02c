// The compiling reader: turns what a row says into WebAssembly, one instruction at a time. How an operand is reached and what
// happens when the instruction is over is left to a driver (stepper-emitter.ts, region/region-emitter.ts).

import { type Algebra, type FaultName, type HardwareStep, Vector } from '../../isa/algebra.ts';
import { ROUTINE_NAMES, STEP_NAMES } from '../hardware.ts';
import { Op } from '../wasm/opcodes.ts';
import { OperandEmitter } from './operands.ts';
import type { Recorded } from './recorded.ts';
import { Status } from './status.ts';
import type { Term } from './term.ts';

/** All the words of the algebra as code. A subclass says where operands are and what ends a handler. */
export abstract class Emitter extends OperandEmitter implements Algebra<Term> {
  /** Whether TypeScript was called that may have moved the clock. */
  protected called = false;

  // ---- what a driver decides
  protected abstract thisRip(): Term;
  protected abstract followingRip(): Term;
  /** Stores the clock in the context before TypeScript is called. */
  protected abstract publishClock(): void;
  /** Called before the arms of an `if`; what it returns puts back, before the second arm, what the driver knew then. */
  protected fork(): () => void {
    return () => {};
  }
  /** Called after both arms of an `if`. */
  protected join(): void {}
  /** Goes on at `target`, or after the instruction if there is none; the instruction has retired. */
  protected abstract conclude(target: Term | undefined, status: number): void;

  // ---- control
  rip(): Term {
    return this.thisRip();
  }
  nextRip(): Term {
    return this.followingRip();
  }
  jump(target: Term): void {
    this.recorded.target = target;
  }
  faultIf(condition: Term, fault: FaultName): void {
    if (condition.constant === 0n) return;
    this.push(condition);
    this.body.mostly(false).open(Op.if);
    this.fault(fault);
    this.body.close();
  }
  fault(fault: FaultName): void {
    this.fail(() => this.body.i32(Status.faultVector + Vector[fault]));
  }
  if(condition: Term, then: () => void, otherwise?: () => void): void {
    const before = this.recorded;
    const copy = (): Recorded => ({ ...before, stores: [...before.stores], registers: [...before.registers] });
    // Names given in one arm mean nothing in the other.
    const { addresses, places, called } = this;
    const emitArm = (arm: (() => void) | undefined) => {
      this.recorded = copy();
      this.addresses = new Map(addresses);
      this.places = new Map(places);
      this.called = called;
      arm?.();
      this.commit();
    };
    if (condition.constant === undefined) {
      this.push(condition);
      this.body.open(Op.if);
      const rejoin = this.fork();
      emitArm(then);
      rejoin();
      this.body.else();
      emitArm(otherwise);
      this.body.close();
      this.join();
    } else emitArm(condition.constant === 1n ? then : otherwise);
    this.ended = true;
  }
  /** Set once both arms of an `if` have committed: nothing may follow. */
  private ended = false;

  // ---- hardware
  hardware(step: HardwareStep, argument: Term): void {
    this.selfContained = false;
    this.publishClock();
    this.body.get(this.context).i32(STEP_NAMES.indexOf(step));
    this.push(argument);
    this.body.call(this.helpers.hardware);
    this.leaveOnFault();
    this.called = true;
  }
  routine(name: string, ...given: readonly Term[]): void {
    this.selfContained = false;
    this.publishClock();
    this.body.get(this.context).i32(ROUTINE_NAMES.indexOf(name));
    for (let i = 0; i < 3; i++) this.push(given[i] ?? this.const(64, 0));
    this.body.call(this.helpers.routine);
    this.leaveOnFault();
    this.called = true;
  }

  /** Makes everything recorded true (memory, registers and RIP, flags) and ends the handler. */
  commit(): void {
    if (this.ended) {
      this.ended = false;
      return;
    }
    const { stores, registers, flags, rflags, target, exit } = this.recorded;
    // What the flags become is computed first: it may read flags and registers of before.
    const applyFlags = flags ? this.prepareFlags(flags) : rflags && this.prepareRflags(rflags);
    // The transition to MMX is made before #XM is raised, but not before a store has been found possible.
    if (stores.length === 0) this.transition?.();
    this.settleFloat();
    if (stores.length > 1) for (const store of stores) this.emitProbe(store);
    for (const store of stores) this.emitStore(store);
    if (stores.length > 0) this.transition?.();
    for (const write of registers) write();
    applyFlags?.();
    this.conclude(target, exit ? Status[exit] : this.called ? Status.reload : Status.next);
  }
}
