// Processes as a selftest for a C library has them: fork, a socket pair over which the descriptor travels, waitpid, signals
// with their ucontext. selftests §2.1, §2.6; here with the calls of poc-v2.
//
// ring3: abi poc-v2
// ring3: with ../lib/libc.s
// ring3: expect-exit 0
// ring3: cores 2 1 4
// ring3: seeds 4
// ring3: covers B8 C1 C3 F13

#define _GNU_SOURCE
#define UINTR_POC_V2
#include "../lib/uintr-syscalls.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <ucontext.h>

static volatile int server_flag, client_flag;
static int failures;

static void UINTR_HANDLER on_server(struct __uintr_frame *frame, unsigned long long vector) { server_flag = 1; }
static void UINTR_HANDLER on_client(struct __uintr_frame *frame, unsigned long long vector) { client_flag = 1; }

static void verdict(const char *what, int holds) {
  printf("[%s]\t%s\n", holds ? "OK" : "FAIL", what);
  if (!holds) failures++;
}

/* One byte, and the descriptor beside it. */
static void send_descriptor(int socket, int fd) {
  char byte = '1', control[CMSG_SPACE(sizeof(int))] = {0};
  struct iovec part = {&byte, 1};
  struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
  struct cmsghdr *head = CMSG_FIRSTHDR(&message);
  head->cmsg_level = SOL_SOCKET;
  head->cmsg_type = SCM_RIGHTS;
  head->cmsg_len = CMSG_LEN(sizeof(int));
  memcpy(CMSG_DATA(head), &fd, sizeof fd);
  if (sendmsg(socket, &message, 0) != 1) exit(2);
}
static int receive_descriptor(int socket) {
  char byte, control[CMSG_SPACE(sizeof(int))];
  struct iovec part = {&byte, 1};
  struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
  int fd = -1;
  if (recvmsg(socket, &message, 0) != 1) exit(2);
  struct cmsghdr *head = CMSG_FIRSTHDR(&message);
  if (head) memcpy(&fd, CMSG_DATA(head), sizeof fd);
  return fd;
}

static void client(int socket, int server_fd) {
  int index = uintr_register_sender(server_fd, 0);
  uintr_register_handler(on_client, UINTR_HANDLER_FLAG_WAITING_RECEIVER);
  int fd = uintr_vector_fd(1, 0);
  _stui();
  send_descriptor(socket, fd);
  while (!client_flag) usleep(1);
  _senduipi((unsigned long)index);
  for (;;) pause();
}

static void both_ways(void) {
  int sockets[2], status;
  if (socketpair(AF_LOCAL, SOCK_STREAM, 0, sockets)) exit(2);
  uintr_register_handler(on_server, UINTR_HANDLER_FLAG_WAITING_SENDER);
  int fd = uintr_vector_fd(0, 0);
  _stui();
  pid_t child = fork();
  if (child == 0) client(sockets[1], fd);
  int index = uintr_register_sender(receive_descriptor(sockets[0]), 0);
  verdict("the child's descriptor comes over the socket, and can be connected to", index >= 0);
  _senduipi((unsigned long)index);
  while (!server_flag) usleep(1);
  verdict("client and server have interrupted each other", server_flag);
  kill(child, SIGKILL);
  verdict("the child is reaped", waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
  uintr_unregister_sender(index, 0);
  uintr_unregister_handler(0);
}

static volatile int expected, seen;
static void on_fault(int signal, siginfo_t *info, void *context) {
  ucontext_t *where = context;
  seen = signal == expected ? signal : -signal;
  where->uc_mcontext.gregs[REG_RIP] += 4; // SENDUIPI with a register below R8
}

static int fault_of(unsigned long index, int signal) {
  expected = signal;
  seen = 0;
  __asm__ volatile("senduipi %0" : : "a"(index) : "memory");
  return seen;
}

static void faults(void) {
  struct sigaction action = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO};
  sigemptyset(&action.sa_mask);
  sigaction(SIGILL, &action, NULL);
  sigaction(SIGSEGV, &action, NULL);
  verdict("an index that nobody has given: SIGSEGV", fault_of(200, SIGSEGV) == SIGSEGV);
  uintr_register_handler(on_server, 0);
  int index = uintr_register_self(3, 0);
  verdict("an index of one's own: no signal", fault_of((unsigned long)index, 0) == 0);
  uintr_unregister_sender(index, 0);
  verdict("given back: SIGSEGV", fault_of((unsigned long)index, SIGSEGV) == SIGSEGV);
  uintr_unregister_handler(0);
}

int main(void) {
  both_ways();
  faults();
  return failures ? 1 : 0;
}
