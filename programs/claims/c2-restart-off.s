# C2, off: the call is over: EINTR. The program has to make it again.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/check.s
# ring3: open blocking=flags
# ring3: covers C2

ON = 0
        .include "c2-restart.inc"
