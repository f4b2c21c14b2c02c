// What sockets send each other: bytes, and what travels beside them. net/core/scm.c.

import type { File } from '../file.ts';
import { UID } from '../identity.ts';
import type { Task } from '../task.ts';
import type { WaitQueue } from '../wait-queue.ts';

/** The bytes after the family: a path with its closing 0, or an abstract name, which begins with 0. None: no name. */
export type Address = Uint8Array;

/** Process, user and group of a sender or a peer. */
export interface Credentials {
  readonly pid: number;
  readonly uid: number;
  readonly gid: number;
}

/** Who has sent a message, and is charged for it until it has been read. */
export interface Sender {
  /** Bytes of its messages in other sockets' inboxes, with what each takes beside its bytes. */
  charged: number;
  /** There is room again: less than a quarter of the buffer is in use. */
  readonly mayWrite: boolean;
  readonly writeQueue: WaitQueue;
}

/** One message in an inbox. */
export interface Message {
  readonly bytes: Uint8Array;
  /** Bytes that have been read: streams only. */
  start: number;
  files: readonly File[];
  readonly from: Address | undefined;
  readonly credentials: Credentials | undefined;
  readonly sender: Sender;
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
