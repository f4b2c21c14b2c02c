// A selftest as one writes it for a C library: pthreads, printf, errno, syscall(). An interrupt to a thread that spins, and one
// to a thread that waits. selftests §1.
//
// ring3: with ../lib/libc.s
// ring3: expect-exit 0
// ring3: cores 2 1 4
// ring3: seeds 4
// ring3: covers A5 B6 F13

#include "../lib/uintr-syscalls.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static volatile int received;
static int fd, failures;

static void UINTR_HANDLER on_interrupt(struct __uintr_frame *frame, unsigned long long vector) { received = 1; }

static void verdict(const char *what, int holds) {
  printf("[%s]\t%s\n", holds ? "OK" : "FAIL", what);
  if (!holds) failures++;
}

static void *sender(void *argument) {
  int index = uintr_register_sender(fd, 0);
  if (index < 0) {
    printf("[FAIL]\tthe sender is not accepted: errno %d\n", errno);
    return NULL;
  }
  usleep((useconds_t)(long)argument);
  printf("\tthe sender uses index %d\n", index);
  _senduipi((unsigned long)index);
  uintr_unregister_sender(fd, 0);
  return argument;
}

int main(void) {
  pthread_t other;
  void *result;
  if (uintr_register_handler(on_interrupt, 0) || (fd = uintr_create_fd(0, 0)) < 0) {
    printf("[FAIL]\tno handler, or no vector\n");
    exit(1);
  }
  _stui();

  printf("[RUN]\tspin in user space\n");
  if (pthread_create(&other, NULL, sender, NULL)) exit(1);
  while (!received) __builtin_ia32_pause();
  pthread_join(other, &result);
  verdict("received while spinning", result == NULL);

  printf("[RUN]\tblock in the kernel\n");
  received = 0;
  if (pthread_create(&other, NULL, sender, (void *)1000)) exit(1);
  int answer = uintr_wait(0);
  int error = errno;
  verdict("uintr_wait gives -1 and EINTR", answer == -1 && error == EINTR);
  verdict("received while waiting", received);
  pthread_join(other, &result);
  verdict("a thread hands back its result", result == (void *)1000);

  errno = 0;
  verdict("a bad descriptor gives -1 and EBADF", uintr_register_sender(99, 0) == -1 && errno == EBADF);
  close(fd);
  uintr_unregister_handler(0);
  return failures ? 1 : 0;
}
