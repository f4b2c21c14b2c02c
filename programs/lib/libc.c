// The part of a C library that programs about user interrupts use, for C that includes the ordinary headers: printing, errno,
// processes, signals, sockets, threads with mutex, condition and barrier, affinity, options, memory. Nothing is buffered;
// nothing is freed. What is not here the linker names.
//
// ring3: library
// ring3: with string.s

#include <assert.h>
#include <errno.h>
#include <getopt.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// ---- system calls and errno

struct thread {
  struct thread *self; // where FS points
  int error;
  int tid; // cleared by the kernel when the thread has ended
  void *(*function)(void *);
  void *argument, *result;
};
static struct thread first;

static struct thread *current(void) {
  struct thread *self;
  __asm__("rdfsbase %0" : "=r"(self)); // 0 in the first thread: nobody has set it
  return self ? self : &first;
}
int *__errno_location(void) { return &current()->error; }

static long raw(long number, long a, long b, long c, long d, long e, long f) {
  long result;
  register long r10 __asm__("r10") = d;
  register long r8 __asm__("r8") = e;
  register long r9 __asm__("r9") = f;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "0"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                   : "rcx", "r11", "memory");
  return result;
}
/** −1 and errno for what the kernel calls an error. */
static long checked(long result) {
  if ((unsigned long)result < -4095ul) return result;
  errno = -result;
  return -1;
}
#define L(x) ((long)(x))
#define call3(n, a, b, c) checked(raw(n, L(a), L(b), L(c), 0, 0, 0))
#define call6(n, a, b, c, d, e, f) checked(raw(n, L(a), L(b), L(c), L(d), L(e), L(f)))

