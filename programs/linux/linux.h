/* What the programs beside it share: system calls without a C library, and printing. They run under ring3 and, as the same
   executable, under a real Linux: `npm run compare:linux`. Layouts and numbers are Linux's (x86-64). */
#ifndef RING3_LINUX_H
#define RING3_LINUX_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;
typedef long i64;
#define NULL ((void *)0)

static inline long sys6(long n, long a, long b, long c, long d, long e, long f) {
  long result;
  register long r10 __asm__("r10") = d;
  register long r8 __asm__("r8") = e;
  register long r9 __asm__("r9") = f;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "0"(n), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                   : "rcx", "r11", "memory");
  return result;
}
#define L(x) ((long)(x))
#define sys0(n) sys6(n, 0, 0, 0, 0, 0, 0)
#define sys1(n, a) sys6(n, L(a), 0, 0, 0, 0, 0)
#define sys2(n, a, b) sys6(n, L(a), L(b), 0, 0, 0, 0)
#define sys3(n, a, b, c) sys6(n, L(a), L(b), L(c), 0, 0, 0)
#define sys4(n, a, b, c, d) sys6(n, L(a), L(b), L(c), L(d), 0, 0)
#define sys5(n, a, b, c, d, e) sys6(n, L(a), L(b), L(c), L(d), L(e), 0)

enum {
  SYS_read, SYS_write, SYS_open, SYS_close, SYS_stat, SYS_fstat, SYS_lstat, SYS_poll, SYS_lseek, SYS_mmap, SYS_mprotect,
  SYS_munmap, SYS_brk, SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_ioctl, SYS_pread64, SYS_pwrite64,
  SYS_readv, SYS_writev, SYS_access, SYS_pipe, SYS_select, SYS_sched_yield, SYS_mremap, SYS_madvise = 28, SYS_dup = 32,
  SYS_dup2, SYS_pause, SYS_nanosleep, SYS_getitimer, SYS_alarm, SYS_setitimer, SYS_getpid, SYS_sendfile, SYS_socket, SYS_connect,
  SYS_accept, SYS_sendto, SYS_recvfrom, SYS_sendmsg, SYS_recvmsg, SYS_shutdown, SYS_bind, SYS_listen, SYS_getsockname,
  SYS_getpeername, SYS_socketpair, SYS_setsockopt, SYS_getsockopt, SYS_clone, SYS_fork, SYS_vfork, SYS_execve, SYS_exit,
  SYS_wait4, SYS_kill, SYS_uname, SYS_fcntl = 72, SYS_fsync = 74, SYS_fdatasync, SYS_truncate, SYS_ftruncate,
  SYS_getcwd = 79, SYS_chdir, SYS_fchdir, SYS_rename, SYS_mkdir, SYS_rmdir, SYS_creat, SYS_link, SYS_unlink, SYS_symlink,
  SYS_readlink, SYS_chmod, SYS_fchmod, SYS_umask = 95, SYS_gettimeofday, SYS_getrlimit, SYS_getrusage, SYS_sysinfo,
  SYS_times, SYS_getuid = 102, SYS_getgid = 104, SYS_geteuid = 107, SYS_getegid, SYS_setpgid, SYS_getppid, SYS_getpgrp,
  SYS_setsid, SYS_getpgid = 121, SYS_getsid = 124, SYS_rt_sigpending = 127, SYS_rt_sigtimedwait, SYS_rt_sigqueueinfo,
  SYS_rt_sigsuspend, SYS_sigaltstack, SYS_getpriority = 140, SYS_setpriority, SYS_sched_setparam, SYS_sched_getparam,
  SYS_sched_setscheduler, SYS_sched_getscheduler, SYS_sched_get_priority_max, SYS_sched_get_priority_min,
  SYS_sched_rr_get_interval, SYS_prctl = 157, SYS_arch_prctl, SYS_setrlimit = 160, SYS_gettid = 186, SYS_tkill = 200,
  SYS_time, SYS_futex, SYS_sched_setaffinity, SYS_sched_getaffinity, SYS_epoll_create = 213, SYS_getdents64 = 217,
  SYS_set_tid_address, SYS_restart_syscall, SYS_timer_create = 222, SYS_timer_settime, SYS_timer_gettime,
  SYS_timer_getoverrun, SYS_timer_delete, SYS_clock_gettime = 228, SYS_clock_getres, SYS_clock_nanosleep, SYS_exit_group,
  SYS_epoll_wait, SYS_epoll_ctl, SYS_tgkill, SYS_waitid = 247, SYS_openat = 257, SYS_mkdirat, SYS_newfstatat = 262,
  SYS_unlinkat, SYS_renameat, SYS_linkat, SYS_symlinkat, SYS_readlinkat, SYS_fchmodat, SYS_faccessat, SYS_pselect6,
  SYS_ppoll, SYS_set_robust_list = 273, SYS_get_robust_list, SYS_epoll_pwait = 281, SYS_signalfd, SYS_timerfd_create,
  SYS_eventfd, SYS_timerfd_settime = 286, SYS_timerfd_gettime, SYS_accept4, SYS_signalfd4, SYS_eventfd2,
  SYS_epoll_create1, SYS_dup3, SYS_pipe2, SYS_preadv = 295, SYS_pwritev, SYS_rt_tgsigqueueinfo, SYS_prlimit64 = 302, SYS_getcpu = 309,
  SYS_renameat2 = 316, SYS_getrandom = 318, SYS_memfd_create, SYS_execveat = 322, SYS_preadv2 = 327, SYS_pwritev2, SYS_statx = 332, SYS_pidfd_send_signal = 424,
  SYS_pidfd_open = 434, SYS_clone3, SYS_close_range, SYS_pidfd_getfd = 438, SYS_faccessat2, SYS_epoll_pwait2 = 441,
};

