// epoll: a set of files and what is wanted of each, and a list of those that may be ready. fs/eventpoll.c.
//
// A watched file's wake-ups put its item on the list; whoever waits looks again at each item there. An item that was ready
// stays on the list (level-triggered), leaves it until the next wake-up (EPOLLET), or asks for nothing more (EPOLLONESHOT).

import { EEXIST, EINVAL, ELOOP, ENOENT, EPERM } from './abi/errno.ts';
import { O_RDWR } from './abi/fcntl.ts';
import {
  EPOLLET,
  EPOLLEXCLUSIVE,
  EPOLLONESHOT,
  EPOLLWAKEUP,
  POLLERR,
  POLLHUP,
  POLLIN,
  POLLRDNORM,
} from './abi/poll.ts';
import { File, type FileWatcher } from './file.ts';
import type { Task } from './task.ts';
import { type Listener, WaitQueue } from './wait-queue.ts';

/** Bits of an item's events that say how, not what. */
const MODES = (EPOLLET | EPOLLONESHOT | EPOLLWAKEUP | EPOLLEXCLUSIVE) >>> 0;
/** Events that are told whether they are wanted or not, until EPOLLONESHOT disarms the item. */
const ALWAYS = POLLERR | POLLHUP;
/** Epolls within epolls, at most. */
const DEEPEST = 5;

/** What is found ready: events and the program's own 64 bits. */
export interface Ready {
  readonly events: number;
  readonly data: bigint;
}

/** One watched file. */
class Item implements Listener, FileWatcher {
  private readonly epoll: Epoll;
  readonly fd: number;
  readonly file: File;
  events: number;
  data: bigint;

  constructor(epoll: Epoll, fd: number, file: File, events: number, data: bigint) {
    this.epoll = epoll;
    this.fd = fd;
    this.file = file;
    this.events = events | ALWAYS;
    this.data = data;
    file.watchers.add(this);
    for (const queue of file.pollQueues()) queue.listen(this);
  }
  /** Which of the wanted events hold now. */
  ready(task: Task | undefined): number {
    return this.file.poll(task) & this.events & ~MODES;
  }
  woken(mask: number): void {
    if ((mask & this.events & ~MODES) !== 0) this.epoll.mayBeReady(this);
  }
  fileReleased(): void {
    this.epoll.forget(this);
  }
  leave(): void {
    this.file.watchers.delete(this);
    for (const queue of this.file.pollQueues()) queue.unlisten(this);
  }
}

export class Epoll extends File {
  readonly name = 'anon_inode:[eventpoll]';
  private readonly items: Map<string, Item> = new Map();
  /** Items that may be ready, in the order in which they became so. */
  private readonly list: Set<Item> = new Set();
  private readonly waiters: WaitQueue = new WaitQueue();
  /** Each file's number in keys of items: one file may be watched through several descriptors. */
  private readonly files: Map<File, number> = new Map();
  private lastFile = 0;

  constructor() {
    super(O_RDWR);
  }

  /** EPOLL_CTL_ADD. @returns 0; or -EINVAL (itself) -EPERM (a file that is always ready) -ELOOP -EEXIST */
  add(task: Task, fd: number, file: File, events: number, data: bigint): number {
    if (file === this) return -EINVAL;
    if (!file.canBeWatched) return -EPERM;
    if (file instanceof Epoll && (file.reaches(this) || file.depth() >= DEEPEST)) return -ELOOP;
    if (this.items.has(this.key(fd, file))) return -EEXIST;
    if (!this.files.has(file)) this.files.set(file, ++this.lastFile);
    const item = new Item(this, fd, file, events, data);
    this.items.set(this.key(fd, file), item);
    if (item.ready(task) !== 0) this.mayBeReady(item);
    return 0;
  }
  /** EPOLL_CTL_MOD. @returns 0; or -ENOENT -EINVAL (EPOLLEXCLUSIVE) */
  modify(task: Task, fd: number, file: File, events: number, data: bigint): number {
    const item = this.items.get(this.key(fd, file));
    if (!item) return -ENOENT;
    if (((events | item.events) & EPOLLEXCLUSIVE) !== 0) return -EINVAL;
    item.events = events | ALWAYS;
    item.data = data;
    if (item.ready(task) !== 0) this.mayBeReady(item);
    return 0;
  }
  /** EPOLL_CTL_DEL. @returns 0 or -ENOENT */
  delete(fd: number, file: File): number {
    const item = this.items.get(this.key(fd, file));
    if (!item) return -ENOENT;
    this.forget(item);
    return 0;
  }
  forget(item: Item): void {
    item.leave();
    this.list.delete(item);
    this.items.delete(this.key(item.fd, item.file));
    if (![...this.items.values()].some(({ file }) => file === item.file)) this.files.delete(item.file);
  }

  mayBeReady(item: Item): void {
    this.list.add(item);
    this.waiters.wake(1, POLLIN | POLLRDNORM);
  }

  /** Takes up to `most` ready items. `give` hands one over; false: it cannot, and the item stays. */
  take(task: Task, most: number, give: (ready: Ready, index: number) => boolean): number {
    let given = 0;
    const again: Item[] = [];
    for (const item of [...this.list]) {
      if (given >= most) break;
      this.list.delete(item);
      const events = item.ready(task);
      if (events === 0) continue;
      if (!give({ events, data: item.data }, given)) {
        again.unshift(item);
        break;
      }
      given++;
      if ((item.events & EPOLLONESHOT) !== 0) item.events &= MODES;
      else if ((item.events & EPOLLET) === 0) again.push(item);
    }
    for (const item of again) this.list.add(item);
    return given;
  }
  /** Where epoll_wait waits. */
  get queue(): WaitQueue {
    return this.waiters;
  }

  override poll(task: Task | undefined): number {
    return [...this.list].some((item) => item.ready(task) !== 0) ? POLLIN | POLLRDNORM : 0;
  }
  override pollQueues(): readonly WaitQueue[] {
    return [this.waiters];
  }
  override released(): void {
    for (const item of [...this.items.values()]) this.forget(item);
  }
  override get fdinfo(): string {
    const hex = (value: number | bigint, width: number): string => value.toString(16).padStart(width);
    return [...this.items.values()]
      .map(
        ({ fd, events, data }) =>
          `tfd: ${String(fd).padStart(8)} events: ${hex(events >>> 0, 8)} data: ${hex(data, 16)}\n`,
      )
      .join('');
  }

  /** Whether another epoll is watched by this one, through others perhaps. */
  private reaches(other: Epoll): boolean {
    return [...this.files.keys()].some((file) => file === other || (file instanceof Epoll && file.reaches(other)));
  }
  private depth(): number {
    const inner = [...this.files.keys()].map((file) => (file instanceof Epoll ? file.depth() : 0));
    return 1 + Math.max(0, ...inner);
  }
  private key(fd: number, file: File): string {
    return `${fd}:${this.files.get(file) ?? 0}`;
  }
}
