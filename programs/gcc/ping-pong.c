// Ping-pong between two threads, each receiver and sender.
//
// ring3: with ../lib/runtime.s
// ring3: expect-exit 0
// ring3: cores 2 1 4
// ring3: seeds 4
// ring3: covers A5 B25 H124

#include "../lib/ring3.h"
#include "../lib/uintr.h"

enum { ROUNDS = 30 };

static volatile long pings, pongs;
static volatile int server_fd, client_fd;

static void UINTR_HANDLER on_ping(struct __uintr_frame *frame, unsigned long long vector) { pings++; }
static void UINTR_HANDLER on_pong(struct __uintr_frame *frame, unsigned long long vector) { pongs++; }

static void client(void *argument) {
  uintr_register_handler(on_ping, 0);
  int fd = uintr_create_fd(1, 0);
  int to_server = uintr_register_sender(server_fd, 0);
  _stui();
  client_fd = fd;
  for (long round = 1; round <= ROUNDS; round++) {
    while (pings < round) relax();
    _senduipi(to_server);
  }
}

int main(void) {
  uintr_register_handler(on_pong, 0);
  server_fd = uintr_create_fd(0, 0);
  _stui();
  thread *other = thread_start(client, 0);
  while (!client_fd) relax();
  int to_client = uintr_register_sender(client_fd, 0);
  for (long round = 1; round <= ROUNDS; round++) {
    _senduipi(to_client);
    while (pongs < round) relax();
  }
  thread_join(other);
  check_equal("every ping arrived", pings, ROUNDS);
  check_equal("every pong arrived", pongs, ROUNDS);
  check_done();
}
