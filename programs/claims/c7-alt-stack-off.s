# C7, off: there is no alternate stack: the handler runs below the interrupted stack pointer.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers C7

ON = 0
        .include "c7-alt-stack.inc"
