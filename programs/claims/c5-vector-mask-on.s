# C5, on: vector 1 is masked at its senders: the handler does not run, while vector 2 still comes through.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/check.s
# ring3: open vector-mask=source
# ring3: covers C5

ON = 1
        .include "c5-vector-mask.inc"
