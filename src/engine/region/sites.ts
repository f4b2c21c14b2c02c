// What happens where a site does not know the way: the TLB is asked, and the site learns the extent (machine/extents.ts).

import { Context } from '../../isa/registers.ts';
import { Extent } from '../../machine/extents.ts';
import { TLB_ENTRIES, TLB_ENTRY_BYTES, TLB_WRITE } from '../../machine/tlb.ts';
import { Access } from '../emit/helpers.ts';
import { FunctionBody } from '../wasm/function-body.ts';
import type { ModuleBuilder } from '../wasm/module-builder.ts';
import { I32, I64, Op, VOID } from '../wasm/opcodes.ts';

/**
 * Adds `siteLoad` (context, address, packed, site) and `siteStore` (context, address, value, packed, site): they return what
 * `slowLoad` and `slowStore` do, which they call where the TLB does not serve.
 */
export function addSites(module: ModuleBuilder, slowLoad: number, slowStore: number): void {
  {
    const body = new FunctionBody(4);
    const [context, address, packed, site] = [0, 1, 2, 3];
    const half = () => body.i32(TLB_WRITE).i32(0).get(packed).i32(Access.forWrite).op(Op.i32_and, Op.select);
    find(body, packed, site, half, () => body.get(context).get(address).get(packed).call(slowLoad));
    module.function([I32, I64, I32, I32], [I32], body, 'siteLoad');
  }
  {
    const body = new FunctionBody(5);
    const [context, address, value, packed, site] = [0, 1, 2, 3, 4];
    const half = () => body.i32(TLB_WRITE);
    find(body, packed, site, half, () => body.get(context).get(address).get(value).get(packed).call(slowStore));
    module.function([I32, I64, I64, I32, I32], [I32], body, 'siteStore');
  }
}

/** Leaves the offset that the TLB gives for an access, and teaches the site; else returns what `miss` pushes. */
function find(body: FunctionBody, packed: number, site: number, half: () => void, miss: () => void): void {
  const [context, address] = [0, 1];
  const [slot, entry, extent, bytes, beyond] = [
    body.local(I32),
    body.local(I32),
    body.local(I32),
    body.local(I32),
    body.local(I32),
  ];
  body.get(packed).i32(Access.bytes).op(Op.i32_and).i32(1).op(Op.i32_sub).set(beyond);
  body.get(context).memory(Op.i32_load, Context.tlb).tee(slot);
  half();
  body.op(Op.i32_add).get(address).i64(8n).op(Op.i64_shr_u, Op.i32_wrap_i64);
  body
    .i32((TLB_ENTRIES - 1) * TLB_ENTRY_BYTES)
    .op(Op.i32_and, Op.i32_add)
    .tee(entry);
  body
    .memory(Op.i64_load)
    .get(address)
    .get(beyond)
    .op(Op.i64_extend_i32_u, Op.i64_add)
    .i64(-4096n)
    .op(Op.i64_and, Op.i64_ne);
  body.op(Op.if, VOID);
  miss();
  body.op(Op.return, Op.end);
  body.get(entry).memory(Op.i32_load, 12).tee(extent).op(Op.if, VOID);
  body.get(slot).get(site).op(Op.i32_add).set(site);
  // An extent that is no longer true: its pages are looked up anew.
  body.get(extent).memory(Op.i32_load, Extent.bytes).tee(bytes).op(Op.i32_eqz, Op.if, VOID);
  miss();
  body.op(Op.return, Op.end);
  body.get(site).get(extent).memory(Op.i64_load, Extent.distance).memory(Op.i64_store, Extent.distance);
  body.get(site).get(bytes).get(beyond).op(Op.i32_sub).memory(Op.i32_store, Extent.bytes);
  body.get(site).get(extent).memory(Op.i32_load, Extent.delta).memory(Op.i32_store, Extent.delta);
  body.op(Op.end);
  body.get(address).op(Op.i32_wrap_i64).get(entry).memory(Op.i32_load, 8).op(Op.i32_add);
}
