// A consumer that sleeps in uintr_wait between two messages.
//
// ring3: with ../lib/runtime.s
// ring3: expect-exit 0
// ring3: cores 2 1 4
// ring3: seeds 4
// ring3: covers B6 B13 F11

#include "../lib/ring3.h"
#include "../lib/uintr.h"

enum { MESSAGES = 5, EINTR = 4 };

static volatile long message, received, sum;
static int fd;

static void UINTR_HANDLER handler(struct __uintr_frame *frame, unsigned long long vector) {
  received++;
  sum += message;
}

static void producer(void *argument) {
  long nap[2] = {0, 1000000}; // 1 ms: the consumer is asleep by then. An interrupt before that would not end the wait.
  int index = uintr_register_sender(fd, 0);
  for (long i = 1; i <= MESSAGES; i++) {
    system_call(SYS_nanosleep, (long)nap, 0, 0, 0, 0);
    message = i * i;
    _senduipi(index);
    while (received < i) system_call(SYS_sched_yield, 0, 0, 0, 0, 0);
  }
}

int main(void) {
  uintr_register_handler(handler, 0);
  fd = uintr_create_fd(2, 0);
  _stui();
  thread *other = thread_start(producer, 0);
  long calls = 0, strange = 0;
  while (received < MESSAGES) {
    calls++;
    if (uintr_wait(0) != -EINTR || received != calls) strange++;
  }
  thread_join(other);
  check_equal("each message ended one wait", calls, MESSAGES);
  check_equal("which returned -EINTR, its handler having run", strange, 0);
  check_equal("and was read", sum, 1 + 4 + 9 + 16 + 25);
  check_done();
}
