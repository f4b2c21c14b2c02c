// Snapshots of any graph of plain class instances: machine and kernel write no save and restore of their own.
//
// A capture notes, for every object reachable from the roots, what its own fields held. A restore writes those fields back
// *into the same objects*: identities survive, so whoever holds a reference (an engine, a listener) need not be told.
// Frozen objects, and anything over a WebAssembly memory, are shared and not looked into.

type Saved =
  /** `items`: names and values of its own fields in turn. */
  | { readonly kind: 'object'; readonly target: object; readonly items: readonly unknown[] }
  | { readonly kind: 'array'; readonly target: unknown[]; readonly items: readonly unknown[] }
  /** `items`: keys and values in turn. */
  | { readonly kind: 'map'; readonly target: Map<unknown, unknown>; readonly items: readonly unknown[] }
  | { readonly kind: 'set'; readonly target: Set<unknown>; readonly items: readonly unknown[] }
  | { readonly kind: 'bytes'; readonly target: TypedArray; readonly copy: TypedArray };

type TypedArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array | BigInt64Array | BigUint64Array;

/** What a graph held at one moment. What has not changed since an earlier capture is shared with that. */
export interface Capture {
  readonly saved: readonly Saved[];
  /** About how many bytes of the host it holds that the earlier capture does not. */
  readonly bytes: number;
}

/** What a record, and one item of it, costs the host; measured, rounded up. */
const RECORD_BYTES = 100;
const ITEM_BYTES = 10;

/** Raised when the graph holds something that cannot be captured; the path says where. */
export class CaptureError extends Error {}

/**
 * Captures everything reachable from `roots`.
 * @param shared objects that are neither copied nor followed  @param earlier a capture of the same graph
 * @throws CaptureError for a function, promise, weak collection or generator
 */
export function capture(roots: readonly object[], shared: ReadonlySet<object>, earlier?: Capture): Capture {
  const before = new Map(earlier?.saved.map((entry) => [entry.target as object, entry]));
  const saved: Saved[] = [];
  let bytes = 0;
  const keep = (entry: Saved): void => {
    const old = before.get(entry.target);
    if (old && isSame(old, entry)) saved.push(old);
    else {
      saved.push(entry);
      bytes += RECORD_BYTES + (entry.kind === 'bytes' ? entry.copy.byteLength : entry.items.length * ITEM_BYTES);
    }
  };
  const seen = new Set<object>(shared);
  const work: [object, string][] = roots.map((root) => [root, root.constructor.name]);
  const visit = (value: unknown, path: () => string) => {
    if (typeof value === 'function') throw new CaptureError(`${path()} is a function`);
    if (typeof value === 'object' && value !== null && !seen.has(value) && !Object.isFrozen(value)) {
      work.push([value, path()]);
    }
  };
  for (let next = work.pop(); next; next = work.pop()) {
    const [target, path] = next;
    if (seen.has(target)) continue;
    seen.add(target);
    if (isShared(target, shared)) continue;
    if (Array.isArray(target)) {
      keep({ kind: 'array', target, items: [...target] });
      for (const [i, item] of target.entries()) visit(item, () => `${path}[${i}]`);
    } else if (target instanceof Map) {
      const items: unknown[] = [];
      for (const [key, value] of target) {
        items.push(key, value);
        visit(key, () => `${path} key`);
        visit(value, () => `${path}.get(${String(key)})`);
      }
      keep({ kind: 'map', target, items });
    } else if (target instanceof Set) {
      keep({ kind: 'set', target, items: [...target] });
      for (const item of target) visit(item, () => `${path} item`);
    } else if (ArrayBuffer.isView(target)) {
      if (target instanceof DataView) continue;
      keep({ kind: 'bytes', target: target as TypedArray, copy: (target as TypedArray).slice() });
    } else if (
      target instanceof Promise ||
      target instanceof WeakMap ||
      target instanceof WeakSet ||
      Symbol.iterator in target
    ) {
      throw new CaptureError(`${path} is a ${target.constructor.name}`);
    } else {
      const items: unknown[] = [];
      for (const [name, value] of Object.entries(target)) {
        items.push(name, value);
        visit(value, () => `${path}.${name}`);
      }
      keep({ kind: 'object', target, items });
    }
  }
  return { saved, bytes: bytes + saved.length * ITEM_BYTES };
}

/** Whether two records of one object say the same. */
function isSame(a: Saved, b: Saved): boolean {
  const [first, second] = [a.kind === 'bytes' ? a.copy : a.items, b.kind === 'bytes' ? b.copy : b.items];
  if (first.length !== second.length) return false;
  for (let i = 0; i < first.length; i++) if (!Object.is(first[i], second[i])) return false;
  return true;
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
        for (let i = 0; i < entry.items.length; i += 2) entry.target.set(entry.items[i], entry.items[i + 1]);
        break;
      case 'set':
        entry.target.clear();
        for (const item of entry.items) entry.target.add(item);
        break;
      case 'bytes':
        entry.target.set(entry.copy as never);
        break;
      case 'object': {
        const target = entry.target as Record<string, unknown>;
        const names = new Set(entry.items.filter((_, i) => i % 2 === 0));
        for (const name of Object.keys(target)) if (!names.has(name)) delete target[name];
        for (let i = 0; i < entry.items.length; i += 2) target[entry.items[i] as string] = entry.items[i + 1];
        break;
      }
    }
  }
}
