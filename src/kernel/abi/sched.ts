// clone flags. include/uapi/linux/sched.h.

export const CSIGNAL = 0xffn;
export const CLONE_VM = 0x100n;
export const CLONE_FS = 0x200n;
export const CLONE_FILES = 0x400n;
export const CLONE_SIGHAND = 0x800n;
export const CLONE_PIDFD = 0x1000n;
export const CLONE_VFORK = 0x4000n;
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
/** clone3 only. */
export const CLONE_CLEAR_SIGHAND = 0x1_0000_0000n;
export const CLONE_INTO_CGROUP = 0x2_0000_0000n;
/** struct clone_args: flags pidfd child_tid parent_tid exit_signal stack stack_size tls set_tid set_tid_size cgroup. */
export const CLONE_ARGS_SIZE_VER0 = 64;
export const CLONE_ARGS_BYTES = 88;

/** Every flag that asks for a new namespace: none is modelled. */
export const CLONE_NAMESPACES = 0x7e02_0000n;

/** getpriority and setpriority. include/uapi/linux/resource.h. */
export const PRIO_PROCESS = 0;
export const PRIO_PGRP = 1;
export const PRIO_USER = 2;

export const SCHED_OTHER = 0;
export const SCHED_FIFO = 1;
export const SCHED_RR = 2;
export const SCHED_BATCH = 3;
export const SCHED_IDLE = 5;
export const SCHED_DEADLINE = 6;
export const SCHED_RESET_ON_FORK = 0x4000_0000;
