/** The GNU tools, for tests that compare with them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program can be started here. */
export function has(...programs: string[]): boolean {
  return programs.every((program) => spawnSync(program, ['--version']).status === 0);
}

/** A directory for one test file. */
export class Workspace {
  readonly directory = mkdtempSync(join(tmpdir(), 'ring3-assembler-'));

  path(name: string): string {
    return join(this.directory, name);
  }

  write(name: string, content: string | Uint8Array, executable = false): string {
    writeFileSync(this.path(name), content);
    if (executable) chmodSync(this.path(name), 0o755);
    return this.path(name);
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** Runs GNU as; returns the lines it refuses. */
  as(source: string, object: string): Set<number> {
    const { stderr } = spawnSync('as', [this.path(source), '-o', this.path(object)], { maxBuffer: 1 << 28 });
    return new Set([...stderr.toString().matchAll(/:(\d+): Error/g)].map((match) => Number(match[1])));
  }

  /** Links objects with GNU ld. */
  ld(output: string, ...objects: string[]): void {
    execFileSync('ld', [...objects.map((object) => this.path(object)), '-o', this.path(output)], { stdio: 'pipe' });
  }

  /** Instructions of an object in Intel syntax, as objdump prints them; without those it prints wrongly. */
  intelLines(object: string): string[] {
    const { stdout } = spawnSync('objdump', ['-d', '-M', 'intel', '--no-show-raw-insn', this.path(object)], {
      maxBuffer: 1 << 28,
    });
    const lines = [...stdout.toString().matchAll(/^\s+[0-9a-f]+:\t(.*)$/gm)].map((match) =>
      match[1]!.replace(/#.*$|<.*?>/g, '').trim(),
    );
    return [...new Set(lines)].filter((line) => !/\(bad\)|^\.byte|^data16|^rex/.test(line));
  }

  /** Compiles C to assembly with gcc. */
  gcc(source: string, output: string, ...flags: string[]): string {
    execFileSync('gcc', ['-S', '-ffreestanding', ...flags, this.path(source), '-o', this.path(output)]);
    return readFileSync(this.path(output), 'utf8');
  }

  /** The bytes of a section of an ELF file. */
  section(file: string, name: string): Uint8Array {
    const output = this.path('section.bin');
    writeFileSync(output, '');
    execFileSync('objcopy', ['--dump-section', `${name}=${output}`, this.path(file), '/dev/null'], { stdio: 'pipe' });
    return readFileSync(output);
  }
}

/** Bytes as hexadecimal digits. */
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
