// A handler that calls functions: one that changes registers as functions may (the handler saves all nine of them, and
// executes CLD), and one that promises to change none. The interrupted computation must not notice either.
//
// ring3: with ../lib/runtime.s
// ring3: expect-exit 0
// ring3: cores 2 1 4
// ring3: seeds 4
// ring3: covers A16 H75 H85 H87 H122 H124

#include "../lib/ring3.h"
#include "../lib/uintr.h"

static volatile unsigned long handled[2];
static volatile int finished;
static int fds[2];

__attribute__((noinline)) static void plain(unsigned long long vector) {
  char text[32];
  memset(text, (int)vector, sizeof text);
  handled[0] += text[7] == (char)vector;
}

__attribute__((noinline, no_caller_saved_registers)) static void careful(unsigned long long vector) {
  unsigned long sum = 0;
  for (unsigned long i = 0; i <= vector; i++) sum = sum * 31 + i;
  handled[1] += sum == 1; // for vector 1
}

static void UINTR_HANDLER handler(struct __uintr_frame *frame, unsigned long long vector) {
  if (vector == 0)
    plain(vector);
  else
    careful(vector);
}

static void sender(void *argument) {
  int index[2] = {uintr_register_sender(fds[0], 0), uintr_register_sender(fds[1], 0)};
  for (int i = 0; !finished; i++) {
    _senduipi(index[i & 1]);
    for (int rest = 0; rest < 20; rest++) relax();
  }
}

// Keeps many values in registers at once.
__attribute__((noinline)) static unsigned long compute(unsigned long n) {
  unsigned long a = 1, b = 2, c = 3, d = 5, e = 7, f = 11, g = 13, h = 17, i = 19, j = 23, k = 29;
  while (n--) {
    a += b ^ k, b += c << 1, c ^= d + a, d += e >> 3, e ^= f * 3, f += g;
    g ^= h + b, h += i ^ c, i += j << 2, j ^= k + d, k += a ^ e;
  }
  return a ^ b ^ c ^ d ^ e ^ f ^ g ^ h ^ i ^ j ^ k;
}

int main(void) {
  enum { STEPS = 3000 };
  unsigned long wanted = compute(STEPS);
  uintr_register_handler(handler, 0);
  fds[0] = uintr_create_fd(0, 0);
  fds[1] = uintr_create_fd(1, 0);
  _stui();
  thread *other = thread_start(sender, 0);
  long wrong = 0;
  for (int round = 0; round < 10 || handled[0] < 3 || handled[1] < 3; round++) wrong += compute(STEPS) != wanted;
  finished = 1;
  thread_join(other);
  check_equal("the interrupted computation is right every time", wrong, 0);
  check_below("the plain function was called", 2, handled[0]);
  check_below("the careful function was called", 2, handled[1]);
  check_done();
}