long syscall(long number, ...) {
  va_list list;
  va_start(list, number);
  long a[6];
  for (int i = 0; i < 6; i++) a[i] = va_arg(list, long);
  va_end(list);
  return call6(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

ssize_t read(int fd, void *to, size_t bytes) { return call3(SYS_read, fd, to, bytes); }
ssize_t write(int fd, const void *from, size_t bytes) { return call3(SYS_write, fd, from, bytes); }
int close(int fd) { return call3(SYS_close, fd, 0, 0); }
int dup(int fd) { return call3(SYS_dup, fd, 0, 0); }
int pipe(int fds[2]) { return call3(SYS_pipe, fds, 0, 0); }
int eventfd(unsigned count, int flags) { return call3(SYS_eventfd2, count, flags, 0); }
int socketpair(int domain, int type, int protocol, int fds[2]) {
  return call6(SYS_socketpair, domain, type, protocol, fds, 0, 0);
}
ssize_t sendmsg(int fd, const struct msghdr *message, int flags) { return call3(SYS_sendmsg, fd, message, flags); }
ssize_t recvmsg(int fd, struct msghdr *message, int flags) { return call3(SYS_recvmsg, fd, message, flags); }
int ioctl(int fd, unsigned long command, ...) {
  va_list list;
  va_start(list, command);
  long argument = va_arg(list, long);
  va_end(list);
  return call3(SYS_ioctl, fd, command, argument);
}
void *mmap(void *at, size_t bytes, int rights, int flags, int fd, off_t offset) {
  return (void *)call6(SYS_mmap, at, bytes, rights, flags, fd, offset);
}
int munmap(void *at, size_t bytes) { return call3(SYS_munmap, at, bytes, 0); }
int getrlimit(__rlimit_resource_t which, struct rlimit *limit) { return call6(SYS_prlimit64, 0, which, 0, limit, 0, 0); }
int setrlimit(__rlimit_resource_t which, const struct rlimit *limit) {
  return call6(SYS_prlimit64, 0, which, limit, 0, 0, 0);
}

// ---- processes and time

pid_t fork(void) { return call3(SYS_fork, 0, 0, 0); }
pid_t getppid(void) { return call3(SYS_getppid, 0, 0, 0); }
pid_t gettid(void) { return call3(SYS_gettid, 0, 0, 0); }
pid_t getpid(void) { return call3(SYS_getpid, 0, 0, 0); }
pid_t waitpid(pid_t pid, int *status, int options) { return call6(SYS_wait4, pid, status, options, 0, 0, 0); }
pid_t wait(int *status) { return waitpid(-1, status, 0); }
int kill(pid_t pid, int signal) { return call3(SYS_kill, pid, signal, 0); }
int raise(int signal) { return call3(SYS_tgkill, getpid(), raw(SYS_gettid, 0, 0, 0, 0, 0, 0), signal); }
int pause(void) { return call3(SYS_pause, 0, 0, 0); }
void _exit(int status) {
  for (;;) raw(SYS_exit_group, status, 0, 0, 0, 0, 0);
}
void exit(int status) { _exit(status); }
void abort(void) {
  raise(SIGABRT);
  _exit(127);
}
int nanosleep(const struct timespec *time, struct timespec *left) { return call3(SYS_nanosleep, time, left, 0); }
int clock_gettime(clockid_t clock, struct timespec *time) { return call3(SYS_clock_gettime, clock, time, 0); }
int usleep(useconds_t us) {
  struct timespec time = {us / 1000000, us % 1000000 * 1000};
  return nanosleep(&time, 0);
}
unsigned sleep(unsigned seconds) {
  struct timespec time = {seconds, 0};
  return nanosleep(&time, &time) ? (unsigned)time.tv_sec : 0;
}
int sched_yield(void) { return call3(SYS_sched_yield, 0, 0, 0); }
int sched_setaffinity(pid_t pid, size_t bytes, const cpu_set_t *set) {
  return call3(SYS_sched_setaffinity, pid, bytes, set);
}
int sched_getaffinity(pid_t pid, size_t bytes, cpu_set_t *set) {
  return call3(SYS_sched_getaffinity, pid, bytes, set) < 0 ? -1 : 0; // the kernel counts the bytes
}
int __sched_cpucount(size_t bytes, const cpu_set_t *set) { // what CPU_COUNT calls
  int count = 0;
  for (size_t i = 0; i < bytes / sizeof set->__bits[0]; i++)
    for (unsigned long bits = set->__bits[i]; bits; bits &= bits - 1) count++;
  return count;
}
int get_nprocs(void) {
  cpu_set_t set = {0};
  sched_getaffinity(0, sizeof set, &set);
  return __sched_cpucount(sizeof set, &set);
}
long sysconf(int name) {
  switch (name) {
    case _SC_NPROCESSORS_CONF:
    case _SC_NPROCESSORS_ONLN:
      return get_nprocs();
    case _SC_PAGESIZE:
      return 4096;
    default:
      errno = EINVAL;
      return -1;
  }
}
time_t time(time_t *into) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (into) *into = now.tv_sec;
  return now.tv_sec;
}

// ---- signals

__attribute__((naked)) static void restore(void) {
  __asm__("mov $15, %eax\n\tsyscall"); // rt_sigreturn
}
/** struct sigaction as the kernel has it. */
struct kernel_action {
  void *handler;
  unsigned long flags;
  void (*restorer)(void);
  unsigned long mask;
};
int sigaction(int signal, const struct sigaction *new, struct sigaction *old) {
  struct kernel_action action = {0}, was = {0};
  if (new) {
    action.handler = (void *)new->sa_sigaction;
    action.flags = (unsigned)new->sa_flags | 0x04000000; // SA_RESTORER
    action.restorer = restore;
    action.mask = new->sa_mask.__val[0];
  }
  if (call6(SYS_rt_sigaction, signal, new ? &action : 0, old ? &was : 0, 8, 0, 0)) return -1;
  if (old) {
    memset(old, 0, sizeof *old);
    old->sa_sigaction = (void (*)(int, siginfo_t *, void *))was.handler;
    old->sa_flags = (int)(was.flags & ~0x04000000ul);
    old->sa_mask.__val[0] = was.mask;
  }
  return 0;
}
__sighandler_t signal(int number, __sighandler_t handler) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART}, old;
  return sigaction(number, &action, &old) ? SIG_ERR : old.sa_handler;
}
int sigemptyset(sigset_t *set) {
  memset(set, 0, sizeof *set);
  return 0;
}
int sigaddset(sigset_t *set, int signal) {
  set->__val[(signal - 1) / 64] |= 1ul << ((signal - 1) % 64);
  return 0;
}
int sigfillset(sigset_t *set) {
  memset(set, 0xff, sizeof *set);
  return 0;
}
int sigdelset(sigset_t *set, int signal) {
  set->__val[(signal - 1) / 64] &= ~(1ul << ((signal - 1) % 64));
  return 0;
}
int sigismember(const sigset_t *set, int signal) { return set->__val[(signal - 1) / 64] >> ((signal - 1) % 64) & 1; }
int sigaltstack(const stack_t *new, stack_t *old) { return call3(SYS_sigaltstack, new, old, 0); }
int sigprocmask(int how, const sigset_t *set, sigset_t *old) { return call6(SYS_rt_sigprocmask, how, set, old, 8, 0, 0); }
int pthread_sigmask(int how, const sigset_t *set, sigset_t *old) { return sigprocmask(how, set, old) ? errno : 0; }

