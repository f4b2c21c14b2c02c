// For each answer that chance reaches seldom: how a call comes to give it. The rows of a family of calls are made from what
// they have in common.

import { errnoName } from '../../../src/kernel/abi/errno.ts';
import { type Argument, type CallName, CODE, DATA, NOWHERE, tinyExecutable } from '../bench.ts';
import { NONBLOCK, ROOM, Workshop } from './workshop.ts';

/** Prepares, and says with which arguments the call is made. */
type Preparation = (shop: Workshop) => readonly Argument[];
interface Case {
  readonly call: CallName;
  readonly error: string;
  readonly prepare: Preparation;
  readonly limits?: ConstructorParameters<typeof Workshop>[0];
}
const [STREAM, DGRAM, SEQPACKET] = [1, 2, 5];
const HERE = -100;
const MAX_FILE = 2n ** 52n;
const LONG = 'n'.repeat(300);

// ---- calls that walk a path: where the path stands among their arguments

type PathCall = readonly [CallName, (path: bigint, shop: Workshop) => readonly Argument[]];
const PATH_CALLS: readonly PathCall[] = [
  ['open', (path) => [path, 0, 0]],
  ['openat', (path) => [HERE, path, 0, 0]],
  ['creat', (path) => [path, 0o600]],
  ['stat', (path) => [path, ROOM]],
  ['lstat', (path) => [path, ROOM]],
  ['newfstatat', (path) => [HERE, path, ROOM, 0]],
  ['statx', (path) => [HERE, path, 0, 0x7ff, ROOM]],
  ['access', (path) => [path, 0]],
  ['faccessat', (path) => [HERE, path, 0]],
  ['faccessat2', (path) => [HERE, path, 0, 0]],
  ['mkdir', (path) => [path, 0o700]],
  ['mkdirat', (path) => [HERE, path, 0o700]],
  ['rmdir', (path) => [path]],
  ['unlink', (path) => [path]],
  ['unlinkat', (path) => [HERE, path, 0]],
  ['link', (path, shop) => [path, shop.path('new')]],
  ['linkat', (path, shop) => [HERE, path, HERE, shop.path('new'), 0]],
  ['symlink', (path, shop) => [shop.path('target'), path]],
  ['symlinkat', (path, shop) => [shop.path('target'), HERE, path]],
  ['readlink', (path) => [path, ROOM, 100]],
  ['readlinkat', (path) => [HERE, path, ROOM, 100]],
  ['rename', (path, shop) => [path, shop.path('new')]],
  ['renameat', (path, shop) => [HERE, path, HERE, shop.path('new')]],
  ['renameat2', (path, shop) => [HERE, path, HERE, shop.path('new'), 0]],
  ['chmod', (path) => [path, 0o600]],
  ['fchmodat', (path) => [HERE, path, 0o600]],
  ['truncate', (path) => [path, 0]],
  ['chdir', (path) => [path]],
  ['execve', (path) => [path, 0, 0]],
  ['execveat', (path) => [HERE, path, 0, 0, 0]],
];
const pathCases: Case[] = PATH_CALLS.flatMap(([call, args]): Case[] => [
  { call, error: 'EFAULT', prepare: (shop) => args(NOWHERE, shop) },
  { call, error: 'ENAMETOOLONG', prepare: (shop) => args(shop.path(LONG), shop) },
  { call, error: 'ENOENT', prepare: (shop) => args(shop.path('missing/name'), shop) },
  {
    call,
    error: 'ELOOP',
    prepare: (shop) => {
      shop.do('symlink', shop.path('loop'), shop.path('loop'));
      return args(shop.path('loop/name'), shop);
    },
  },
  {
    call,
    error: 'ENOTDIR',
    prepare: (shop) => {
      shop.file();
      return args(shop.path('file/name'), shop);
    },
  },
  {
    call,
    error: 'EACCES',
    prepare: (shop) => {
      shop.do('mkdir', shop.path('closed'), 0);
      return args(shop.path('closed/name'), shop);
    },
  },
]);

