// Sockets that only messages refer to, which lie in the inboxes of such sockets themselves: nobody will ever read them. Found
// whenever a socket's descriptor is closed. net/unix/garbage.c.

import type { File } from '../file.ts';
import type { Kernel } from '../kernel.ts';
import type { Task } from '../task.ts';
import type { UnixSocket } from './unix-socket.ts';

/** Empties the inboxes of sockets that nobody can reach, which closes them. */
export function collectSockets(kernel: Kernel, task: Task): void {
  const socketsIn = (files: readonly File[]): UnixSocket[] =>
    files.filter((file): file is UnixSocket => kernel.sockets.has(file as UnixSocket));
  const inFlight = new Map<UnixSocket, number>();
  for (const socket of kernel.sockets) {
    for (const { files } of socket.inbox) {
      for (const carried of socketsIn(files)) inFlight.set(carried, (inFlight.get(carried) ?? 0) + 1);
    }
  }
  if (inFlight.size === 0) return;
  const lost = new Set(
    [...inFlight].filter(([socket, count]) => socket.references === count).map(([socket]) => socket),
  );
  const reachable = [...kernel.sockets].filter((socket) => !lost.has(socket));
  for (let socket = reachable.pop(); socket; socket = reachable.pop()) {
    for (const carried of socketsIn(socket.carried())) if (lost.delete(carried)) reachable.push(carried);
  }
  for (const socket of lost) socket.purge(task);
}
