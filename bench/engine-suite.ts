// The suite `engine`: every program by every peer, in turns, and how ring3 compares.
//
// The machine may be shared, so runs are interleaved, medians are taken, and ratios are of processor seconds (user and system,
// all threads); wall-clock seconds stand beside them.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineName } from '../src/system/system.ts';
import { BENCHMARKS, type Benchmark } from './benchmarks.ts';
import { executableOf, sourceOf } from './executable.ts';
import { INTERPRETERS } from './interpreters.ts';
import { geometricMean, median } from './measurement.ts';
import { otherPeers, type Peer, ring3 } from './peers.ts';
import { markdownTable, ratio, seconds } from './table.ts';

/** The largest ratio that counts in the capped mean. */
const CAP = 2;
/** Below this many processor seconds a peer is not measured but rounded. */
const LEAST_SECONDS = 0.005;

export interface EngineSuiteOptions {
  /** Only this program. */
  readonly only: string | undefined;
  readonly engine: EngineName;
  /** Runs of each program by each peer. */
  readonly runs: number;
  /** Told how far it is. */
  readonly progress: (text: string) => void;
}

/** Medians of one program by one peer. */
interface Result {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly instructions: number | undefined;
}

/** @returns the report, in Markdown @throws if a program fails or prints another checksum than natively */
export function runEngineSuite(options: EngineSuiteOptions): string {
  const benchmarks = BENCHMARKS.filter(({ name }) => options.only === undefined || name === options.only);
  if (benchmarks.length === 0) throw new Error(`there is no program ${options.only}`);
  const own = ring3(options.engine);
  const peers = [...otherPeers(), own];
  const folder = mkdtempSync(join(tmpdir(), 'ring3-bench-'));
  try {
    const results = benchmarks.map((benchmark) => ({
      benchmark,
      by: measure(benchmark, executableOf(sourceOf(benchmark.name), folder), peers, options),
    }));
    return report(results, peers, own);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(
  benchmark: Benchmark,
  file: string,
  peers: readonly Peer[],
  { runs, progress }: EngineSuiteOptions,
): ReadonlyMap<Peer, Result> {
  const able = peers.filter(({ hasUserInterrupts }) => benchmark.native || hasUserInterrupts);
  const measured = new Map(able.map((peer) => [peer, [] as ReturnType<Peer['run']>[]]));
  let checksum: string | undefined;
  for (let run = 0; run < runs; run++) {
    progress(`${benchmark.name} ${run + 1}/${runs}`);
    for (const peer of able) {
      const measurement = peer.run(file, benchmark.cores);
      checksum ??= measurement.output;
      if (measurement.output !== checksum)
        throw new Error(`${benchmark.name}: ${peer.name} prints ${measurement.output.trim()}, not ${checksum.trim()}`);
      measured.get(peer)!.push(measurement);
    }
  }
  return new Map(
    [...measured].map(([peer, all]) => [
      peer,
      {
        cpuSeconds: median(all.map(({ cpuSeconds }) => cpuSeconds)),
        wallSeconds: median(all.map(({ wallSeconds }) => wallSeconds)),
        instructions: all[0]!.instructions,
      },
    ]),
  );
}

type Results = readonly { readonly benchmark: Benchmark; readonly by: ReadonlyMap<Peer, Result> }[];

function report(results: Results, peers: readonly Peer[], own: Peer): string {
  const others = peers.filter((peer) => peer !== own);
  const speed = (by: ReadonlyMap<Peer, Result>, peer: Peer): number | undefined => {
    const [ours, theirs] = [by.get(own)!, by.get(peer)];
    return theirs && theirs.cpuSeconds >= LEAST_SECONDS ? theirs.cpuSeconds / ours.cpuSeconds : undefined;
  };
  const rows = results.map(({ benchmark, by }) => {
    const ours = by.get(own)!;
    const instructions = ours.instructions ?? 0;
    const times = [...others, own].map((peer) => {
      const result = by.get(peer);
      return result ? `${seconds(result.cpuSeconds)} (${seconds(result.wallSeconds)})` : '–';
    });
    return [
      benchmark.name,
      (instructions / 1e6).toFixed(1),
      ...times,
      (instructions / 1e6 / ours.cpuSeconds).toFixed(0),
      ...others.map((peer) => ratio(speed(by, peer))),
    ];
  });
  const table = markdownTable(
    [
      'program',
      'million instructions',
      ...[...others, own].map(({ name }) => `${name} s`),
      `${own.name} MIPS`,
      ...others.map(({ name }) => `${own.name} / ${name}`),
    ],
    rows,
  );
  const versions = peers.map(({ name, version }) => `${name}: ${version}`).join('; ');
  const means = others.flatMap((peer) => {
    const of = (wanted: Results) => wanted.map(({ by }) => speed(by, peer)).filter((value) => value !== undefined);
    const core = of(results.filter(({ benchmark }) => benchmark.core));
    if (core.length === 0) return [];
    const capped = core.map((value) => Math.min(value, CAP));
    const least = Math.min(...core);
    return [
      `Five kinds against ${peer.name}: geometric mean ${ratio(geometricMean(core))}, each capped at ${CAP} ${ratio(geometricMean(capped))}, least ${ratio(least)}.`,
    ];
  });
  const mips = new Map(
    results.map(({ benchmark, by }) => {
      const { instructions = 0, cpuSeconds } = by.get(own)!;
      return [benchmark.name, instructions / 1e6 / cpuSeconds];
    }),
  );
  for (const { name, mips: known } of INTERPRETERS) {
    const speeds = Object.entries(known).flatMap(([kind, theirs]) =>
      mips.has(kind) ? [mips.get(kind)! / theirs] : [],
    );
    if (speeds.length === 0) continue;
    means.push(
      `Five kinds against ${name} (measured before): geometric mean ${ratio(geometricMean(speeds))}, least ${ratio(Math.min(...speeds))}.`,
    );
  }
  return [`${versions}. Processor seconds, wall-clock seconds in brackets; medians.`, '', table, '', ...means].join(
    '\n',
  );
}