// ---- calls that make descriptors

type FileCall = readonly [CallName, Preparation];
const FILE_CALLS: readonly FileCall[] = [
  ['open', (shop) => [shop.path('.'), 0, 0]],
  ['openat', (shop) => [HERE, shop.path('.'), 0, 0]],
  ['creat', (shop) => [shop.path('file'), 0o600]],
  ['memfd_create', (shop) => [shop.path('name'), 0]],
  ['socket', () => [1, 1, 0]],
  ['socketpair', () => [1, 1, 0, ROOM]],
  ['epoll_create', () => [1]],
  ['epoll_create1', () => [0]],
  ['eventfd', () => [0]],
  ['eventfd2', () => [0, 0]],
  ['pipe', () => [ROOM]],
  ['pipe2', () => [ROOM, 0]],
  ['signalfd', (shop) => [-1, shop.words(0), 8]],
  ['signalfd4', (shop) => [-1, shop.words(0), 8, 0]],
  ['timerfd_create', () => [1, 0]],
  ['pidfd_open', () => [1, 0]],
  ['clone', () => [0x1011, 0, ROOM]],
  ['clone3', (shop) => [shop.words(0x1000, ROOM, 0, 0, 17, 0, 0, 0), 64]],
];
const fileCases: Case[] = FILE_CALLS.flatMap(([call, prepare]): Case[] => [
  { call, error: 'EMFILE', prepare, limits: { files: 3 } },
  { call, error: 'ENFILE', prepare, limits: { system: 3 } },
]);
const duplicates: Case[] = [
  { call: 'dup', error: 'EMFILE', prepare: () => [0], limits: { files: 3 } },
  { call: 'fcntl', error: 'EMFILE', prepare: () => [0, 0, 2], limits: { files: 3 } },
  {
    call: 'pidfd_getfd',
    error: 'EMFILE',
    prepare: (shop) => [shop.do('pidfd_open', 1, 0), 0, 0],
    limits: { files: 4 },
  },
  ...(['accept', 'accept4'] as const).flatMap((call): Case[] => [
    { call, error: 'EMFILE', prepare: (shop) => [shop.listener(), 0, 0, 0], limits: { files: 4 } },
    { call, error: 'ENFILE', prepare: (shop) => [shop.listener(), 0, 0, 0], limits: { system: 4 } },
    { call, error: 'EAGAIN', prepare: (shop) => [shop.listener(STREAM, NONBLOCK), 0, 0, 0] },
    { call, error: 'EINTR', prepare: (shop) => [shop.listener(), 0, 0, 0] },
    {
      call,
      error: 'EFAULT',
      prepare: (shop) => {
        const listener = shop.listener();
        shop.do('connect', shop.socket(), shop.address('listener'), 12);
        return [listener, ROOM, NOWHERE, 0];
      },
    },
  ]),
];

// ---- calls that read, and calls that write: from a descriptor to the arguments

