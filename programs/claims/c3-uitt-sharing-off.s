# C3, off: an index is private to its thread: SIGILL.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/fault.s ../lib/check.s
# ring3: covers C3

ON = 0
        .include "c3-uitt-sharing.inc"
