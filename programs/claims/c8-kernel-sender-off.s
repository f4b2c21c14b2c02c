# C8, off: the kernel sends no user interrupts.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers C8

ON = 0
        .include "c8-kernel-sender.inc"
