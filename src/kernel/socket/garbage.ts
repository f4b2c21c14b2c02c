// Sockets that only messages refer to, which lie in the inboxes of such sockets themselves: nobody will ever read them. Found
// whenever a socket's descriptor is closed. net/unix/garbage.c.

import type { File } from '../file.ts';
import type { Task } from '../task.ts';

/** A socket, as far as the collector looks into it. */
export interface Collectable {
  /** Descriptors that refer to it, calls that wait in it, and messages that carry it. */
  readonly references: number;
  readonly inbox: readonly { readonly files: readonly File[] }[];
  /** What its messages carry, and those of connections that nobody has accepted yet. */
  carried(): readonly File[];
  /** Drops its messages. */
  purge(task: Task): void;
}

/** Empties the inboxes of sockets that nobody can reach, which closes them. `sockets`: all there are. */
export function collectSockets<S extends Collectable & File>(sockets: ReadonlySet<S>, task: Task): void {
  const socketsIn = (files: readonly File[]): S[] => files.filter((file): file is S => sockets.has(file as S));
  const inFlight = new Map<S, number>();
  for (const socket of sockets) {
    for (const { files } of socket.inbox) {
      for (const carried of socketsIn(files)) inFlight.set(carried, (inFlight.get(carried) ?? 0) + 1);
    }
  }
  if (inFlight.size === 0) return;
  const lost = new Set(
    [...inFlight].filter(([socket, count]) => socket.references === count).map(([socket]) => socket),
  );
  const reachable = [...sockets].filter((socket) => !lost.has(socket));
  for (let socket = reachable.pop(); socket; socket = reachable.pop()) {
    for (const carried of socketsIn(socket.carried())) if (lost.delete(carried)) reachable.push(carried);
  }
  for (const socket of lost) socket.purge(task);
}
