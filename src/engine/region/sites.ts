// What happens where a site does not know the way: the TLB is asked, and the site learns the extent (machine/extents.ts).

import { Context } from '../../isa/registers.ts';
import { Extent } from '../../machine/extents.ts';
import { TLB_ENTRIES, TLB_ENTRY_BYTES, TLB_WRITE } from '../../machine/tlb.ts';
import { loadOp, storeOp } from '../emit.ts';
import { FunctionBody, I32, I64, type ModuleBuilder, Op, Vec, VOID } from '../wasm/encoder.ts';

const SIZES = [1, 2, 4, 8, 16] as const;
const widthOf = (bytes: (typeof SIZES)[number]) => (8 * bytes) as 8 | 16 | 32 | 64 | 128;

/** Leaves the offset that the TLB gives for an access in `offset`, and teaches the site; else executes `miss`, which returns. */
function find(
  body: FunctionBody,
  packed: number,
  site: number,
  half: () => void,
  miss: () => void,
): { offset: number } {
  const [context, address] = [0, 1];
  const [slot, entry, extent, offset, bytes, beyond] = [
    body.local(I32),
    body.local(I32),
    body.local(I32),
    body.local(I32),
    body.local(I64),
    body.local(I64),
  ];
  body.get(packed).i32(0xff).op(Op.i32_and).i32(1).op(Op.i32_sub, Op.i64_extend_i32_u).set(beyond);
  body.get(context).memory(Op.i32_load, Context.tlb).tee(slot);
  half();
  body.op(Op.i32_add).get(address).i64(8n).op(Op.i64_shr_u, Op.i32_wrap_i64);
  body
    .i32((TLB_ENTRIES - 1) * TLB_ENTRY_BYTES)
    .op(Op.i32_and, Op.i32_add)
    .tee(entry);
  body.memory(Op.i64_load).get(address).get(beyond).op(Op.i64_add).i64(-4096n).op(Op.i64_and, Op.i64_ne);
  body.op(Op.if, VOID);
  miss();
  body.op(Op.end);
  body.get(entry).memory(Op.i32_load, 12).tee(extent).op(Op.if, VOID);
  body.get(slot).get(site).op(Op.i32_add).set(site);
  // An extent that is no longer true: its pages are looked up anew.
  body.get(extent).memory(Op.i64_load, Extent.bytes).tee(bytes).op(Op.i64_eqz, Op.if, VOID);
  miss();
  body.op(Op.end);
  body.get(site).get(extent).memory(Op.i64_load, Extent.first).memory(Op.i64_store, Extent.first);
  body.get(site).get(bytes).get(beyond).op(Op.i64_sub).memory(Op.i64_store, Extent.bytes);
  body.get(site).get(extent).memory(Op.i32_load, Extent.delta).memory(Op.i32_store, Extent.delta);
  body.op(Op.end);
  body.get(address).op(Op.i32_wrap_i64).get(entry).memory(Op.i32_load, 8).op(Op.i32_add).set(offset);
  return { offset };
}

/** Does something for the size of the access: `each` leaves the function. */
function bySize(body: FunctionBody, packed: number, each: (bytes: (typeof SIZES)[number]) => void): void {
  for (const bytes of SIZES) {
    body.get(packed).i32(0xff).op(Op.i32_and).i32(bytes).op(Op.i32_eq, Op.if, VOID);
    each(bytes);
    body.i32(0).op(Op.return, Op.end);
  }
  body.op(Op.unreachable);
}

/**
 * Adds `siteLoad` (context, address, packed, site) → status, which leaves the value in the context's scratch, and `siteStore`
 * (context, address, value, packed, site) → status. @param slowLoad, slowStore functions for what the TLB does not serve
 */
export function addSites(module: ModuleBuilder, slowLoad: number, slowStore: number): void {
  const load = new FunctionBody(4);
  const [context, address] = [0, 1];
  {
    const [packed, site] = [2, 3];
    const half = () => load.i32(TLB_WRITE).i32(0).get(packed).i32(0x200).op(Op.i32_and, Op.select);
    const miss = () => load.get(context).get(address).get(packed).call(slowLoad).op(Op.return);
    const { offset } = find(load, packed, site, half, miss);
    bySize(load, packed, (bytes) => {
      load
        .get(context)
        .get(offset)
        .memory(loadOp(widthOf(bytes)));
      if (bytes === 16) load.memory(Vec.v128_store, Context.vectorScratch);
      else load.memory(bytes === 8 ? Op.i64_store : Op.i32_store, Context.scratch);
    });
  }
  module.function([I32, I64, I32, I32], [I32], load, 'siteLoad');

  const store = new FunctionBody(5);
  {
    const [value, packed, site] = [2, 3, 4];
    const miss = () => store.get(context).get(address).get(value).get(packed).call(slowStore).op(Op.return);
    const { offset } = find(store, packed, site, () => store.i32(TLB_WRITE), miss);
    store.get(context).i32(0).memory(Op.i32_store, Context.codeChanged);
    bySize(store, packed, (bytes) => {
      store.get(offset);
      if (bytes === 16) store.get(context).memory(Vec.v128_load, Context.vectorScratch);
      else store.get(value);
      if (bytes < 8) store.op(Op.i32_wrap_i64);
      store.memory(storeOp(widthOf(bytes)));
    });
  }
  module.function([I32, I64, I64, I32, I32], [I32], store, 'siteStore');
}
