// Many elements of a string instruction at once, as functions that regions call: no more than a page holds, and nothing if the
// TLB does not know the page.

import { Context } from '../../isa/registers.ts';
import { PAGE_BYTES } from '../../machine/physical-memory.ts';
import { TLB_ENTRIES, TLB_ENTRY_BYTES, TLB_WRITE } from '../../machine/tlb.ts';
import { loadOp, storeOp } from '../emit/term.ts';
import { FunctionBody } from '../wasm/function-body.ts';
import type { ModuleBuilder } from '../wasm/module-builder.ts';
import { I32, I64, Op } from '../wasm/opcodes.ts';

/** (context, address, source or value, most, log2 of the element's bytes) → how many elements were done. */
export const BULK_TYPE = { parameters: [I32, I64, I64, I64, I32], results: [I64] } as const;
/** The functions, by operation and prefix. */
export const BULK_NAMES = ['moveElements', 'fillElements', 'scanWhileEqual', 'scanWhileUnequal'] as const;
export type BulkName = (typeof BULK_NAMES)[number];

const DF = 1n << 10n;
const WIDTHS = [8, 16, 32, 64] as const;

/** Adds the functions named above. */
export function addBulk(module: ModuleBuilder): void {
  const add = (name: BulkName, emit: (code: Elements) => void) => {
    const code = new Elements();
    emit(code);
    module.function(BULK_TYPE.parameters, BULK_TYPE.results, code.body, name);
  };
  add('moveElements', (code) => code.move());
  add('fillElements', (code) => code.fill());
  add('scanWhileEqual', (code) => code.scan(true));
  add('scanWhileUnequal', (code) => code.scan(false));
}

const [CONTEXT, ADDRESS, OTHER, MOST, SHIFT] = [0, 1, 2, 3, 4];

class Elements {
  readonly body = new FunctionBody(BULK_TYPE.parameters.length);
  /** Offsets in the WebAssembly memory. */
  private readonly to = this.body.local(I32);
  private readonly from = this.body.local(I32);
  private readonly entry = this.body.local(I32);
  private readonly n = this.body.local(I64);

  move(): void {
    const { body, to, from } = this;
    this.begin();
    this.locate(ADDRESS, TLB_WRITE, to);
    this.locate(OTHER, 0, from);
    // An element that reads what an earlier one has written is not for a copy at once.
    body.get(from).get(to).op(Op.i32_lt_u).open(Op.if);
    this.atMost(() => body.get(to).get(from).op(Op.i32_sub).get(SHIFT).op(Op.i32_shr_u, Op.i64_extend_i32_u));
    body.close();
    body.get(to).get(from);
    this.pushBytes();
    body.memoryCopy().get(this.n);
  }

  fill(): void {
    const { body, to } = this;
    this.begin();
    this.locate(ADDRESS, TLB_WRITE, to);
    const end = body.local(I32);
    body.get(to);
    this.pushBytes();
    body.op(Op.i32_add).set(end);
    this.forWidth((width) => {
      if (width === 8) {
        body.get(to).get(OTHER).op(Op.i32_wrap_i64);
        this.pushBytes();
        body.memoryFill();
        return;
      }
      this.upTo(
        end,
        () => {
          body.get(to).get(OTHER);
          if (width < 64) body.op(Op.i32_wrap_i64);
          body.memory(storeOp(width));
        },
        width / 8,
      );
    });
    body.get(this.n);
  }

  /** Passes elements that are (not) equal to the value. The one after them is in the same page, so it will not fault. */
  scan(whileEqual: boolean): void {
    const { body, to } = this;
    this.begin();
    this.locate(ADDRESS, 0, to);
    body.get(this.n).op(Op.i64_eqz);
    this.giveUpIf();
    const [start, end] = [body.local(I32), body.local(I32)];
    body.get(to).set(start).get(to);
    this.pushBytes();
    body.op(Op.i32_add).i32(1).get(SHIFT).op(Op.i32_shl, Op.i32_sub).set(end);
    this.forWidth((width) => {
      const found = body.open(Op.block);
      this.upTo(
        end,
        () => {
          body.get(to).memory(loadOp(width)).get(OTHER);
          if (width < 64) body.op(Op.i32_wrap_i64);
          if (width < 32) body.i32(2 ** width - 1).op(Op.i32_and);
          const different = width === 64 ? Op.i64_ne : Op.i32_ne;
          const equal = width === 64 ? Op.i64_eq : Op.i32_eq;
          body.op(whileEqual ? different : equal).branchTo(found, Op.br_if);
        },
        width / 8,
      );
      body.close();
    });
    body.get(to).get(start).op(Op.i32_sub).get(SHIFT).op(Op.i32_shr_u, Op.i64_extend_i32_u);
  }

  /** Downwards nothing is done at once. */
  private begin(): void {
    const { body } = this;
    body.get(CONTEXT).memory(Op.i64_load, Context.flagsOther).i64(DF).op(Op.i64_and, Op.i64_eqz, Op.i32_eqz);
    this.giveUpIf();
    body.get(MOST).set(this.n);
  }
  private giveUpIf(): void {
    this.body.open(Op.if);
    this.body.i64(0n).op(Op.return).close();
  }
  private atMost(push: () => void): void {
    const { body, n } = this;
    const limit = body.local(I64);
    push();
    body.set(limit).get(limit).get(n).get(limit).get(n).op(Op.i64_lt_u, Op.select).set(n);
  }
  /** Finds where an address is, without help: else nothing is done. At most what the page holds is. @param half 0 or TLB_WRITE */
  private locate(address: number, half: number, offset: number): void {
    const { body, entry } = this;
    body.get(CONTEXT).memory(Op.i32_load, Context.tlb).get(address).i64(8n).op(Op.i64_shr_u, Op.i32_wrap_i64);
    body
      .i32((TLB_ENTRIES - 1) * TLB_ENTRY_BYTES)
      .op(Op.i32_and, Op.i32_add)
      .tee(entry);
    body.memory(Op.i64_load, half).get(address).i64(BigInt(-PAGE_BYTES)).op(Op.i64_and, Op.i64_ne);
    this.giveUpIf();
    body
      .get(address)
      .op(Op.i32_wrap_i64)
      .get(entry)
      .memory(Op.i32_load, half + 8)
      .op(Op.i32_add)
      .set(offset);
    this.atMost(() => {
      body
        .i64(BigInt(PAGE_BYTES))
        .get(address)
        .i64(BigInt(PAGE_BYTES - 1))
        .op(Op.i64_and, Op.i64_sub);
      body.get(SHIFT).op(Op.i64_extend_i32_u, Op.i64_shr_u);
    });
  }
  private pushBytes(): void {
    this.body.get(this.n).op(Op.i32_wrap_i64).get(SHIFT).op(Op.i32_shl);
  }
  private forWidth(emit: (width: 8 | 16 | 32 | 64) => void): void {
    WIDTHS.forEach((width, shift) => {
      this.body.get(SHIFT).i32(shift).op(Op.i32_eq).open(Op.if);
      emit(width);
      this.body.close();
    });
  }
  /** Does something at `to` while it is below `end`, element after element. */
  private upTo(end: number, emit: () => void, bytes: number): void {
    const { body, to } = this;
    const out = body.open(Op.block);
    const next = body.open(Op.loop);
    body.get(to).get(end).op(Op.i32_lt_u, Op.i32_eqz).branchTo(out, Op.br_if);
    emit();
    body.get(to).i32(bytes).op(Op.i32_add).set(to).branchTo(next).close().close();
  }
}
