# C5, off: there is no mask for a vector: the handler runs as often as the sender likes.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/check.s
# ring3: covers C5

ON = 0
        .include "c5-vector-mask.inc"
