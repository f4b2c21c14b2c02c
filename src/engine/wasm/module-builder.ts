// A module of functions. WebAssembly Core Specification 2.0, §5.5.

import { Bytes } from './bytes.ts';
import type { FunctionBody } from './function-body.ts';
import type { ValueType } from './opcodes.ts';

interface Signature {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/** What modules begin with, and many can share: types, and what is imported from `env`: a memory, a table and functions. */
export class ModuleHead {
  private readonly memoryPages: number;
  private readonly types: Signature[] = [];
  private readonly typeIndices = new Map<string, number>();
  private readonly imports: { name: string; type: number }[] = [];
  private encoded: Bytes | undefined;

  /** @param memoryPages the imported memory's size in pages of 64 KiB */
  constructor(memoryPages: number) {
    this.memoryPages = memoryPages;
  }

  /** How many functions are imported: the first index of the module's own. */
  get importedFunctions(): number {
    return this.imports.length;
  }
  /** Index of a function type, adding it if it is new. */
  type(parameters: readonly ValueType[], results: readonly ValueType[]): number {
    const key = `${parameters}:${results}`;
    const found = this.typeIndices.get(key);
    if (found !== undefined) return found;
    this.encoded = undefined;
    this.typeIndices.set(key, this.types.length);
    return this.types.push({ parameters, results }) - 1;
  }
  /** Declares an imported function `env.name`. All imports come before the first function. @returns its index */
  importFunction(name: string, parameters: readonly ValueType[], results: readonly ValueType[]): number {
    this.encoded = undefined;
    return this.imports.push({ name, type: this.type(parameters, results) }) - 1;
  }

  /** The bytes of the modules that have this head, as far as it reaches. */
  encode(): Bytes {
    this.encoded ??= this.encodeNow();
    return this.encoded;
  }
  private encodeNow(): Bytes {
    const out = new Bytes();
    out.append([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    section(out, 1, this.types.length, (to) => {
      for (const { parameters, results } of this.types) {
        to.byte(0x60);
        to.unsigned(parameters.length);
        to.append(parameters);
        to.unsigned(results.length);
        to.append(results);
      }
    });
    section(out, 2, this.imports.length + 2, (to) => {
      for (const { name, type } of this.imports) {
        to.name('env');
        to.name(name);
        to.byte(0x00);
        to.unsigned(type);
      }
      to.name('env');
      to.name('memory');
      to.append([0x02, 0x01]);
      to.unsigned(this.memoryPages);
      to.unsigned(this.memoryPages);
      to.name('env');
      to.name('table');
      to.append([0x01, 0x70, 0x00, 0x00]);
    });
    return out;
  }
}

/** A module under construction: functions after a head, exported by name. */
export class ModuleBuilder {
  private readonly head: ModuleHead;
  private readonly functions: { type: number; body: FunctionBody; name: string | undefined }[] = [];

  constructor(head: ModuleHead) {
    this.head = head;
  }

  /** Adds a function; exported under `name` if given. @returns its index */
  function(parameters: readonly ValueType[], results: readonly ValueType[], body: FunctionBody, name?: string): number {
    return (
      this.head.importedFunctions + this.functions.push({ type: this.head.type(parameters, results), body, name }) - 1
    );
  }

  /** The module's bytes. */
  encode(): Uint8Array<ArrayBuffer> {
    const out = new Bytes();
    out.append(this.head.encode().view());
    const first = this.head.importedFunctions;
    section(out, 3, this.functions.length, (to) => {
      for (const { type } of this.functions) to.unsigned(type);
    });
    const exported = this.functions.flatMap(({ name }, i) => (name === undefined ? [] : [{ name, index: first + i }]));
    section(out, 7, exported.length, (to) => {
      for (const { name, index } of exported) {
        to.name(name);
        to.byte(0x00);
        to.unsigned(index);
      }
    });
    const hinted = this.functions.flatMap(({ body }, i) => (body.hasHints ? [{ body, index: first + i }] : []));
    if (hinted.length > 0) {
      // A custom section. WebAssembly: Branch Hinting (a hint only: who does not know it skips it).
      const content = new Bytes();
      content.name('metadata.code.branch_hint');
      content.unsigned(hinted.length);
      for (const { index, body } of hinted) {
        content.unsigned(index);
        body.encodeHints(content);
      }
      out.byte(0);
      out.sized(content);
    }
    section(out, 10, this.functions.length, (to) => {
      for (const { body } of this.functions) body.encode(to);
    });
    return out.view();
  }
}

/** Appends a section that is a vector of `count` elements. */
function section(out: Bytes, id: number, count: number, write: (to: Bytes) => void): void {
  const content = new Bytes();
  content.unsigned(count);
  write(content);
  out.byte(id);
  out.sized(content);
}