const vector = (shop: Workshop, length = 8, base: bigint = DATA): bigint => shop.words(base, length);
type Moving = readonly [CallName, (fd: number, shop: Workshop, length?: number) => readonly Argument[]];
const READS: readonly Moving[] = [
  ['read', (fd) => [fd, ROOM, 8]],
  ['readv', (fd, shop) => [fd, vector(shop), 1]],
  ['preadv2', (fd, shop) => [fd, vector(shop), 1, -1, 0, 0]],
];
const RECEIVES: readonly Moving[] = [
  ['recvfrom', (fd) => [fd, ROOM, 8, 0, 0, 0]],
  ['recvmsg', (fd, shop) => [fd, shop.words(0, 0, vector(shop), 1, 0, 0, 0), 0]],
];
const readCases: Case[] = [...READS, ...RECEIVES].flatMap(([call, args]): Case[] => [
  {
    call,
    error: 'EAGAIN',
    prepare: (shop) => {
      const [one] = shop.pair(STREAM | NONBLOCK);
      return args(one, shop);
    },
  },
  { call, error: 'EINTR', prepare: (shop) => args(shop.pair()[0], shop) },
  {
    call,
    error: 'ECONNRESET',
    prepare: (shop) => {
      const [one, other] = shop.pair();
      shop.do('write', one, DATA, 1);
      shop.do('close', other);
      return args(one, shop);
    },
  },
  { call, error: 'ENOTCONN', prepare: (shop) => args(shop.socket(SEQPACKET), shop) },
]);
const directories: Case[] = [
  ...READS,
  ['pread64', (fd: number) => [fd, ROOM, 8, 0]] as const,
  ['preadv', (fd: number, shop: Workshop) => [fd, vector(shop), 1, 0]] as const,
].map(([call, args]) => ({
  call,
  error: 'EISDIR',
  prepare: (shop: Workshop) => args(shop.do('open', shop.path('.'), 0, 0), shop),
}));

const CONTENT = 'content';
/** sendfile writes what a file holds. */
const source = (shop: Workshop, bytes = 8): number => {
  const fd = shop.file(CONTENT);
  shop.do('ftruncate', fd, bytes);
  return fd;
};
const WRITES: readonly Moving[] = [
  ['write', (fd, _shop, length = 8) => [fd, DATA, length]],
  ['writev', (fd, shop, length) => [fd, vector(shop, length), 1]],
  ['pwritev2', (fd, shop, length) => [fd, vector(shop, length), 1, -1, 0, 0]],
  ['sendfile', (fd, shop, length = 8) => [fd, source(shop, length), 0, length]],
];
const SENDS: readonly Moving[] = [
  ['sendto', (fd, _shop, length = 8) => [fd, DATA, length, 0, 0, 0]],
  ['sendmsg', (fd, shop, length) => [fd, shop.words(0, 0, vector(shop, length), 1, 0, 0, 0), 0]],
];
const writeCases: Case[] = WRITES.flatMap(([call, args]): Case[] => [
  { call, error: 'EAGAIN', prepare: (shop) => args(shop.fullPipe(NONBLOCK), shop) },
  { call, error: 'EINTR', prepare: (shop) => args(shop.fullPipe(), shop) },
  { call, error: 'EPIPE', prepare: (shop) => args(shop.brokenPipe(), shop) },
  { call, error: 'ENOSPC', prepare: (shop) => args(shop.do('open', shop.path('/dev/full'), 1, 0), shop) },
  {
    call,
    error: 'EFBIG',
    prepare: (shop) => {
      const fd = shop.file();
      shop.do('lseek', fd, MAX_FILE, 0);
      return args(fd, shop);
    },
  },
  { call, error: 'EPERM', prepare: (shop) => args(sealed(shop), shop) },
]);
const sealed = (shop: Workshop): number => {
  const fd = shop.do('memfd_create', shop.path('name'), 2);
  shop.do('fcntl', fd, 1033, 8);
  return fd;
};
const sendCases: Case[] = [...WRITES, ...SENDS].flatMap(([call, args]): Case[] => [
  { call, error: 'ECONNREFUSED', prepare: (shop) => args(shop.bereft(), shop) },
  { call, error: 'ENOTCONN', prepare: (shop) => args(shop.socket(), shop) },
  {
    call,
    error: 'ECONNRESET',
    prepare: (shop) => {
      const [one, other] = shop.pair(SEQPACKET);
      shop.do('write', one, DATA, 1);
      shop.do('close', other);
      return args(one, shop);
    },
  },
  {
    call,
    error: 'EMSGSIZE',
    prepare: (shop) => {
      const [one] = shop.pair(DGRAM);
      shop.do('setsockopt', one, 1, 7, shop.words(4608), 4);
      return args(one, shop, 0x4000);
    },
  },
]);
const placedWrites: Case[] = (
  [
    ['pwrite64', (fd: number, _shop: Workshop, at: bigint) => [fd, DATA, 8, at]],
    ['pwritev', (fd: number, shop: Workshop, at: bigint) => [fd, vector(shop), 1, at]],
  ] as const
).flatMap(([call, args]): Case[] => [
  { call, error: 'EFBIG', prepare: (shop) => args(shop.file(), shop, MAX_FILE) },
  { call, error: 'EPERM', prepare: (shop) => args(sealed(shop), shop, 0n) },
  { call, error: 'ENOSPC', prepare: (shop) => args(shop.do('open', shop.path('/dev/full'), 1, 0), shop, 0n) },
]);

