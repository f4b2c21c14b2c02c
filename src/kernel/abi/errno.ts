// Error numbers. include/uapi/asm-generic/errno-base.h, errno.h; the internal restart codes: include/linux/errno.h.

export const EPERM = 1;
export const ENOENT = 2;
export const ESRCH = 3;
export const EINTR = 4;
export const EBADF = 9;
export const EAGAIN = 11;
export const ENOMEM = 12;
export const EACCES = 13;
export const EFAULT = 14;
export const EBUSY = 16;
export const EEXIST = 17;
export const ENODEV = 19;
export const EINVAL = 22;
export const ENFILE = 23;
export const EMFILE = 24;
export const ENOTTY = 25;
export const ENOSPC = 28;
export const ESPIPE = 29;
export const EPIPE = 32;
export const ENOSYS = 38;
export const EOPNOTSUPP = 95;
export const ECONNRESET = 104;
export const EISCONN = 106;
export const ESHUTDOWN = 108;
export const ETIMEDOUT = 110;

/** An interrupted call is restarted if the handler has SA_RESTART, or if no handler runs; else EINTR. */
export const ERESTARTSYS = 512;
/** Restarted always. */
export const ERESTARTNOINTR = 513;
/** Restarted only if no handler runs; else EINTR. */
export const ERESTARTNOHAND = 514;
/** Continued through restart_syscall with what is left of it, if no handler runs; else EINTR. */
export const ERESTART_RESTARTBLOCK = 516;

/** Name of an error number, for reports. */
export function errnoName(number: number): string {
  return NAMES.get(number) ?? `errno ${number}`;
}

const NAMES: ReadonlyMap<number, string> = new Map(
  Object.entries({
    EPERM,
    ENOENT,
    ESRCH,
    EINTR,
    EBADF,
    EAGAIN,
    ENOMEM,
    EACCES,
    EFAULT,
    EBUSY,
    EEXIST,
    ENODEV,
    EINVAL,
    ENFILE,
    EMFILE,
    ENOTTY,
    ENOSPC,
    ESPIPE,
    EPIPE,
    ENOSYS,
    EOPNOTSUPP,
    ECONNRESET,
    EISCONN,
    ESHUTDOWN,
    ETIMEDOUT,
    ERESTARTSYS,
    ERESTARTNOINTR,
    ERESTARTNOHAND,
    ERESTART_RESTARTBLOCK,
  }).map(([name, number]) => [number, name]),
);
