// Posting, notification and the kernel's SN race on one UPID. hardware §15: its table, as rows, and that nothing posted is
// ever lost.

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { atBoundary } from '../../../src/machine/boundary.ts';
import { senduipi } from '../../../src/machine/uintr/senduipi.ts';
import { setUirr } from '../../../src/machine/uintr/uirr.ts';
import { Bench, bits, UINV, uirrOf } from '../bench.ts';

const [V, W] = [5, 9];

/** Core 0 receives with UIF = 0; core 1 sends vector i with index i. */
function pair() {
  const bench = new Bench();
  const [receiver, sender] = [bench.core(0), bench.core(1)];
  const upid = bench.receiver(receiver, { uif: 0 });
  bench.sender(
    sender,
    Array.from({ length: 64 }, (_, vector) => ({ upid, vector })),
  );
  const send = (vector: number): void => expect(senduipi(bench.machine, sender, BigInt(vector))).toBeUndefined();
  /** N1 N2: one notification, if one is in flight or waits in the APIC. */
  const notify = (): number => {
    const arrived = bench.arrive();
    expect(atBoundary(bench.machine, receiver)).toBeUndefined();
    return arrived;
  };
  /** N1, then `between`, then N2: `between` runs right after the hardware's first write to the UPID. */
  const notifyAround = (between: () => void): void => {
    const { memory } = bench.machine;
    let waiting = true;
    const spies = (['write8', 'write64'] as const).map((name) => {
      const write = memory[name].bind(memory) as (at: number, value: never) => void;
      return vi.spyOn(memory, name).mockImplementation((at: number, value: unknown) => {
        write(at, value as never);
        if (!waiting) return;
        waiting = false;
        between();
      });
    });
    notify();
    for (const spy of spies) spy.mockRestore();
  };
  return { bench, receiver, upid, send, notify, notifyAround };
}

/** ON, PIR, UIRR, notifications in flight. */
function outcome({ bench, receiver, upid }: ReturnType<typeof pair>) {
  return { on: upid.on, pir: upid.pir, uirr: uirrOf(receiver), ipis: bench.machine.clock.pending().length };
}

describe('hardware §15, the table', () => {
  const rows: [string, (p: ReturnType<typeof pair>) => void, Partial<ReturnType<typeof outcome>>][] = [
    [
      'S(v,IPI) N1 N2',
      (p) => {
        p.send(V);
        p.notify();
      },
      { uirr: bits(V) },
    ],
    [
      'S(v,IPI) S(w) N1 N2: one IPI',
      (p) => {
        p.send(V);
        p.send(W);
        expect(p.notify()).toBe(1);
      },
      { uirr: bits(V, W) },
    ],
    [
      'S(v,IPI) N1 S(w,IPI) N2: both taken at the first N2',
      (p) => {
        p.send(V);
        p.notifyAround(() => p.send(W));
      },
      { uirr: bits(V, W), on: true, ipis: 1 },
    ],
    [
      'S(v,IPI) N1 S(w,IPI) N2 N1 N2: the second notification is silent',
      (p) => {
        p.send(V);
        p.notifyAround(() => p.send(W));
        setUirr(p.receiver, 0n);
        expect(p.notify()).toBe(1);
      },
      { uirr: 0n },
    ],
    [
      'S(v,IPI) S(v) N1 N2: delivered once',
      (p) => {
        p.send(V);
        p.send(V);
        expect(p.notify()).toBe(1);
      },
      { uirr: bits(V) },
    ],
    [
      'S(v,IPI) N1 N2 S(v,IPI): delivered twice',
      (p) => {
        p.send(V);
        p.notify();
        setUirr(p.receiver, 0n);
        p.send(V);
      },
      { on: true, pir: bits(V), ipis: 1 },
    ],
    [
      'kernel sets SN; S(v): PIR only',
      (p) => {
        p.upid.sn = true;
        p.send(V);
      },
      { pir: bits(V) },
    ],
  ];
  test.each(rows)('%s', (_, run, expected) => {
    const p = pair();
    run(p);
    expect(outcome(p)).toEqual({ on: false, pir: 0n, uirr: 0n, ipis: 0, ...expected });
  });

  test('H32 ON is cleared before PIR is taken', () => {
    const p = pair();
    p.send(V);
    let between: unknown;
    p.notifyAround(() => {
      between = [p.upid.on, p.upid.pir];
    });
    expect(between).toEqual([false, bits(V)]);
  });
});

test('H116 whatever is posted arrives: random sends, notifications, SN flips; the kernel makes up for SN', () => {
  type Action =
    | { do: 'send'; vector: number }
    | { do: 'notify' }
    | { do: 'race'; vector: number }
    | { do: 'suppress' }
    | { do: 'resume' };
  const vector = fc.integer({ min: 0, max: 63 });
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ do: fc.constant('send' as const), vector }),
    fc.record({ do: fc.constant('race' as const), vector }),
    fc.constantFrom<Action>({ do: 'notify' }, { do: 'suppress' }, { do: 'resume' }),
  );
  const p = pair();
  const { upid, receiver, bench } = p;
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      setUirr(receiver, 0n);
      let sent = 0n;
      /** Switch-in as kernel-abi §4.2 has it: clear SN, then make up for what was posted meanwhile. */
      const resume = (): void => {
        upid.sn = false;
        if (upid.pir !== 0n) receiver.apic.accept(UINV);
      };
      for (const step of actions) {
        if ('vector' in step) sent |= bits(step.vector);
        if (step.do === 'send') p.send(step.vector);
        else if (step.do === 'notify') p.notify();
        else if (step.do === 'suppress') upid.sn = true;
        else if (step.do === 'resume') resume();
        else {
          // A send between the two steps of a notification, if there is one to take; else a plain send.
          let raced = false;
          p.notifyAround(() => {
            raced = true;
            p.send(step.vector);
          });
          if (!raced) p.send(step.vector);
        }
        // Nothing is in two places or in none: what was sent is posted or pending.
        expect(upid.pir | uirrOf(receiver)).toBe(sent);
        // Whoever is posted to a receiver that may be notified has a notification under way.
        if (!upid.sn && upid.pir !== 0n) expect(upid.on || receiver.apic.isRequested(UINV)).toBe(true);
        if (upid.on)
          expect(bench.machine.clock.pending().length + Number(receiver.apic.isRequested(UINV))).toBeGreaterThan(0);
      }
      resume();
      p.notify();
      expect([upid.pir, upid.on, uirrOf(receiver)]).toEqual([0n, false, sent]);
    }),
    { numRuns: 300 },
  );
});
