// Runs cases on the host's processor.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Case, type Result, WINDOW_BYTES, withoutNullLevel, type X87State } from './case.ts';

/** The x87 part of FXSAVE's image. */
const X87_BYTES = 160;
const GIVEN_BYTES = 16 * 8 + 8 + 16 * 16 + WINDOW_BYTES + 8 + 24 + X87_BYTES;
const RESULT_WORDS = 21;
const RESULT_BYTES = RESULT_WORDS * 8 + 16 * 16 + 4 * 2 + 4 * 4 + WINDOW_BYTES + X87_BYTES;
const CODE_BYTES = 24;
const BREAKPOINT = 3;

/** Whether cases can be run here: an x86-64 Linux with gcc. */
export const hasProcessor: boolean = (() => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  try {
    execFileSync('gcc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** The features that the host reports, as /proc/cpuinfo names them. */
export function hostFeatures(): ReadonlySet<string> {
  const line = /^flags\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'));
  return new Set((line?.[1] ?? '').trim().split(/\s+/));
}

/** The compiled runner; `close` removes it. */
export class Processor {
  private readonly folder = mkdtempSync(join(tmpdir(), 'ring3-cpu-'));
  private readonly program = join(this.folder, 'runner');

  constructor() {
    execFileSync('gcc', ['-O2', '-fno-stack-protector', '-o', this.program, join(import.meta.dirname, 'runner.c')]);
  }
  close(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** @param code the bytes of each case's instruction */
  run(cases: readonly Case[], code: readonly Uint8Array[]): Result[] {
    const input = Buffer.alloc(cases.length * GIVEN_BYTES);
    cases.forEach((given, n) => {
      let at = n * GIVEN_BYTES;
      for (const value of [...given.gpr, given.rflags]) at = input.writeBigUInt64LE(value, at);
      for (const value of given.xmm) {
        input.writeBigUInt64LE(BigInt.asUintN(64, value), at);
        at = input.writeBigUInt64LE(value >> 64n, at + 8);
      }
      input.set(given.window, at);
      at = input.writeUInt32LE(code[n]!.length, at + WINDOW_BYTES);
      at = input.writeUInt32LE(given.mxcsr, at);
      input.set(code[n]!, at);
      writeX87(input, at + CODE_BYTES, given.x87);
    });
    const output = execFileSync(this.program, { input, maxBuffer: cases.length * RESULT_BYTES + 4096 });
    if (output.length !== cases.length * RESULT_BYTES) throw new Error('the runner gave up');
    return cases.map((_, n) => readResult(output, n * RESULT_BYTES));
  }
}

function readResult(output: Buffer, start: number): Result {
  const words = Array.from({ length: RESULT_WORDS }, (_, i) => output.readBigUInt64LE(start + 8 * i));
  const vectors = start + RESULT_WORDS * 8;
  const selectors = vectors + 16 * 16;
  const at = selectors + 4 * 2;
  const [es, ds, fs, gs] = [0, 2, 4, 6].map((offset) => withoutNullLevel(output.readUInt16LE(selectors + offset)));
  const [vector, error, stray, mxcsr] = [0, 4, 8, 12].map((offset) => output.readUInt32LE(at + offset));
  return {
    gpr: words.slice(0, 16),
    rip: words[16]!,
    rflags: words[17]!,
    xmm: Array.from({ length: 16 }, (_, i) => {
      const low = output.readBigUInt64LE(vectors + 16 * i);
      return low | (output.readBigUInt64LE(vectors + 16 * i + 8) << 64n);
    }),
    mxcsr: mxcsr!,
    segments: { es: es!, ds: ds!, fs: fs!, gs: gs!, fsBase: words[19]!, gsBase: words[20]! },
    x87: readX87(output, at + 16 + WINDOW_BYTES),
    fault: vector === BREAKPOINT ? undefined : { vector: vector!, error: error!, address: words[18]! },
    stray: stray !== 0,
    window: Uint8Array.from(output.subarray(at + 16, at + 16 + WINDOW_BYTES)),
  };
}

function writeX87(image: Buffer, at: number, x87: X87State): void {
  image.writeUInt16LE(x87.fcw, at);
  image.writeUInt16LE(x87.fsw, at + 2);
  image.writeUInt16LE(x87.tags, at + 4);
  image.writeUInt16LE(x87.fop, at + 6);
  image.writeBigUInt64LE(x87.fip, at + 8);
  image.writeBigUInt64LE(x87.fdp, at + 16);
  for (const [i, bits] of x87.st.entries()) {
    image.writeBigUInt64LE(BigInt.asUintN(64, bits), at + 32 + 16 * i);
    image.writeUInt16LE(Number(bits >> 64n), at + 40 + 16 * i);
  }
}
function readX87(image: Buffer, at: number): X87State {
  const [fcw, fsw, tags, fop] = [0, 2, 4, 6].map((offset) => image.readUInt16LE(at + offset));
  return {
    fcw: fcw!,
    fsw: fsw!,
    tags: tags!,
    fop: fop!,
    fip: image.readBigUInt64LE(at + 8),
    fdp: image.readBigUInt64LE(at + 16),
    st: Array.from(
      { length: 8 },
      (_, i) => image.readBigUInt64LE(at + 32 + 16 * i) | (BigInt(image.readUInt16LE(at + 40 + 16 * i)) << 64n),
    ),
  };
}
