// A work queue: jobs travel in shared memory, the interrupt only says that there are some. The handler empties the queue.
//
// ring3: with ../lib/runtime.s
// ring3: expect-exit 0
// ring3: cores 2 1 4
// ring3: seeds 4
// ring3: covers A13 B24 D16 H119

#include "../lib/ring3.h"
#include "../lib/uintr.h"

enum { JOBS = 100, SLOTS = 8, NAME = 100 };

struct job {
  unsigned long number;
  char name[NAME];
};

static struct job queue[SLOTS];
static volatile unsigned long put, taken; // ever; a slot is the number modulo SLOTS
static unsigned long sum, damaged;
static int fd;

static void UINTR_HANDLER worker(struct __uintr_frame *frame, unsigned long long vector) {
  while (taken < put) { // several jobs, if their interrupts were merged; none, if an earlier call did them
    struct job job = queue[taken % SLOTS];
    if (job.number != taken || strlen(job.name) != job.number % NAME) damaged++;
    sum += job.number;
    taken++;
  }
}

static void producer(void *argument) {
  int index = uintr_register_sender(fd, 0);
  for (unsigned long i = 0; i < JOBS; i++) {
    struct job job = {.number = i};
    memset(job.name, 'x', i % NAME);
    while (put - taken == SLOTS) relax();
    queue[i % SLOTS] = job;
    __atomic_store_n(&put, i + 1, __ATOMIC_RELEASE);
    _senduipi(index);
  }
}

int main(void) {
  uintr_register_handler(worker, 0);
  fd = uintr_create_fd(0, 0);
  _stui();
  thread *other = thread_start(producer, 0);
  while (taken < JOBS) relax();
  thread_join(other);
  check_equal("every job was done", taken, JOBS);
  check_equal("each once", sum, JOBS * (JOBS - 1) / 2);
  check_equal("and all arrived whole", damaged, 0);
  check_done();
}
