/* The small runtime beside which the C programs run: there is no C library. The code is in *.s here. */
#ifndef RING3_H
#define RING3_H

/* syscall.s: result or -errno. */
long system_call(long number, long a, long b, long c, long d, long e);

#define SYS_write 1
#define SYS_close 3
#define SYS_sched_yield 24
#define SYS_nanosleep 35
#define SYS_getpid 39
#define SYS_exit_group 231

/* thread.s: a thread ends when its function returns. */
typedef struct thread thread;
thread *thread_start(void (*function)(void *), void *argument);
void thread_join(thread *handle);

/* print.s: safe to call from a handler. */
void print(const char *text);
void print_number(long value);

/* check.s: one [OK] or [FAIL] line each; check_done ends the process with status 0 or 1. */
void check_equal(const char *text, long got, long wanted);
void check_below(const char *text, unsigned long got, unsigned long limit);
void check_done(void) __attribute__((noreturn));

/* string.s: gcc calls these of its own accord. */
void *memcpy(void *to, const void *from, unsigned long n);
void *memmove(void *to, const void *from, unsigned long n);
void *memset(void *to, int byte, unsigned long n);
int memcmp(const void *a, const void *b, unsigned long n);
unsigned long strlen(const char *text);

/* One PAUSE: in a loop that waits for another thread or for a handler. */
static inline void relax(void) { __builtin_ia32_pause(); }

#endif
