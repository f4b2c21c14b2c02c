// The way of each user interrupt, from the event stream: posted → notified → recognised → delivered → returned, with the cycle
// of each step. Posting sets a bit in PIR; what finds the bit set already has no way of its own, and is counted with the one
// that it joins. hardware §7 to §10.

import type { MachineEvent } from '../machine/events.ts';

/** One interrupt's way so far. Cycles are those of the core where the step happened. Never changed in place. */
export interface Journey {
  /** Counts from 1, in the order in which they began. */
  readonly number: number;
  readonly vector: number;
  /** Thread ids; undefined: nobody knows. A journey that begins in UIRR has no sender. */
  readonly sender: number | undefined;
  readonly receiver: number | undefined;
  /** Linear address of the UPID that it was posted in. */
  readonly upid: bigint | undefined;
  /** Why SENDUIPI sent no notification with it; undefined: it sent one. */
  readonly silent: 'ON' | 'SN' | undefined;
  /** Later posts that found its bit set. */
  readonly joined: number;
  readonly posted: number | undefined;
  readonly notified: number | undefined;
  readonly recognised: number | undefined;
  readonly delivered: number | undefined;
  readonly returned: number | undefined;
}

/** The steps, in their order. */
export const JOURNEY_STEPS = ['posted', 'notified', 'recognised', 'delivered', 'returned'] as const;
export type JourneyStep = (typeof JOURNEY_STEPS)[number];

/** Journeys that are remembered: the latest. */
const KEPT = 200;

/** The journeys after one more event. @param receiverOf whose UPID lies at a linear address */
export function journeysAfter(
  journeys: readonly Journey[],
  event: MachineEvent,
  receiverOf: (upid: bigint) => number | undefined,
): readonly Journey[] {
  switch (event.kind) {
    case 'posted': {
      const { vector, upid } = event;
      const own = journeys.findLast(
        (journey) => isInPir(journey) && journey.upid === upid && journey.vector === vector,
      );
      if (event.merged && own) return changed(journeys, [own], { joined: own.joined + 1 });
      return begun(journeys, {
        vector,
        sender: event.task,
        receiver: receiverOf(upid),
        upid,
        silent: event.ipi ? undefined : event.sn ? 'SN' : 'ON',
        posted: event.cycle,
      });
    }
    case 'notified': {
      const moved = journeys.filter((own) => isInPir(own) && own.upid === event.upid && isIn(event.moved, own.vector));
      return changed(journeys, moved, { notified: event.cycle, receiver: event.task });
    }
    case 'recognised': {
      const task = event.task;
      let after = journeys;
      for (let vector = 0; vector < 64; vector++) {
        if (!isIn(event.uirr, vector)) continue;
        const isOwn = (own: Journey): boolean => own.receiver === task && own.vector === vector && !own.delivered;
        if (after.some((own) => isOwn(own) && own.recognised !== undefined)) continue;
        const own = after.find((journey) => isOwn(journey) && journey.notified !== undefined);
        after = own
          ? changed(after, [own], { recognised: event.cycle })
          : begun(after, { vector, receiver: task, recognised: event.cycle });
      }
      return after;
    }
    case 'delivered': {
      const { task, vector, cycle } = event;
      const own = journeys.find(
        (journey) => journey.receiver === task && journey.vector === vector && isRecognised(journey),
      );
      return own
        ? changed(journeys, [own], { delivered: cycle })
        : begun(journeys, { vector, receiver: task, delivered: cycle });
    }
    case 'returned': {
      const own = journeys.findLast((journey) => journey.receiver === event.task && isRunning(journey));
      return own ? changed(journeys, [own], { returned: event.cycle }) : journeys;
    }
    default:
      return journeys;
  }
}

/** How far it has come. */
export function stepOf(journey: Journey): JourneyStep {
  return JOURNEY_STEPS.findLast((step) => journey[step] !== undefined)!;
}

const isIn = (bits: bigint, vector: number): boolean => ((bits >> BigInt(vector)) & 1n) === 1n;
const isInPir = ({ posted, notified }: Journey): boolean => posted !== undefined && notified === undefined;
const isRecognised = ({ recognised, delivered }: Journey): boolean =>
  recognised !== undefined && delivered === undefined;
const isRunning = ({ delivered, returned }: Journey): boolean => delivered !== undefined && returned === undefined;

function changed(journeys: readonly Journey[], which: readonly Journey[], to: Partial<Journey>): readonly Journey[] {
  if (which.length === 0) return journeys;
  return journeys.map((journey) => (which.includes(journey) ? { ...journey, ...to } : journey));
}

function begun(
  journeys: readonly Journey[],
  start: Partial<Journey> & Pick<Journey, 'vector' | 'receiver'>,
): readonly Journey[] {
  const number = (journeys.at(-1)?.number ?? 0) + 1;
  const journey: Journey = {
    number,
    sender: undefined,
    upid: undefined,
    silent: undefined,
    joined: 0,
    posted: undefined,
    notified: undefined,
    recognised: undefined,
    delivered: undefined,
    returned: undefined,
    ...start,
  };
  return [...journeys.slice(1 - KEPT), journey];
}
