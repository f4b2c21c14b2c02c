# C3, on: one index means the same in every thread.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/fault.s ../lib/check.s
# ring3: open uitt-sharing=process
# ring3: covers C3

ON = 1
        .include "c3-uitt-sharing.inc"
