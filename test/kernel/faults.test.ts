import { describe, expect, test } from 'vitest';
import { Context } from '../../src/isa/registers.ts';
import { X87 } from '../../src/isa/x87/state.ts';
import { Bench, CODE, DATA, KERNEL, NOWHERE } from './bench.ts';

const HANDLER = CODE + 0x40n;

/** A process that catches one signal. */
function catching(signal: number): Bench {
  const bench = new Bench();
  bench.write(DATA, HANDLER, 0x0400_0004n, CODE + 0x80n, 0n);
  bench.call(bench.first, 'rt_sigaction', signal, DATA, 0, 8);
  return bench;
}
/** What the handler sees: siginfo, and error, trap number and CR2 of the context. */
function seen(bench: Bench): {
  signal: number;
  code: number;
  address: bigint;
  error: bigint;
  trap: bigint;
  cr2: bigint;
} {
  const frame = bench.core(0).registers.rsp;
  expect(bench.core(0).registers.rip).toBe(HANDLER);
  return {
    signal: bench.word32(frame + 312n),
    code: bench.word32(frame + 320n),
    address: bench.word(frame + 328n),
    error: bench.word(frame + 200n),
    trap: bench.word(frame + 208n),
    cr2: bench.word(frame + 224n),
  };
}

describe('exceptions become signals', () => {
  test.each<[string, number, number, number, number, bigint]>([
    ['#DE', 0, 0, 8, 1, CODE],
    ['#BP', 3, 0, 5, 0x80, 0n],
    ['#OF', 4, 0, 11, 0x80, 0n],
    ['#UD', 6, 0, 4, 2, CODE],
    ['#NP', 11, 0, 7, 0x80, 0n],
    ['#SS', 12, 0, 7, 0x80, 0n],
    ['#GP', 13, 0x18, 11, 0x80, 0n],
    ['#AC', 17, 0, 7, 1, 0n],
  ])('%s', (_name, vector, error, signal, code, address) => {
    const bench = catching(signal);
    bench.fault(bench.first, vector, error);
    expect(seen(bench)).toEqual({ signal, code, address, error: BigInt(error), trap: BigInt(vector), cr2: 0n });
    expect(bench.word(bench.core(0).registers.rsp + 176n)).toBe(CODE);
  });

  test('int3 as the engine’s breakpoint', () => {
    const bench = catching(5);
    bench.trap(bench.first, { kind: 'breakpoint' });
    expect(seen(bench)).toMatchObject({ signal: 5, code: 0x80, trap: 3n });
  });

  test.each([
    [true, 2],
    [false, 1],
  ])('#DB, a single step: %s', (singleStep, code) => {
    const bench = catching(5);
    bench.trap(bench.first, { kind: 'debug', singleStep });
    expect(seen(bench)).toEqual({ signal: 5, code, address: CODE, error: 0n, trap: 1n, cr2: 0n });
  });

  test('int $4 as the engine’s overflow', () => {
    const bench = catching(11);
    bench.trap(bench.first, { kind: 'overflow' });
    expect(seen(bench)).toMatchObject({ signal: 11, code: 0x80, trap: 4n });
  });

  test.each([
    [0x01, 7],
    [0x02, 5],
    [0x04, 3],
    [0x08, 4],
    [0x10, 5],
    [0x20, 6],
  ])('#XM with MXCSR flag 0x%s: si_code %i', (flag, code) => {
    const bench = catching(8);
    bench.core(0).registers.set32(Context.mxcsr, (0x1f80 & ~(flag << 7)) | flag);
    bench.fault(bench.first, 19);
    expect(seen(bench)).toMatchObject({ signal: 8, code, address: CODE });
  });
});

test('#MF: si_code by the first unmasked exception', () => {
  const bench = catching(8);
  const x87 = new X87(bench.core(0).registers);
  x87.fcw = 0x37b; // ZM clear
  x87.report(0x24); // with precision, which is masked
  bench.fault(bench.first, 16);
  expect(seen(bench)).toMatchObject({ signal: 8, code: 3, address: CODE, trap: 16n });
});

describe('page faults that nothing explains', () => {
  test.each<[string, bigint, number, number, bigint]>([
    ['nothing mapped, read', NOWHERE, 4, 1, 4n],
    ['nothing mapped, write', NOWHERE, 6, 1, 6n],
    ['read-only, write', CODE, 7, 2, 7n],
    ['not executable, fetch', DATA, 0x15, 2, 0x15n],
    ['kernel address, present', KERNEL, 5, 1, 5n],
    ['kernel address, absent: looks present all the same', KERNEL + (1n << 40n), 4, 1, 5n],
    ['a hardware access with supervisor rights counts as the user’s', NOWHERE, 2, 1, 6n],
  ])('%s', (_name, address, error, code, shown) => {
    const bench = catching(11);
    bench.fault(bench.first, 14, error, address);
    expect(seen(bench)).toEqual({ signal: 11, code, address, error: shown, trap: 14n, cr2: address });
  });
});

test('CR2 of the last bad page stays in the frames of later faults', () => {
  const bench = catching(11);
  bench.fault(bench.first, 14, 4, NOWHERE);
  const { registers } = bench.core(0);
  registers.rsp += 8n;
  bench.call(bench.first, 'rt_sigreturn');
  bench.fault(bench.first, 13);
  expect(seen(bench)).toMatchObject({ trap: 13n, cr2: NOWHERE });
});

describe('a fault’s signal cannot be refused', () => {
  test('blocked: it kills', () => {
    const bench = catching(11);
    bench.first.blockedSignals = 1n << 10n;
    bench.fault(bench.first, 13);
    expect(bench.kernel.exit).toEqual({ signal: 11 });
  });
  test('ignored: it kills', () => {
    const bench = new Bench();
    bench.write(DATA, 1n, 0n, 0n, 0n);
    bench.call(bench.first, 'rt_sigaction', 11, DATA, 0, 8);
    bench.fault(bench.first, 13);
    expect(bench.kernel.exit).toEqual({ signal: 11 });
  });
  test('a stack that cannot take the frame: SIGSEGV, once; then it kills', () => {
    const bench = catching(4);
    bench.core(0).registers.rsp = NOWHERE;
    bench.fault(bench.first, 6);
    expect(bench.kernel.exit).toEqual({ signal: 11 });
  });
});

test('costs: a minor fault is entry, work and exit', () => {
  const bench = new Bench();
  const { cycle } = bench.core(0);
  bench.fault(bench.first, 14, 6, DATA + 0x1000n);
  expect(bench.core(0).cycle).toBe(cycle + 3);
});
