// What the kernel remembers about user interrupts beside what the hardware reads: who owns a UPID, who holds on to it, how its
// owner sleeps. kernel-abi §2.3, §3.7.

import { UPID } from '../machine/uintr/upid.ts';
import type { UPIDSlab } from './upid-slab.ts';
import { type Sleeper, WaitQueue } from './wait-queue.ts';

/** BLKD, poc-v2: the receiver sleeps and wants the sender to wake it. For the hardware a reserved bit: SENDUIPI raises #GP. */
const BLKD = 0x80;

/** Who pays for waking a receiver from a blocking call. kernel-abi §5.3. */
export type Waking = 'receiver-pays' | 'sender-pays';

/** Whose a UPID is: a task. */
export interface Owner extends Sleeper {
  /** Thread id. */
  readonly tid: number;
  /** What it is registered with, while it is. */
  receiver: Receiver | undefined;
  /** Leaves work for its next way to user mode; given up at once if it is dead. */
  queueWork(work: OwnerWork): void;
}
/** Something only the owner itself can do. */
export interface OwnerWork {
  run(owner: Owner): void;
  /** The owner has exited: drop the references. */
  abandon(): void;
}

/** A UITT entry that leads to a UPID. */
export interface Incoming {
  readonly vector: number;
  /** Writes the entry anew: to where its vector is sent now. */
  route(): void;
}

/**
 * A UPID and its owner. It outlives the registration for as long as somebody refers to it, so that a sender that was
 * connected never posts into memory that belongs to someone else.
 *
 * Invariant: references = those of the receiving thread (rfc-v1: 1 while it is registered; poc-v2: 1 while it lives, 1 more
 * while it is registered) + files for its vectors + UITT entries that lead to it.
 */
export class UPIDContext {
  readonly upid: UPID;
  /** The thread that is interrupted. */
  readonly task: Owner;
  /** New senders may connect. rfc-v1: the registration that made it holds; poc-v2: the thread lives. */
  active = true;
  /** What the registration asked for: blocking calls end when an interrupt is posted. undefined: it did not ask. */
  waking: Waking | undefined = undefined;
  /** How the thread sleeps, if a notification, or a sender, is to wake it. */
  sleep: 'uintr_wait' | Waking | undefined = undefined;
  /** Where the thread waits in uintr_wait of rfc-v1. */
  readonly queue: WaitQueue = new WaitQueue();
  /** UITT entries that lead here. */
  readonly targets: Set<Incoming> = new Set();
  /** Vectors that the receiver has masked: open `vector-mask`. */
  masked = 0n;
  /** Where the senders of masked vectors are routed: a UPID with SN = 1. It exists once a vector has been masked. */
  parking: UPID | undefined = undefined;
  references = 1;
  private readonly slab: UPIDSlab;

  constructor(upid: UPID, task: Owner, slab: UPIDSlab) {
    this.upid = upid;
    this.task = task;
    this.slab = slab;
  }

  /** The UPID's linear address: what UPIDADDR and UITT entries hold. */
  get address(): bigint {
    return UPID.linear(this.upid.physical);
  }
  /** The thread sleeps, and senders see it: NV, SN or BLKD are not as in user mode. */
  get waiting(): boolean {
    return this.sleep !== undefined;
  }

  get blkd(): boolean {
    return (this.upid.memory.read8(this.upid.physical) & BLKD) !== 0;
  }
  set blkd(value: boolean) {
    const { memory, physical } = this.upid;
    const status = memory.read8(physical);
    memory.write8(physical, value ? status | BLKD : status & ~BLKD);
  }

  /** Where a vector's senders post: here, or, while it is masked, aside. */
  upidFor(vector: number): UPID {
    return this.parking && ((this.masked >> BigInt(vector)) & 1n) === 1n ? this.parking : this.upid;
  }

  share(): void {
    this.references++;
  }
  /** Drops a reference; the last one frees the UPID. */
  drop(): void {
    if (--this.references > 0) return;
    this.slab.free(this.upid);
    if (this.parking) this.slab.free(this.parking);
  }
}

/** A thread with a registered handler. kernel-abi §2.3. */
export class Receiver {
  readonly context: UPIDContext;
  /** Vectors that the thread owns, as bits. rfc-v1: those with an open uintr_fd. */
  vectors = 0n;

  constructor(context: UPIDContext) {
    this.context = context;
  }
}
