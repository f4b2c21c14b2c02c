# C10, on: one call takes them all, and no handler runs.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: open take-pending=call
# ring3: covers C10

ON = 1
        .include "c10-take-pending.inc"
