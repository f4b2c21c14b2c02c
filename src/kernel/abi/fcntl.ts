// Open flags, fcntl commands, lseek origins, ioctls. include/uapi/asm-generic/fcntl.h, ioctls.h; include/uapi/linux/fs.h,
// fcntl.h, stat.h.

export const O_RDONLY = 0;
export const O_WRONLY = 1;
export const O_RDWR = 2;
export const O_ACCMODE = 3;
export const O_APPEND = 0o2000;
export const O_NONBLOCK = 0o4000;
export const O_DIRECT = 0o40000;
export const O_CLOEXEC = 0o2000000;

export const F_DUPFD = 0;
export const F_GETFD = 1;
export const F_SETFD = 2;
export const F_GETFL = 3;
export const F_SETFL = 4;
export const F_DUPFD_CLOEXEC = 1030;
export const FD_CLOEXEC = 1;

export const FIONREAD = 0x541b;
export const FIONBIO = 0x5421;
export const FIONCLEX = 0x5450;
export const FIOCLEX = 0x5451;

export const S_IFCHR = 0o020000;
export const S_IFIFO = 0o010000;

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
  bytes: 144,
} as const;

/** Most bytes one read or write moves: INT_MAX rounded down to a page. include/linux/fs.h. */
export const MAX_RW_COUNT = 0x7fff_f000n;
/** Most segments of readv and writev. include/uapi/linux/uio.h. */
export const UIO_MAXIOV = 1024;
export const PIPE_BUF = 4096;

export const EFD_SEMAPHORE = 1;