/* ---- memory and strings; gcc calls the first three of its own accord */

void *memset(void *to, int byte, u64 n) {
  void *at = to;
  __asm__ volatile("rep stosb" : "+D"(at), "+c"(n) : "a"(byte) : "memory");
  return to;
}
void *memcpy(void *to, const void *from, u64 n) {
  void *at = to;
  __asm__ volatile("rep movsb" : "+D"(at), "+S"(from), "+c"(n) : : "memory");
  return to;
}
u64 strlen(const char *text) {
  u64 n = 0;
  while (((volatile const char *)text)[n]) n++;
  return n;
}
static int same(const char *a, const char *b) {
  while (*a && *a == *b) a++, b++;
  return *a == *b;
}

/* ---- output: one write(2) for each line, so that processes do not mix theirs */

static char line[1024];
static u64 filled;
static void put(const char *text) {
  while (*text && filled < sizeof line) line[filled++] = *text++;
}
static void put_number(long value) {
  char digits[24];
  int n = 0;
  u64 rest = value < 0 ? -(u64)value : (u64)value;
  do digits[n++] = '0' + rest % 10; while (rest /= 10);
  if (value < 0) digits[n++] = '-';
  while (n && filled < sizeof line) line[filled++] = digits[--n];
}
static void put_hex(u64 value) {
  char digits[24];
  int n = 0;
  do digits[n++] = "0123456789abcdef"[value % 16]; while (value /= 16);
  put("0x");
  while (n && filled < sizeof line) line[filled++] = digits[--n];
}
static void end(void) {
  if (filled < sizeof line) line[filled++] = '\n';
  sys3(SYS_write, 1, line, filled);
  filled = 0;
}
static void say(const char *text) {
  put(text);
  end();
}
/* `what: 5` */
static void show(const char *what, long value) {
  put(what);
  put(": ");
  put_number(value);
  end();
}

/* ---- errors by name */

static const char *error_name(long number) {
  switch (number) {
#define E(name, value) case value: return #name;
    E(EPERM, 1) E(ENOENT, 2) E(ESRCH, 3) E(EINTR, 4) E(ENXIO, 6) E(E2BIG, 7) E(ENOEXEC, 8) E(EBADF, 9) E(ECHILD, 10)
    E(EAGAIN, 11) E(ENOMEM, 12) E(EACCES, 13) E(EFAULT, 14) E(EBUSY, 16) E(EEXIST, 17) E(EXDEV, 18) E(ENODEV, 19)
    E(ENOTDIR, 20) E(EISDIR, 21) E(EINVAL, 22) E(EMFILE, 24) E(ENOTTY, 25) E(ETXTBSY, 26) E(EFBIG, 27) E(ENOSPC, 28)
    E(ESPIPE, 29) E(EROFS, 30) E(EPIPE, 32) E(ERANGE, 34) E(ENAMETOOLONG, 36) E(ENOSYS, 38) E(ENOTEMPTY, 39)
    E(ELOOP, 40) E(EOVERFLOW, 75) E(ENOTSOCK, 88) E(EDESTADDRREQ, 89) E(EMSGSIZE, 90) E(EPROTOTYPE, 91)
    E(ENOPROTOOPT, 92) E(EPROTONOSUPPORT, 93) E(ESOCKTNOSUPPORT, 94) E(EOPNOTSUPP, 95) E(EAFNOSUPPORT, 97)
    E(EADDRINUSE, 98) E(ECONNRESET, 104) E(EISCONN, 106) E(ENOTCONN, 107) E(ETIMEDOUT, 110) E(ECONNREFUSED, 111)
    E(EINPROGRESS, 115)
#undef E
  }
  return "?";
}
/* `what = 3` or `what = -ENOENT` */
static void result(const char *what, long value) {
  put(what);
  put(" = ");
  if (value < 0 && value > -4096) {
    put("-");
    put(error_name(-value));
  } else {
    put_number(value);
  }
  end();
}
/* For results that need not be the same everywhere: only whether it went well, or the error. */
static void outcome(const char *what, long value) {
  result(what, value > 0 ? 0 : value);
}

