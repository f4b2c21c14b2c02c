// Hello from C: the handler is an ordinary function with an attribute; the compiler saves what it uses and ends it in UIRET.
//
// ring3: with ../lib/runtime.s
// ring3: expect-exit 0
// ring3: expect-stdout "sender: senduipi\n"
// ring3: expect-stdout "handler: vector 5\n"
// ring3: expect-stdout "main: interrupted\n"
// ring3: cores 2 1 4
// ring3: seeds 4
// ring3: covers A6 A16 H121 H122 H123

#include "../lib/ring3.h"
#include "../lib/uintr.h"

static volatile int interrupted;
static int fd;

static void UINTR_HANDLER handler(struct __uintr_frame *frame, unsigned long long vector) {
  (void)frame;
  print("handler: vector ");
  print_number(vector);
  print("\n");
  interrupted = 1;
}

static void sender(void *argument) {
  (void)argument;
  int index = uintr_register_sender(fd, 0);
  print("sender: senduipi\n");
  _senduipi(index);
}

int main(void) {
  if (uintr_register_handler(handler, 0) < 0) return 1;
  fd = uintr_create_fd(5, 0);
  if (fd < 0) return 1;
  _stui();
  thread *other = thread_start(sender, 0);
  while (!interrupted) relax();
  thread_join(other);
  print("main: interrupted\n");
  return 0;
}
