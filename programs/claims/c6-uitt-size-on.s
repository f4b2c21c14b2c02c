# C6, on: the table grows, up to RLIMIT_MEMLOCK: then ENOMEM.
#
# ring3: with count.s ../lib/uintr.s ../lib/fault.s ../lib/check.s
# ring3: open uitt-size=grows
# ring3: covers C6

ON = 1
        .include "c6-uitt-size.inc"
