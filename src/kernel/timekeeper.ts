// Cycles and nanoseconds. The core clocks are the only clock there is: CLOCK_MONOTONIC is their cycles at the profile's
// frequency, CLOCK_REALTIME the same plus a fixed date.

import { NANOSECONDS_PER_SECOND } from './abi/time.ts';

/** 2021-09-13 20:00:00 UTC: the day the RFC was posted. */
const DEFAULT_EPOCH_SECONDS = 1_631_563_200;

export class Timekeeper {
  private readonly frequencyHz: bigint;
  /** CLOCK_REALTIME at cycle 0, nanoseconds since 1970. */
  readonly epochNs: bigint;

  constructor(frequencyHz: number, epochSeconds: number = DEFAULT_EPOCH_SECONDS) {
    this.frequencyHz = BigInt(frequencyHz);
    this.epochNs = BigInt(epochSeconds) * NANOSECONDS_PER_SECOND;
  }

  /** Nanoseconds that `cycles` take, rounded down. */
  nanoseconds(cycles: number): bigint {
    return (BigInt(cycles) * NANOSECONDS_PER_SECOND) / this.frequencyHz;
  }
  /** Cycles that `ns` nanoseconds take, rounded up, so that no timer is early. Beyond 2^53: 2^53, which never comes. */
  cyclesIn(ns: bigint): number {
    const cycles = (ns * this.frequencyHz + NANOSECONDS_PER_SECOND - 1n) / NANOSECONDS_PER_SECOND;
    return cycles < 0n ? 0 : Math.min(Number(cycles), Number.MAX_SAFE_INTEGER);
  }
}