// ---- addresses

type AddressCall = readonly [
  CallName,
  (fd: number, address: bigint, length: number, shop: Workshop) => readonly Argument[],
];
const ADDRESS_CALLS: readonly AddressCall[] = [
  ['bind', (fd, at, length) => [fd, at, length]],
  ['connect', (fd, at, length) => [fd, at, length]],
  ['sendto', (fd, at, length) => [fd, DATA, 8, 0, at, length]],
  ['sendmsg', (fd, at, length, shop) => [fd, shop.words(at, length, vector(shop), 1, 0, 0, 0), 0]],
];
const addressCases: Case[] = ADDRESS_CALLS.flatMap(([call, args]): Case[] => {
  const to =
    (path: string, before: (shop: Workshop) => void): Preparation =>
    (shop) => {
      before(shop);
      return args(shop.socket(DGRAM), shop.address(path), path.length + 3, shop);
    };
  return [
    { call, error: 'ENOENT', prepare: to('missing/name', () => {}) },
    { call, error: 'ENOTDIR', prepare: to('file/name', (shop) => shop.file()) },
    { call, error: 'EACCES', prepare: to('closed/name', (shop) => shop.do('mkdir', shop.path('closed'), 0)) },
    {
      call,
      error: 'ELOOP',
      prepare: to('loop/name', (shop) => shop.do('symlink', shop.path('loop'), shop.path('loop'))),
    },
    { call, error: 'EINVAL', prepare: (shop) => args(shop.socket(DGRAM), shop.words(2), 10, shop) },
    ...(call === 'bind'
      ? []
      : [
          { call, error: 'EPROTOTYPE', prepare: to('listener', (shop) => shop.listener()) },
          {
            call,
            error: 'EPERM',
            prepare: to('taken', (shop) => {
              const [one] = shop.pair(DGRAM);
              shop.do('bind', one, shop.address('taken'), 8);
            }),
          },
          {
            call,
            error: 'EISCONN',
            prepare: (shop: Workshop) => {
              shop.listener();
              const fd = shop.socket();
              shop.do('connect', fd, shop.address('listener'), 12);
              return args(fd, shop.address('listener'), 12, shop);
            },
          },
        ]),
  ];
});
/** A listener whose queue is full. */
const besieged = (shop: Workshop): void => {
  shop.listener(STREAM, 0, 0);
  shop.do('connect', shop.socket(), shop.address('listener'), 12);
};
/** A datagram socket that has sent as much as it may. */
const exhausted = (shop: Workshop, flags: number): number => {
  const [one] = shop.pair(DGRAM | NONBLOCK);
  shop.do('setsockopt', one, 1, 7, shop.words(2304), 4);
  while (shop.call(shop.first, 'write', one, DATA, 1000)! > 0);
  if (flags === 0) shop.do('fcntl', one, 4, 0);
  return one;
};

