# C9, off: there is no device that sends user interrupts.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers C9

ON = 0
        .include "c9-device-sender.inc"
