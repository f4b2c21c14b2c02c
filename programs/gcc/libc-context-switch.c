// More pairs of processes than cores, each pinned, sending interrupts to and fro: most of them hit a receiver that does not
// run. With options, affinity and chance as a test for Linux takes them. selftests §2.11.
//
// ring3: with ../lib/libc.s
// ring3: args -p 3 -i 10
// ring3: expect-exit 0
// ring3: cores 2 1 4
// ring3: seeds 4
// ring3: covers B5 B10 F7 F13

#define _GNU_SOURCE
#include "../lib/uintr-syscalls.h"

#include <assert.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>

static volatile int server_flag, client_flag;
static int pairs, round_trips = 100, first_core;

static void UINTR_HANDLER on_server(struct __uintr_frame *frame, unsigned long long vector) { server_flag = 1; }
static void UINTR_HANDLER on_client(struct __uintr_frame *frame, unsigned long long vector) { client_flag = 1; }

static void pin(int core) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(core % (int)sysconf(_SC_NPROCESSORS_ONLN), &set);
  assert(sched_setaffinity(0, sizeof set, &set) == 0);
}

/** The client's descriptor is taken from the client itself: pidfd_open and pidfd_getfd. */
static int descriptor_of(pid_t pid, int fd) {
  int process = (int)syscall(434, pid, 0);
  return (int)syscall(438, process, fd, 0);
}

static int server(int number) {
  pin(first_core + number);
  volatile int *clients_fd = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  assert(uintr_register_handler(on_server, 0) == 0);
  int fd = uintr_create_fd(0, 0);
  _stui();
  pid_t client = fork();
  if (client == 0) {
    pin(first_core + number + 1);
    int index = uintr_register_sender(fd, 0);
    uintr_register_handler(on_client, 0);
    int own = uintr_create_fd(1, 0);
    _stui();
    *clients_fd = own;
    for (;;) {
      while (!client_flag) __builtin_ia32_pause();
      client_flag = 0;
      _senduipi((unsigned long)index);
    }
  }
  while (!*clients_fd) sched_yield();
  int index = uintr_register_sender(descriptor_of(client, *clients_fd), 0);
  assert(index == 0);
  int left = round_trips;
  do {
    server_flag = 0;
    _senduipi((unsigned long)index);
    while (!server_flag) __builtin_ia32_pause();
  } while (left-- > 0);
  uintr_unregister_handler(0);
  kill(client, SIGKILL);
  waitpid(client, NULL, 0);
  return server_flag ? 0 : 1;
}

int main(int argc, char *argv[]) {
  int option, status, good = 0;
  pairs = 2 * (int)sysconf(_SC_NPROCESSORS_ONLN);
  while ((option = getopt(argc, argv, "p:i:")) != -1) {
    if (option == 'p') pairs = atoi(optarg);
    else if (option == 'i') round_trips = atoi(optarg);
    else return 2;
  }
  srand((unsigned)time(NULL));
  first_core = rand() % (int)sysconf(_SC_NPROCESSORS_ONLN);
  printf("[RUN]\t%d pairs, %d round trips\n", pairs, round_trips);
  for (int i = 0; i < pairs; i++)
    if (fork() == 0) exit(server(i));
  while (wait(&status) > 0) good += WIFEXITED(status) && WEXITSTATUS(status) == 0;
  printf("[%s]\tevery pair has made its round trips\n", good == pairs ? "OK" : "FAIL");
  return good == pairs ? 0 : 1;
}
