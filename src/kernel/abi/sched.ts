// clone flags. include/uapi/linux/sched.h.

export const CSIGNAL = 0xffn;
export const CLONE_VM = 0x100n;
export const CLONE_FS = 0x200n;
export const CLONE_FILES = 0x400n;
export const CLONE_SIGHAND = 0x800n;
export const CLONE_PIDFD = 0x1000n;
export const CLONE_PARENT = 0x8000n;
export const CLONE_THREAD = 0x1_0000n;
export const CLONE_NEWNS = 0x2_0000n;
export const CLONE_SYSVSEM = 0x4_0000n;
export const CLONE_SETTLS = 0x8_0000n;
export const CLONE_PARENT_SETTID = 0x10_0000n;
export const CLONE_CHILD_CLEARTID = 0x20_0000n;
export const CLONE_DETACHED = 0x40_0000n;
export const CLONE_CHILD_SETTID = 0x100_0000n;
export const CLONE_NEWUSER = 0x1000_0000n;
export const CLONE_NEWPID = 0x2000_0000n;
/** Every flag that asks for a new namespace: none is modelled. */
export const CLONE_NAMESPACES = 0x7e02_0000n;
