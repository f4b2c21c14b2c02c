// Waiting for processes. include/uapi/linux/wait.h; struct rusage: include/uapi/linux/resource.h.

export const WNOHANG = 1;
export const WUNTRACED = 2;
export const WSTOPPED = 2;
export const WEXITED = 4;
export const WCONTINUED = 8;
export const WNOWAIT = 0x0100_0000;
export const __WNOTHREAD = 0x2000_0000;
export const __WALL = 0x4000_0000;
export const __WCLONE = 0x8000_0000;

export const P_ALL = 0;
export const P_PID = 1;
export const P_PGID = 2;
export const P_PIDFD = 3;

/** struct rusage: user and system time (struct timeval each), then 14 counts of 64 bits. */
export const RUSAGE_BYTES = 144;
export const RUSAGE_SELF = 0;
export const RUSAGE_CHILDREN = -1;
export const RUSAGE_THREAD = 1;
