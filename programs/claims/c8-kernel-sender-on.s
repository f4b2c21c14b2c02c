# C8, on: a timer of the kernel raises the vector; closing the fd stops it.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: open kernel-sender=calls
# ring3: covers C8

ON = 1
        .include "c8-kernel-sender.inc"
