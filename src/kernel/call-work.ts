// Which calls charge for their own work: those whose cost depends on what they work on. The others cost a `syscallWork`.

import { NR } from './abi/syscall-numbers.ts';

/** Numbers of the calls whose objects charge: files and sockets, futexes, and signals by their targets. */
export const CHARGES_ITSELF: ReadonlySet<number> = new Set([
  ...[NR.read, NR.write, NR.readv, NR.writev],
  ...[NR.sendto, NR.recvfrom, NR.sendmsg, NR.recvmsg],
  NR.futex,
  ...[NR.kill, NR.tkill, NR.tgkill, NR.rt_sigqueueinfo, NR.rt_tgsigqueueinfo, NR.rt_sigtimedwait],
]);