/* ---- processes and signals */

#define SIGKILL 9
#define SIGUSR1 10
#define SIGSEGV 11
#define SIGUSR2 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGCHLD 17
#define SIG_DFL ((void *)0)
#define SIG_IGN ((void *)1)
#define SA_NOCLDWAIT 2
#define SA_SIGINFO 4
#define SA_ONSTACK 0x08000000
#define SA_RESTART 0x10000000
#define SA_NODEFER 0x40000000
#define SA_RESETHAND 0x80000000
#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2
#define BIT(signal) (1ul << ((signal) - 1))

struct siginfo {
  int signo, errno_, code, pad;
  union {
    struct { int pid, uid; union { long value; struct { int status, pad2; long user, system; }; }; };
    struct { int timer, overrun; long timer_value; };
    u64 address;
    u8 room[112];
  };
};
struct sigaction {
  void *handler;
  u64 flags;
  void (*restorer)(void);
  u64 mask;
};
void restore(void);
__asm__("restore: mov $15, %eax\n\tsyscall");

static long on_signal(int signal, void *handler, u64 flags) {
  struct sigaction action = { handler, flags | 0x04000000, restore, 0 };
  return sys4(SYS_rt_sigaction, signal, &action, NULL, 8);
}
static long mask_signals(int how, u64 set) { return sys4(SYS_rt_sigprocmask, how, &set, NULL, 8); }
static u64 pending_signals(void) {
  u64 set = 0;
  sys2(SYS_rt_sigpending, &set, 8);
  return set;
}

static long fork_process(void) { return sys0(SYS_fork); }
static void leave(int status) {
  for (;;) sys1(SYS_exit_group, status);
}
static long wait_for(long pid, int *status) { return sys4(SYS_wait4, pid, status, 0, NULL); }

struct timespec { long seconds, nanoseconds; };
static void sleep_ms(long ms) {
  struct timespec time = { ms / 1000, ms % 1000 * 1000000 };
  while (sys2(SYS_nanosleep, &time, &time) == -4) continue;
}

/* ---- threads: a function on a stack of its own; the word is cleared and woken at its end */

#define PROT_READ 1
#define PROT_WRITE 2
#define MAP_SHARED 1
#define MAP_PRIVATE 2
#define MAP_FIXED 16
#define MAP_ANONYMOUS 32
static void *map_pages(u64 bytes, int flags) {
  return (void *)sys6(SYS_mmap, 0, bytes, PROT_READ | PROT_WRITE, flags | MAP_ANONYMOUS, -1, 0);
}

long start_thread(u64 flags, void *stack, volatile int *word);
__asm__("start_thread:\n"
        "\tmov %rdx, %r10\n"
        "\tmov %rdx, %rdx\n"
        "\tmov $56, %eax\n"
        "\tsyscall\n"
        "\ttest %rax, %rax\n"
        "\tjnz 1f\n"
        "\txor %ebp, %ebp\n"
        "\tpop %rax\n"
        "\tpop %rdi\n"
        "\tcall *%rax\n"
        "\txor %edi, %edi\n"
        "\tmov $60, %eax\n"
        "\tsyscall\n"
        "1:\tret");
/* `word` holds the thread's id while it lives. */
static long thread(void (*function)(void *), void *argument, volatile int *word) {
  u64 *top = (u64 *)((char *)map_pages(65536, MAP_PRIVATE) + 65536);
  *--top = 0;
  *--top = 0;
  *--top = (u64)argument;
  *--top = (u64)function;
  /* VM FS FILES SIGHAND THREAD SYSVSEM PARENT_SETTID CHILD_CLEARTID */
  return start_thread(0x350f00, top, word);
}
static void join(volatile int *word) {
  for (int id = *word; id; id = *word) sys6(SYS_futex, L(word), 0, id, 0, 0, 0);
}

int main(int argc, char **argv, char **envp);
__asm__(".globl _start\n"
        "_start:\n"
        "\txor %ebp, %ebp\n"
        "\tmov (%rsp), %edi\n"
        "\tlea 8(%rsp), %rsi\n"
        "\tlea 16(%rsp,%rdi,8), %rdx\n"
        "\tand $-16, %rsp\n"
        "\tcall main\n"
        "\tmov %eax, %edi\n"
        "\tmov $231, %eax\n"
        "\tsyscall");

#endif
