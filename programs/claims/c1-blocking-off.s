# C1, off: the RFC knows no flag, and shortens no sleep.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/check.s
# ring3: covers C1

ON = 0
        .include "c1-blocking.inc"
