// Open flags, fcntl commands, lseek origins, ioctls. include/uapi/asm-generic/fcntl.h, ioctls.h; include/uapi/linux/fs.h,
// fcntl.h, stat.h.

export const O_RDONLY = 0;
export const O_WRONLY = 1;
export const O_RDWR = 2;
export const O_ACCMODE = 3;
export const O_CREAT = 0o100;
export const O_EXCL = 0o200;
export const O_NOCTTY = 0o400;
export const O_TRUNC = 0o1000;
export const O_APPEND = 0o2000;
export const O_NONBLOCK = 0o4000;
export const O_DIRECT = 0o40000;
export const O_LARGEFILE = 0o100000;
export const O_DIRECTORY = 0o200000;
export const O_NOFOLLOW = 0o400000;
export const O_CLOEXEC = 0o2000000;
export const O_PATH = 0o10000000;
export const O_TMPFILE = 0o20200000;

export const AT_FDCWD = -100;
export const AT_SYMLINK_NOFOLLOW = 0x100;
export const AT_REMOVEDIR = 0x200;
export const AT_EACCESS = 0x200;
export const AT_SYMLINK_FOLLOW = 0x400;
export const AT_EMPTY_PATH = 0x1000;
/** Longest name in a directory, and longest path with its closing 0. include/uapi/linux/limits.h. */
export const NAME_MAX = 255;
export const PATH_MAX = 4096;

export const SEEK_SET = 0;
export const SEEK_CUR = 1;
export const SEEK_END = 2;
export const SEEK_DATA = 3;
export const SEEK_HOLE = 4;

export const RENAME_NOREPLACE = 1;
export const CLOSE_RANGE_CLOEXEC = 4;
export const MFD_CLOEXEC = 1;
export const MFD_ALLOW_SEALING = 2;

export const F_DUPFD = 0;
export const F_GETFD = 1;
export const F_SETFD = 2;
export const F_GETFL = 3;
export const F_SETFL = 4;
export const F_DUPFD_CLOEXEC = 1030;
export const F_ADD_SEALS = 1033;
export const F_GET_SEALS = 1034;
/** What may not be done to a sealed file: more seals, shrinking, growing, writing, writing but through mappings there are. */
export const F_SEAL_SEAL = 1;
export const F_SEAL_SHRINK = 2;
export const F_SEAL_GROW = 4;
export const F_SEAL_WRITE = 8;
export const F_SEAL_FUTURE_WRITE = 16;
export const FD_CLOEXEC = 1;

export const FIONREAD = 0x541b;
export const FIONBIO = 0x5421;
export const FIONCLEX = 0x5450;
export const FIOCLEX = 0x5451;

export const S_IFMT = 0o170000;
export const S_IFSOCK = 0o140000;
export const S_IFLNK = 0o120000;
export const S_IFREG = 0o100000;
export const S_IFDIR = 0o040000;
export const S_IFCHR = 0o020000;
export const S_IFIFO = 0o010000;

/** statx(2): what is wanted, and how. include/uapi/linux/stat.h. */
export const STATX_BASIC_STATS = 0x7ff;
export const STATX__RESERVED = 0x8000_0000;
export const AT_STATX_SYNC_TYPE = 0x6000;
/** struct statx: 256 bytes. */
export const StatxLayout = {
  mask: 0,
  blksize: 4,
  nlink: 16,
  uid: 20,
  gid: 24,
  mode: 28,
  ino: 32,
  size: 40,
  blocks: 48,
  atime: 64,
  ctime: 96,
  mtime: 112,
  rdevMajor: 128,
  rdevMinor: 132,
  devMinor: 140,
  bytes: 256,
} as const;
/** preadv2, pwritev2. include/uapi/linux/fs.h. */
export const RWF_HIPRI = 1;
export const RWF_DSYNC = 2;
export const RWF_SYNC = 4;
export const RWF_NOWAIT = 8;
export const RWF_APPEND = 16;

/** struct stat of x86-64: 144 bytes. arch/x86/include/uapi/asm/stat.h. */
export const StatLayout = {
  dev: 0,
  ino: 8,
  nlink: 16,
  mode: 24,
  uid: 28,
  gid: 32,
  rdev: 40,
  size: 48,
  blksize: 56,
  blocks: 64,
  atime: 72,
  mtime: 88,
  ctime: 104,
  bytes: 144,
} as const;

/** Most bytes one read or write moves: INT_MAX rounded down to a page. include/linux/fs.h. */
export const MAX_RW_COUNT = 0x7fff_f000n;
/** Most segments of readv and writev. include/uapi/linux/uio.h. */
export const UIO_MAXIOV = 1024;
export const PIPE_BUF = 4096;

export const EFD_SEMAPHORE = 1;
