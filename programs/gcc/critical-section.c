// A critical section: CLUI keeps the handler away while two variables do not agree, TESTUI lets sections nest.
//
// ring3: with ../lib/runtime.s
// ring3: expect-exit 0
// ring3: cores 2 1 4
// ring3: seeds 4
// ring3: covers A8 H45 H51 H101

#include "../lib/ring3.h"
#include "../lib/uintr.h"

static volatile long first, second, seen, torn;
static volatile int finished;
static int fd;

static void UINTR_HANDLER handler(struct __uintr_frame *frame, unsigned long long vector) {
  seen++;
  if (first != second) torn++;
}

static unsigned char enter(void) {
  unsigned char before = _testui();
  _clui();
  return before;
}
static void leave(unsigned char before) {
  if (before) _stui();
}

static void increment(volatile long *variable) {
  unsigned char before = enter();
  *variable += 1;
  leave(before); // inside a section this must not let interrupts in
}

static void sender(void *argument) {
  int index = uintr_register_sender(fd, 0);
  while (!finished) {
    _senduipi(index);
    for (int rest = 0; rest < 15; rest++) relax();
  }
}

int main(void) {
  uintr_register_handler(handler, 0);
  fd = uintr_create_fd(0, 0);
  _stui();
  thread *other = thread_start(sender, 0);
  for (int i = 0; i < 500 || seen < 3; i++) {
    unsigned char before = enter();
    increment(&first);
    increment(&second);
    leave(before);
  }
  finished = 1;
  thread_join(other);
  check_equal("the handler never saw the two disagree", torn, 0);
  check_below("although it ran", 2, seen);
  check_equal("in the end interrupts are let in", _testui(), 1);
  check_done();
}
