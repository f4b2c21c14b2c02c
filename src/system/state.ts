// Snapshots of any graph of plain class instances: machine and kernel write no save and restore of their own.
//
// A capture notes, for every object reachable from the roots, what its own fields held. A restore writes those fields back
// *into the same objects*: identities survive, so whoever holds a reference (an engine, a listener) need not be told.
// Frozen objects, and anything over a WebAssembly memory, are shared and not looked into.

type Saved =
  | { readonly kind: 'object'; readonly target: object; readonly fields: readonly (readonly [string, unknown])[] }
  | { readonly kind: 'array'; readonly target: unknown[]; readonly items: readonly unknown[] }
  | {
      readonly kind: 'map';
      readonly target: Map<unknown, unknown>;
      readonly entries: readonly (readonly [unknown, unknown])[];
    }
  | { readonly kind: 'set'; readonly target: Set<unknown>; readonly items: readonly unknown[] }
  | { readonly kind: 'bytes'; readonly target: TypedArray; readonly copy: TypedArray };

type TypedArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array | BigInt64Array | BigUint64Array;

/** What a graph held at one moment. */
export interface Capture {
  readonly saved: readonly Saved[];
}

/** Raised when the graph holds something that cannot be captured; the path says where. */
export class CaptureError extends Error {}

/**
 * Captures everything reachable from `roots`.
 * @param shared objects that are neither copied nor followed  @throws CaptureError for a function, promise, weak collection or generator
 */
export function capture(roots: readonly object[], shared: ReadonlySet<object>): Capture {
  const saved: Saved[] = [];
  const seen = new Set<object>(shared);
  const work: [object, string][] = roots.map((root) => [root, root.constructor.name]);
  const visit = (value: unknown, path: string) => {
    if (typeof value === 'function') throw new CaptureError(`${path} is a function`);
    if (typeof value === 'object' && value !== null && !seen.has(value)) work.push([value, path]);
  };
  for (let next = work.pop(); next; next = work.pop()) {
    const [target, path] = next;
    if (seen.has(target)) continue;
    seen.add(target);
    if (isShared(target, shared)) continue;
    if (Array.isArray(target)) {
      saved.push({ kind: 'array', target, items: [...target] });
      for (const [i, item] of target.entries()) visit(item, `${path}[${i}]`);
    } else if (target instanceof Map) {
      saved.push({ kind: 'map', target, entries: [...target] });
      for (const [key, value] of target) {
        visit(key, `${path} key`);
        visit(value, `${path}.get(${String(key)})`);
      }
    } else if (target instanceof Set) {
      saved.push({ kind: 'set', target, items: [...target] });
      for (const item of target) visit(item, `${path} item`);
    } else if (ArrayBuffer.isView(target)) {
      if (target instanceof DataView) continue;
      saved.push({ kind: 'bytes', target: target as TypedArray, copy: (target as TypedArray).slice() });
    } else if (
      target instanceof Promise ||
      target instanceof WeakMap ||
      target instanceof WeakSet ||
      Symbol.iterator in target
    ) {
      throw new CaptureError(`${path} is a ${target.constructor.name}`);
    } else {
      const fields = Object.entries(target);
      saved.push({ kind: 'object', target, fields });
      for (const [name, value] of fields) visit(value, `${path}.${name}`);
    }
  }
  return { saved };
}

function isShared(target: object, shared: ReadonlySet<object>): boolean {
  if (ArrayBuffer.isView(target)) return shared.has(target.buffer);
  return Object.isFrozen(target) || target instanceof ArrayBuffer;
}

/** Puts everything back as it was. Objects made since are no longer reachable from the roots. */
export function restore(captured: Capture): void {
  for (const entry of captured.saved) {
    switch (entry.kind) {
      case 'array':
        entry.target.length = 0;
        for (const item of entry.items) entry.target.push(item);
        break;
      case 'map':
        entry.target.clear();
        for (const [key, value] of entry.entries) entry.target.set(key, value);
        break;
      case 'set':
        entry.target.clear();
        for (const item of entry.items) entry.target.add(item);
        break;
      case 'bytes':
        entry.target.set(entry.copy as never);
        break;
      case 'object': {
        const fields = new Map(entry.fields);
        for (const name of Object.keys(entry.target))
          if (!fields.has(name)) delete (entry.target as Record<string, unknown>)[name];
        Object.assign(entry.target, Object.fromEntries(fields));
        break;
      }
    }
  }
}