// ---- threads: a stack each, with the thread's block on top. Mutex, condition and barrier wait by looking.

enum { STACK = 65536 };

__attribute__((used)) static void begin(struct thread *self) {
  self->result = self->function(self->argument);
  raw(SYS_exit, 0, 0, 0, 0, 0, 0);
}
int pthread_create(pthread_t *id, const pthread_attr_t *attributes, void *(*function)(void *), void *argument) {
  char *stack = mmap(0, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (stack == MAP_FAILED) return errno;
  struct thread *self = (struct thread *)(stack + STACK - 64);
  *self = (struct thread){.self = self, .function = function, .argument = argument};
  *id = (pthread_t)self;
  // VM FS FILES SIGHAND THREAD SYSVSEM SETTLS PARENT_SETTID CHILD_CLEARTID
  long result, flags = 0x100 | 0x200 | 0x400 | 0x800 | 0x10000 | 0x40000 | 0x80000 | 0x100000 | 0x200000;
  register long r10 __asm__("r10") = L(&self->tid);
  register long r8 __asm__("r8") = L(self);
  __asm__ volatile("syscall\n\t"
                   "test %%eax, %%eax\n\t"
                   "jnz 1f\n\t"
                   "xor %%ebp, %%ebp\n\t"
                   "mov %%r8, %%rdi\n\t"
                   "call begin\n"
                   "1:"
                   : "=a"(result)
                   : "0"(SYS_clone), "D"(flags), "S"(self), "d"(&self->tid), "r"(r10), "r"(r8)
                   : "rcx", "r11", "memory");
  return result < 0 ? -result : 0;
}
int pthread_join(pthread_t id, void **result) {
  struct thread *other = (struct thread *)id;
  for (int tid; (tid = __atomic_load_n(&other->tid, __ATOMIC_ACQUIRE)) != 0;) {
    raw(SYS_futex, L(&other->tid), 0, tid, 0, 0, 0);
  }
  if (result) *result = other->result;
  munmap((char *)other - (STACK - 64), STACK);
  return 0;
}
void pthread_exit(void *result) {
  current()->result = result;
  for (;;) raw(SYS_exit, 0, 0, 0, 0, 0, 0);
}
int pthread_kill(pthread_t id, int signal) {
  struct thread *other = (struct thread *)id;
  int tid = other == &first ? getpid() : other->tid;
  return call3(SYS_tgkill, getpid(), tid, signal) ? errno : 0;
}
pthread_t pthread_self(void) { return (pthread_t)current(); }

int pthread_mutex_init(pthread_mutex_t *mutex, const pthread_mutexattr_t *attributes) {
  memset(mutex, 0, sizeof *mutex);
  return 0;
}
int pthread_mutex_lock(pthread_mutex_t *mutex) {
  while (__atomic_exchange_n(&mutex->__data.__lock, 1, __ATOMIC_ACQUIRE)) sched_yield();
  return 0;
}
int pthread_mutex_unlock(pthread_mutex_t *mutex) {
  __atomic_store_n(&mutex->__data.__lock, 0, __ATOMIC_RELEASE);
  return 0;
}
/** The first word of a condition counts the wake-ups. */
static int *word(pthread_cond_t *condition) { return (int *)condition; }
int pthread_cond_init(pthread_cond_t *condition, const pthread_condattr_t *attributes) {
  memset(condition, 0, sizeof *condition);
  return 0;
}
int pthread_cond_wait(pthread_cond_t *condition, pthread_mutex_t *mutex) {
  int seen = *word(condition);
  pthread_mutex_unlock(mutex);
  raw(SYS_futex, L(word(condition)), 0, seen, 0, 0, 0);
  pthread_mutex_lock(mutex);
  return 0;
}
static int wake(pthread_cond_t *condition, long most) {
  __atomic_fetch_add(word(condition), 1, __ATOMIC_RELEASE);
  raw(SYS_futex, L(word(condition)), 1, most, 0, 0, 0);
  return 0;
}
int pthread_cond_signal(pthread_cond_t *condition) { return wake(condition, 1); }
int pthread_cond_broadcast(pthread_cond_t *condition) { return wake(condition, 0x7fffffff); }
/** The first word of a barrier is how many it is for, the second how many have come. */
int pthread_barrier_init(pthread_barrier_t *barrier, const pthread_barrierattr_t *attributes, unsigned count) {
  unsigned *words = (unsigned *)barrier;
  words[0] = count;
  words[1] = 0;
  return 0;
}
int pthread_barrier_wait(pthread_barrier_t *barrier) {
  unsigned *words = (unsigned *)barrier;
  unsigned place = __atomic_fetch_add(&words[1], 1, __ATOMIC_ACQ_REL), round = place / words[0];
  while (__atomic_load_n(&words[1], __ATOMIC_ACQUIRE) / words[0] == round) sched_yield();
  return place % words[0] == words[0] - 1 ? PTHREAD_BARRIER_SERIAL_THREAD : 0;
}

// ---- memory

void *malloc(size_t bytes) {
  void *block = mmap(0, bytes ? bytes : 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return block == MAP_FAILED ? 0 : block;
}
void *calloc(size_t count, size_t bytes) { return malloc(count * bytes); }
void free(void *block) {}
void *aligned_alloc(size_t alignment, size_t bytes) { return malloc(bytes); } // a page's alignment at least
int posix_memalign(void **block, size_t alignment, size_t bytes) {
  *block = malloc(bytes);
  return *block ? 0 : ENOMEM;
}

// ---- chance: random numbers by a multiplication, the same after the same seed

static unsigned long chance = 1;
void srand(unsigned seed) { chance = seed; }
void srandom(unsigned seed) { chance = seed; }
long random(void) {
  chance = chance * 6364136223846793005ul + 1442695040888963407ul;
  return (long)(chance >> 33);
}
int rand(void) { return (int)random(); }
ssize_t getrandom(void *into, size_t bytes, unsigned flags) { return call3(SYS_getrandom, into, bytes, flags); }

// ---- text: %d %i %u %x %p %s %c %%, with l or z, a width, 0 and -

enum { LINE = 512 };
struct text {
  char *at, *end;
};
static void put(struct text *to, char c) {
  if (to->at < to->end) *to->at++ = c;
}
static void pad(struct text *to, const char *from, long length, long width, int left, char with) {
  if (!left)
    for (long i = length; i < width; i++) put(to, with);
  for (long i = 0; i < length; i++) put(to, from[i]);
  if (left)
    for (long i = length; i < width; i++) put(to, ' ');
}
static void number(struct text *to, unsigned long value, int isNegative, unsigned base, long width, int left, char with) {
  char digits[24];
  int from = sizeof digits;
  do digits[--from] = "0123456789abcdef"[value % base];
  while (value /= base);
  if (isNegative) digits[--from] = '-';
  pad(to, digits + from, (long)sizeof digits - from, width, left, with);
}
int vsnprintf(char *into, size_t room, const char *format, va_list list) {
  struct text to = {into, into + room};
  for (; *format; format++) {
    if (*format != '%') {
      put(&to, *format);
      continue;
    }
    const char *begin = format;
    int left = 0, isLong = 0;
    char with = ' ';
    for (format++; *format == '-' || *format == '0'; format++) {
      if (*format == '-') left = 1;
      else with = '0';
    }
    long width = 0;
    for (; *format >= '0' && *format <= '9'; format++) width = 10 * width + *format - '0';
    for (; *format == 'l' || *format == 'z'; format++) isLong = 1;
    switch (*format) {
      case 'd':
      case 'i': {
        long value = isLong ? va_arg(list, long) : va_arg(list, int);
        number(&to, value < 0 ? -(unsigned long)value : (unsigned long)value, value < 0, 10, width, left, with);
        break;
      }
      case 'u':
      case 'x': {
        unsigned long value = isLong ? va_arg(list, unsigned long) : va_arg(list, unsigned);
        number(&to, value, 0, *format == 'u' ? 10 : 16, width, left, with);
        break;
      }
      case 'p':
        put(&to, '0');
        put(&to, 'x');
        number(&to, va_arg(list, unsigned long), 0, 16, 0, 0, ' ');
        break;
      case 's': {
        const char *text = va_arg(list, const char *);
        pad(&to, text, (long)strlen(text), width, left, ' ');
        break;
      }
      case 'c':
        put(&to, (char)va_arg(list, int));
        break;
      case '%':
        put(&to, '%');
        break;
      default: // what is not known here, floating point among it, is seen as it was written
        for (; begin < format; begin++) put(&to, *begin);
        if (!*format) return (int)(to.at - into);
        put(&to, *format);
    }
  }
  return (int)(to.at - into);
}
FILE *stdout = (FILE *)1, *stderr = (FILE *)2; // what stands for a FILE is its descriptor
int vfprintf(FILE *file, const char *format, va_list list) {
  char line[LINE];
  int length = vsnprintf(line, sizeof line, format, list);
  return (int)write((int)L(file), line, (size_t)length);
}
int fprintf(FILE *file, const char *format, ...) {
  va_list list;
  va_start(list, format);
  int length = vfprintf(file, format, list);
  va_end(list);
  return length;
}
int printf(const char *format, ...) {
  va_list list;
  va_start(list, format);
  int length = vfprintf(stdout, format, list);
  va_end(list);
  return length;
}
int vprintf(const char *format, va_list list) { return vfprintf(stdout, format, list); }
int snprintf(char *into, size_t room, const char *format, ...) {
  va_list list;
  va_start(list, format);
  int length = room ? vsnprintf(into, room - 1, format, list) : 0;
  va_end(list);
  if (room) into[length] = 0;
  return length;
}
void __assert_fail(const char *text, const char *file, unsigned line, const char *function) {
  fprintf(stderr, "%s:%u: %s: %s does not hold\n", file, line, function, text);
  abort();
}
int puts(const char *text) { return printf("%s\n", text); }
int putchar(int c) { return printf("%c", c); }
int fputs(const char *text, FILE *file) { return fprintf(file, "%s", text); }
size_t fwrite(const void *from, size_t size, size_t count, FILE *file) {
  return (size_t)write((int)L(file), from, size * count) / size;
}
int fflush(FILE *file) { return 0; }
char *strerror(int number) { return "error"; }
void perror(const char *text) { fprintf(stderr, "%s: error %d\n", text, errno); }
long strtol(const char *text, char **end, int base) {
  long value = 0;
  int isNegative = *text == '-';
  if (*text == '-' || *text == '+') text++;
  if ((base == 0 || base == 16) && text[0] == '0' && (text[1] | 32) == 'x') {
    base = 16;
    text += 2;
  }
  if (base == 0) base = *text == '0' ? 8 : 10;
  for (;; text++) {
    int digit = *text >= '0' && *text <= '9' ? *text - '0' : (*text | 32) >= 'a' ? (*text | 32) - 'a' + 10 : 99;
    if (digit >= base) break;
    value = value * base + digit;
  }
  if (end) *end = (char *)text;
  return isNegative ? -value : value;
}
unsigned long strtoul(const char *text, char **end, int base) { return (unsigned long)strtol(text, end, base); }
int atoi(const char *text) { return (int)strtol(text, 0, 10); }
int strcmp(const char *a, const char *b) {
  for (; *a && *a == *b; a++) b++;
  return (unsigned char)*a - (unsigned char)*b;
}

// ---- options: single letters, with arguments behind them or in the next word

char *optarg;
int optind = 1, opterr = 1, optopt;
int getopt(int argc, char *const argv[], const char *known) {
  static const char *rest = "";
  if (!*rest) {
    if (optind >= argc || argv[optind][0] != '-' || !argv[optind][1]) return -1;
    rest = argv[optind++] + 1;
  }
  char letter = *rest++;
  while (*known && *known != letter) known++;
  optopt = letter;
  if (!*known) return '?';
  if (known[1] != ':') return letter;
  if (!*rest && optind >= argc) return '?';
  optarg = (char *)(*rest ? rest : argv[optind++]);
  rest = "";
  return letter;
}
