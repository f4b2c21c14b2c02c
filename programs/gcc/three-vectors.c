// Three vectors, one handler: a switch over the vector, and counters for each.
//
// ring3: with ../lib/runtime.s
// ring3: expect-exit 0
// ring3: cores 2 1 4
// ring3: covers A10 A13 B2 H52 H56 H121 H123

#include "../lib/ring3.h"
#include "../lib/uintr.h"

static volatile unsigned timer, disk, network;
static volatile unsigned long long order; // the vectors in the order of their delivery, one hexadecimal digit each

static void UINTR_HANDLER handler(struct __uintr_frame *frame, unsigned long long vector) {
  order = order << 4 | vector;
  switch (vector) {
    case 1: timer += 1; break;
    case 4: disk += 10; break;
    case 9: network += 100; break;
  }
}

int main(void) {
  uintr_register_handler(handler, 0);
  int to_timer = uintr_connect_self(1), to_disk = uintr_connect_self(4), to_network = uintr_connect_self(9);

  _clui();
  _senduipi(to_disk);
  for (int i = 0; i < 3; i++) _senduipi(to_timer);
  _senduipi(to_network);
  system_call(SYS_getpid, 0, 0, 0, 0, 0); // on the way back what is posted becomes pending
  check_equal("masked, none is handled", order, 0);
  _stui();
  check_equal("the highest comes first", order, 0x941);
  check_equal("three of the same are one", timer, 1);
  check_equal("the others were counted by their vector", disk + network, 110);

  for (int i = 0; i < 3; i++) {
    _senduipi(to_timer);
    system_call(SYS_getpid, 0, 0, 0, 0, 0);
  }
  check_equal("one after the other they are three", timer, 4);
  check_done();
}
