// Small things: resource limits, arch_prctl, getrandom, uname. include/uapi/asm-generic/resource.h; arch/x86/include/uapi/
// asm/prctl.h; include/uapi/linux/random.h, utsname.h, prctl.h.

export const RLIMIT_STACK = 3;
export const RLIMIT_NPROC = 6;
export const RLIMIT_NOFILE = 7;
export const RLIMIT_MEMLOCK = 8;
export const RLIMIT_CORE = 4;
export const RLIMIT_RTPRIO = 14;
export const RLIM_NLIMITS = 16;
export const RLIM_INFINITY = 0xffff_ffff_ffff_ffffn;

export const ARCH_SET_GS = 0x1001;
export const ARCH_SET_FS = 0x1002;
export const ARCH_GET_FS = 0x1003;
export const ARCH_GET_GS = 0x1004;

export const GRND_NONBLOCK = 1;
export const GRND_RANDOM = 2;
export const GRND_INSECURE = 4;

export const PR_SET_PDEATHSIG = 1;
export const PR_GET_PDEATHSIG = 2;
export const PR_GET_DUMPABLE = 3;
export const PR_SET_DUMPABLE = 4;
export const PR_SET_NAME = 15;
export const PR_GET_NAME = 16;
/** Bytes of a task's name with its closing 0. */
export const TASK_COMM_LEN = 16;

/** struct sysinfo. include/uapi/linux/sysinfo.h. */
export const SysinfoLayout = { uptime: 0, totalRam: 32, freeRam: 40, procs: 80, memUnit: 104, bytes: 112 } as const;

/** Bytes of each field of struct new_utsname: sysname nodename release version machine domainname. */
export const UTSNAME_FIELD_BYTES = 65;
/** sizeof(struct rseq), and the flag that takes a registration back. include/uapi/linux/rseq.h. */
export const RSEQ_BYTES = 32;
