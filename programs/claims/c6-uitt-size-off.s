# C6, off: a table has 256 entries: the 257th connection fails with ENOSPC.
#
# ring3: with count.s ../lib/uintr.s ../lib/fault.s ../lib/check.s
# ring3: covers C6

ON = 0
        .include "c6-uitt-size.inc"
