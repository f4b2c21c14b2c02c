# C1, on: registered with the flag, the sleep ends with EINTR when the interrupt is sent.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/check.s
# ring3: open blocking=flags
# ring3: covers C1

ON = 1
        .include "c1-blocking.inc"
