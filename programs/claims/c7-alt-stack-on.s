# C7, on: uintr_alt_stack gives handlers a stack of their own.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: open alt-stack=call
# ring3: covers C7

ON = 1
        .include "c7-alt-stack.inc"
