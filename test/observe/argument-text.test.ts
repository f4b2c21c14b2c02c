// How the arguments of calls that have names for their values are shown.

import { expect, test } from 'vitest';
import { NR } from '../../src/kernel/abi/syscall-numbers.ts';
import { callTable } from '../../src/kernel/syscalls/table.ts';
import { argumentTexts } from '../../src/observe/argument-text.ts';

test.each<[keyof typeof NR, number[], string]>([
  ['openat', [0xffff_ff9c, 0x5000, 0o1102, 0o644], 'AT_FDCWD, 0x5000, O_RDWR|O_CREAT|O_TRUNC, 0644'],
  ['openat', [7, 0x5000, 0, 0], '7, 0x5000, O_RDONLY'],
  ['socketpair', [1, 0o2000001, 0, 0x1000], 'AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0, 0x1000'],
  ['sendmsg', [3, 0x1000, 0x4040], '3, 0x1000, MSG_DONTWAIT|MSG_NOSIGNAL'],
  ['wait4', [-1, 0x1000, 1, 0], '-1, 0x1000, WNOHANG, NULL'],
  ['waitid', [1, 5, 0, 4, 0], 'P_PID, 5, NULL, WEXITED, NULL'],
  ['epoll_ctl', [3, 1, 5, 0x1000], '3, EPOLL_CTL_ADD, 5, 0x1000'],
  ['lseek', [3, 10, 2], '3, 10, SEEK_END'],
  ['timer_settime', [0, 1, 0x1000, 0], '0, TIMER_ABSTIME, 0x1000, NULL'],
])('%s', (name, registers, text) => {
  const values = registers.map((value) => BigInt.asUintN(64, BigInt(value)));
  expect(argumentTexts(callTable.get(NR[name]), values).join(', ')).toBe(text);
});
