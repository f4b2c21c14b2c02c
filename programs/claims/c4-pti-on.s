# C4, on: the frames of UPIDs and UITTs are mapped, and nothing else: user interrupts work.
#
# ring3: with count.s ../lib/uintr.s ../lib/fault.s ../lib/check.s
# ring3: boot pti=on
# ring3: open pti-mapping=uintr
# ring3: covers C4

ON = 1
        .include "c4-pti.inc"
