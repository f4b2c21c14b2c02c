// User-level preemption: the handler changes the frame, so that UIRET returns not to the interrupted code but to a switch
// from one user-level thread to the next. A clock thread sends the ticks. The kernel knows of one thread only.
//
// ring3: with ../lib/runtime.s ../lib/preempt.s
// ring3: expect-exit 0
// ring3: cores 2 1 4
// ring3: seeds 4
// ring3: covers A7 H75 H92 H98 H124

#include "../lib/ring3.h"
#include "../lib/uintr.h"

enum { FIBERS = 3, TURNS = 12, STACK_WORDS = 1024 };

// preempt.s: saves all registers, calls schedule(rsp) and continues with what that returns.
void preempt(void);
unsigned long preempt_resume; // where the interrupted fiber goes on
volatile int preempt_busy;    // a switch is under way

static unsigned long stacks[FIBERS][STACK_WORDS] __attribute__((aligned(16)));
static unsigned long *saved[FIBERS];
static volatile unsigned long work[FIBERS], wrong;
static volatile int current, turns, finished;
static char order[TURNS + 2];
static int fd;

static void UINTR_HANDLER tick(struct __uintr_frame *frame, unsigned long long vector) {
  if (preempt_busy) return;
  preempt_busy = 1;
  preempt_resume = frame->rip;
  frame->rip = (unsigned long)preempt;
}

unsigned long *schedule(unsigned long *rsp) {
  saved[current] = rsp;
  if (turns < TURNS) order[turns++] = (char)('0' + current);
  current = (current + 1) % FIBERS;
  return saved[current];
}

// The state of a fiber is in registers all the time; it must survive every switch.
static void compute(int me) {
  unsigned long a = me, b = 2 * me, c = 3 * me;
  while (turns < TURNS) {
    a += 5, b += 10, c += 15;
    if (b != 2 * a || c != 3 * a) wrong++;
    work[me]++;
  }
}
static void fiber_1(void) {
  compute(1);
  for (;;) relax();
}
static void fiber_2(void) {
  compute(2);
  for (;;) relax();
}

// A stack as `preempt` leaves it: fifteen registers, the flags, the place to go on; 128 bytes are dropped after that.
static unsigned long *new_fiber(unsigned long *stack, void (*function)(void)) {
  unsigned long *top = stack + STACK_WORDS - 1 - 128 / 8;
  top[-1] = (unsigned long)function;
  top[-2] = 2; // RFLAGS
  return top - 17;
}

static void clock(void *argument) {
  long nap[2] = {0, 20000}; // 20 µs
  int index = uintr_register_sender(fd, 0);
  while (!finished) {
    system_call(SYS_nanosleep, (long)nap, 0, 0, 0, 0);
    _senduipi(index);
  }
}

int main(void) {
  saved[1] = new_fiber(stacks[1], fiber_1);
  saved[2] = new_fiber(stacks[2], fiber_2);
  uintr_register_handler(tick, 0);
  fd = uintr_create_fd(0, 0);
  _stui();
  thread *other = thread_start(clock, 0);
  compute(0);
  while (current != 0) relax();
  _clui();
  finished = 1;
  thread_join(other);
  order[TURNS] = '\n';
  print(order);
  check_equal("they took turns in order", memcmp(order, "012012012012", TURNS), 0);
  check_below("the first made progress", 0, work[0]);
  check_below("the second made progress", 0, work[1]);
  check_below("the third made progress", 0, work[2]);
  check_equal("and no register was lost on the way", wrong, 0);
  check_done();
}