const one = (call: CallName, error: string, prepare: Preparation, limits?: Case['limits']): Case => ({
  call,
  error,
  prepare,
  ...(limits && { limits }),
});
/** A process that has called execve. */
const executed = (shop: Workshop): number => {
  const child = shop.do('fork');
  shop.settle();
  const fd = shop.file('program');
  const task = shop.kernel.tasks.get(child)!;
  const image = tinyExecutable();
  for (let at = 0; at < image.length; at += 0x1000) {
    shop.writeBytes(DATA + 0x4000n, image.subarray(at, at + 0x1000));
    shop.do('write', fd, DATA + 0x4000n, Math.min(0x1000, image.length - at));
  }
  shop.do('chmod', shop.path('program'), 0o700);
  const path = shop.path('program');
  task.process.user.copyOut(path, new TextEncoder().encode('program\0'));
  shop.call(task, 'execve', path, 0, 0);
  return child;
};
const zombie = (shop: Workshop): number => {
  const child = shop.do('fork');
  shop.settle();
  shop.call(shop.kernel.tasks.get(child)!, 'exit_group', 0);
  return child;
};

const others: Case[] = [
  one('connect', 'EAGAIN', (shop) => {
    besieged(shop);
    return [shop.socket(STREAM, NONBLOCK), shop.address('listener'), 12];
  }),
  one('connect', 'EINTR', (shop) => {
    besieged(shop);
    return [shop.socket(), shop.address('listener'), 12];
  }),
  ...SENDS.flatMap(([call, args]): Case[] => [
    one(call, 'EAGAIN', (shop) => args(exhausted(shop, NONBLOCK), shop, 1000)),
    one(call, 'EINTR', (shop) => args(exhausted(shop, 0), shop, 1000)),
  ]),
  one('sendmsg', 'ENOBUFS', (shop) => [shop.pair()[0], shop.words(0, 0, vector(shop), 1, DATA, 30_000, 0), 0]),
  one('recvmsg', 'EOPNOTSUPP', (shop) => [shop.pair()[0], shop.words(0, 0, vector(shop), 1, 0, 0, 0), 1]),
  one('setsockopt', 'EDOM', (shop) => [shop.socket(), 1, 20, shop.words(0, 2_000_000), 16]),
  one('setsockopt', 'EFAULT', (shop) => [shop.socket(), 1, 7, NOWHERE, 4]),
  one('socketpair', 'ESOCKTNOSUPPORT', () => [1, 4, 0, ROOM]),
  one('ioctl', 'EINVAL', (shop) => [shop.listener(), 0x541b, ROOM]),

  one('lseek', 'EOVERFLOW', (shop) => {
    const fd = shop.file();
    shop.do('lseek', fd, 100, 0);
    return [fd, (1n << 63n) - 1n, 1];
  }),
  one('open', 'EEXIST', (shop) => [shop.path('.'), 0o300, 0]),
  one('openat', 'EEXIST', (shop) => [HERE, shop.path('.'), 0o300, 0]),
  ...(['open', 'openat', 'creat'] as const).map((call) =>
    one(call, 'ENXIO', (shop) => {
      shop.do('bind', shop.socket(), shop.address('name'), 7);
      const path = shop.path('name');
      return { open: [path, 2, 0], openat: [HERE, path, 2, 0], creat: [path, 0o600] }[call];
    }),
  ),
  one('open', 'EOPNOTSUPP', (shop) => [shop.path('.'), 0o20200002, 0o600]),
  one('openat', 'EOPNOTSUPP', (shop) => [HERE, shop.path('.'), 0o20200002, 0o600]),
  one('unlinkat', 'EBUSY', (shop) => [HERE, shop.path('/'), 0x200]),
  ...(['unlinkat', 'rmdir'] as const).map((call) =>
    one(call, 'ENOTEMPTY', (shop) => {
      const path = shop.path('/home');
      shop.do('mkdir', shop.path('full'), 0o700);
      shop.file('full/file');
      return call === 'rmdir' ? [shop.path('full')] : [HERE, path && shop.path('full'), 0x200];
    }),
  ),
  ...(['rename', 'renameat', 'renameat2'] as const).flatMap((call): Case[] => {
    const args = (from: bigint, to: bigint): readonly Argument[] =>
      call === 'rename' ? [from, to] : [HERE, from, HERE, to, 0];
    return [
      one(call, 'EINVAL', (shop) => {
        shop.do('mkdir', shop.path('outer'), 0o700);
        return args(shop.path('outer'), shop.path('outer/inner'));
      }),
      one(call, 'EISDIR', (shop) => {
        shop.do('mkdir', shop.path('folder'), 0o700);
        shop.file();
        return args(shop.path('file'), shop.path('folder'));
      }),
      one(call, 'ENOTEMPTY', (shop) => {
        shop.do('mkdir', shop.path('empty'), 0o700);
        shop.do('mkdir', shop.path('full'), 0o700);
        shop.file('full/file');
        return args(shop.path('empty'), shop.path('full'));
      }),
    ];
  }),
  one('truncate', 'EFBIG', (shop) => {
    shop.file();
    return [shop.path('file'), MAX_FILE + 1n];
  }),
  one('ftruncate', 'EFBIG', (shop) => [shop.file(), MAX_FILE + 1n]),
  one('ftruncate', 'EPERM', (shop) => {
    const fd = shop.do('memfd_create', shop.path('name'), 2);
    shop.do('fcntl', fd, 1033, 4);
    return [fd, 100];
  }),
  ...(['truncate', 'ftruncate'] as const).map((call) =>
    one(call, 'ENOSPC', (shop) => {
      const fd = shop.file();
      const path = shop.path('file');
      shop.do('ftruncate', fd, 5000);
      shop.fill();
      return [call === 'truncate' ? path : fd, 100];
    }),
  ),
  one('fchdir', 'EACCES', (shop) => {
    shop.do('mkdir', shop.path('closed'), 0o400);
    return [shop.do('open', shop.path('closed'), 0, 0)];
  }),
  one('getcwd', 'ENOENT', (shop) => {
    shop.do('mkdir', shop.path('gone'), 0o700);
    shop.do('chdir', shop.path('gone'));
    shop.do('rmdir', shop.path('../gone'));
    return [ROOM, 100];
  }),
  one('getdents64', 'ENOENT', (shop) => {
    shop.do('mkdir', shop.path('gone'), 0o700);
    const fd = shop.do('open', shop.path('gone'), 0, 0);
    shop.do('rmdir', shop.path('gone'));
    return [fd, ROOM, 100];
  }),
  one('getdents64', 'EFAULT', (shop) => [shop.do('open', shop.path('.'), 0, 0), NOWHERE, 100]),
  one('fcntl', 'EPERM', (shop) => [shop.do('memfd_create', shop.path('name'), 0), 1033, 1]),
  one('fcntl', 'EBUSY', (shop) => {
    const fd = shop.do('memfd_create', shop.path('name'), 2);
    shop.do('ftruncate', fd, 4096);
    shop.call(shop.first, 'mmap', 0, 4096, 3, 1, fd, 0);
    return [fd, 1033, 8];
  }),
  one('mmap', 'EEXIST', () => [DATA, 4096, 3, 0x10_0022, -1, 0]),
  one('mmap', 'EOVERFLOW', (shop) => [0, 4096, 1, 1, shop.file(), -4096]),
  one('mprotect', 'EACCES', (shop) => {
    shop.file();
    const fd = shop.do('open', shop.path('file'), 0, 0);
    const at = shop.do('mmap', 0, 4096, 1, 1, fd, 0);
    return [at, 4096, 3];
  }),
  one('mremap', 'ENOMEM', (shop) => [shop.do('mmap', 0, 4096, 3, 0x22, -1, 0), 4096, 1n << 46n, 1]),
  one('mremap', 'EPERM', (shop) => [shop.do('mmap', 0, 4096, 3, 0x22, -1, 0), 4096, 4096, 3, 0x1000]),

  one('epoll_ctl', 'EEXIST', (shop) => {
    const epoll = shop.do('epoll_create1', 0);
    const [read] = shop.pipe();
    shop.do('epoll_ctl', epoll, 1, read, shop.words(1, 0));
    return [epoll, 1, read, shop.words(1, 0)];
  }),
  one('epoll_ctl', 'ELOOP', (shop) => {
    const [outer, inner] = [shop.do('epoll_create1', 0), shop.do('epoll_create1', 0)];
    shop.do('epoll_ctl', outer, 1, inner, shop.words(1, 0));
    return [inner, 1, outer, shop.words(1, 0)];
  }),
  ...(['epoll_wait', 'epoll_pwait', 'epoll_pwait2'] as const).map((call) =>
    one(call, 'EINTR', (shop) => [shop.do('epoll_create1', 0), ROOM, 1, call === 'epoll_pwait2' ? 0 : -1, 0, 8]),
  ),
  one('poll', 'EINTR', () => [ROOM, 0, -1]),
  one('ppoll', 'EINTR', () => [ROOM, 0, 0, 0, 8]),
  one('select', 'EINTR', () => [0, 0, 0, 0, 0]),
  one('pselect6', 'EINTR', () => [0, 0, 0, 0, 0, 0]),
  one('pause', 'EINTR', () => []),
  one('rt_sigsuspend', 'EINTR', (shop) => [shop.words(0), 8]),
  one('rt_sigtimedwait', 'EINTR', (shop) => [shop.words(1 << 11), 0, 0, 8]),
  one('futex', 'EINTR', (shop) => [shop.words(0), 0, 0, 0]),
  one('futex', 'ETIMEDOUT', (shop) => [shop.words(0), 0, 0, shop.words(0, 5000)]),
  one('nanosleep', 'EINTR', (shop) => [shop.words(1, 0), 0]),
  one('clock_nanosleep', 'EINTR', (shop) => [1, 0, shop.words(1, 0), 0]),
  one('restart_syscall', 'EINTR', () => []),
  one('wait4', 'EINTR', (shop) => {
    shop.do('fork');
    return [-1, 0, 0, 0];
  }),
  one('waitid', 'EINTR', (shop) => {
    shop.do('fork');
    return [0, 0, 0, 4, 0];
  }),
  one('wait4', 'ESRCH', () => [-(2 ** 31), 0, 0, 0]),
  one('wait4', 'EFAULT', (shop) => {
    zombie(shop);
    return [-1, NOWHERE, 0, 0];
  }),
  one('waitid', 'EFAULT', (shop) => {
    zombie(shop);
    return [0, 0, NOWHERE, 4, 0];
  }),
  ...(['clone', 'clone3', 'fork', 'vfork'] as const).map((call) =>
    one(call, 'EAGAIN', (shop) => {
      shop.do('setrlimit', 6, shop.words(1, 1));
      return { clone: [17], clone3: [shop.words(0, 0, 0, 0, 17, 0, 0, 0), 64], fork: [], vfork: [] }[call];
    }),
  ),
  one('clone', 'EFAULT', () => [0x1011, 0, NOWHERE]),
  one('clone3', 'EPERM', (shop) => [shop.words(0x2000_0000, 0, 0, 0, 17, 0, 0, 0), 64]),
  one('execve', 'E2BIG', (shop) => {
    const path = shop.path('missing');
    const text = shop.do('mmap', 0, 0x3_0000, 3, 0x22, -1, 0);
    shop.writeBytes(BigInt(text), new Uint8Array(0x2_ffff).fill(97));
    return [path, shop.words(text, 0), 0];
  }),
  one('execveat', 'E2BIG', (shop) => {
    const path = shop.path('missing');
    const text = shop.do('mmap', 0, 0x3_0000, 3, 0x22, -1, 0);
    shop.writeBytes(BigInt(text), new Uint8Array(0x2_ffff).fill(97));
    return [HERE, path, shop.words(text, 0), 0, 0];
  }),
  ...(['execve', 'execveat'] as const).map((call) =>
    one(call, 'ENOEXEC', (shop) => {
      shop.file();
      const path = shop.path('file');
      shop.do('chmod', path, 0o700);
      return call === 'execve' ? [path, 0, 0] : [HERE, path, 0, 0, 0];
    }),
  ),
  one('setpgid', 'EACCES', (shop) => [executed(shop), 0]),
  one('kill', 'ESRCH', () => [77, 0]),
  one('kill', 'EINVAL', () => [1, 99]),
  one('tkill', 'ESRCH', () => [77, 0]),
  one('tgkill', 'ESRCH', () => [1, 77, 0]),
  one('rt_sigqueueinfo', 'EFAULT', () => [1, 10, NOWHERE]),
  one('rt_sigqueueinfo', 'EINVAL', (shop) => [1, 99, shop.words(0, 0xffff_ffff)]),
  one('rt_sigqueueinfo', 'ESRCH', (shop) => [77, 10, shop.words(0, 0xffff_ffff)]),
  one('rt_sigqueueinfo', 'EPERM', (shop) => [77, 10, shop.words(0, 0)]),
  one('pidfd_send_signal', 'ESRCH', (shop) => {
    const child = zombie(shop);
    const fd = shop.do('pidfd_open', child, 0);
    shop.do('wait4', child, 0, 0, 0);
    return [fd, 0, 0, 0];
  }),
  one('pidfd_send_signal', 'EPERM', (shop) => {
    const fd = shop.do('pidfd_open', zombie(shop), 0);
    return [fd, 10, shop.words(10, 0), 0];
  }),
  one('pidfd_getfd', 'ESRCH', (shop) => [shop.do('pidfd_open', zombie(shop), 0), 0, 0]),
  one('sigaltstack', 'EPERM', (shop) => {
    const { rsp } = shop.registersOf(shop.first);
    shop.do('sigaltstack', shop.words(rsp - 4096n, 0, 8192), 0);
    return [shop.words(DATA, 0, 4096), 0];
  }),
  one('timer_create', 'EAGAIN', (shop) => {
    for (let i = 0; i < 4096; i++) shop.do('timer_create', 1, 0, ROOM);
    return [1, 0, ROOM];
  }),
  one('timer_gettime', 'EFAULT', (shop) => {
    shop.do('timer_create', 1, 0, ROOM);
    return [0, NOWHERE];
  }),
  ...(['accept', 'accept4'] as const).map((call) =>
    one(call, 'ok', (shop) => {
      const listener = shop.listener();
      shop.do('connect', shop.socket(), shop.address('listener'), 12);
      return [listener, 0, 0, 0];
    }),
  ),
  // A sleep that a stop interrupts, and that goes on afterwards.
  one('restart_syscall', 'ok', (shop) => {
    shop.call(shop.first, 'nanosleep', shop.words(0, 50_000), 0);
    shop.signal(19);
    shop.signal(18);
    return [];
  }),
  one('arch_prctl', 'EFAULT', () => [0x1003, NOWHERE]),
  one('set_robust_list', 'EINVAL', () => [ROOM, 8]),
  one('getcpu', 'EFAULT', () => [CODE, 0, 0]),
];

/** Every directed case. */
export const DIRECTED: readonly Case[] = [
  ...pathCases,
  ...fileCases,
  ...duplicates,
  ...readCases,
  ...directories,
  ...writeCases,
  ...sendCases,
  ...placedWrites,
  ...addressCases,
  ...others,
];

/** Makes the call of a case. @returns the name of the error it answers with, or `ok` */
export function answerOf({ call, error, prepare, limits }: Case): string {
  const shop = new Workshop(limits);
  const result = shop.answer(call, prepare(shop), error === 'EINTR' ? 'signal' : 'time');
  return result < 0 ? errnoName(-result) : 'ok';
}
