# C10, off: they can only be taken one by one, by a handler.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers C10

ON = 0
        .include "c10-take-pending.inc"
