# C4, off: kernel memory is not in the user page tables, so that SENDUIPI could not find its table: refused.
#
# ring3: with count.s ../lib/uintr.s ../lib/fault.s ../lib/check.s
# ring3: boot pti=on
# ring3: covers C4

ON = 0
        .include "c4-pti.inc"
