// What sockets send each other: bytes, and what travels beside them. net/core/scm.c.

import type { File } from '../file.ts';
import { UID } from '../identity.ts';
import type { Task } from '../task.ts';
import type { UnixSocket } from './unix-socket.ts';

/** The bytes after the family: a path with its closing 0, or an abstract name, which begins with 0. None: no name. */
export type Address = Uint8Array;

/** Process, user and group of a sender or a peer. */
export interface Credentials {
  readonly pid: number;
  readonly uid: number;
  readonly gid: number;
}

/** One message in an inbox. */
export interface Message {
  readonly bytes: Uint8Array;
  /** Bytes that have been read: streams only. */
  start: number;
  files: readonly File[];
  readonly from: Address | undefined;
  readonly credentials: Credentials | undefined;
  readonly sender: UnixSocket;
}

/** What is sent beside bytes. */
export interface Ancillary {
  readonly files: readonly File[];
  readonly credentials: Credentials | undefined;
}
/** What is received beside bytes, and MSG_* flags about them. */
export interface Received {
  /** References belong to whoever receives. */
  files: readonly File[];
  credentials: Credentials | undefined;
  from: Address | undefined;
  flags: number;
}

export function noAncillary(): Received {
  return { files: [], credentials: undefined, from: undefined, flags: 0 };
}
export function credentialsOf(task: Task): Credentials {
  return { pid: task.process.pid, uid: UID, gid: UID };
}
/** An abstract name as the key of a map. */
export function nameKey(address: Address): string {
  return String.fromCharCode(...address);
}
