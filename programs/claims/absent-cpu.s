# Absent: a processor without user interrupts: EOPNOTSUPP from all six calls, #UD from all five instructions.
#
# ring3: with ../lib/fault.s ../lib/check.s
# ring3: cpu no-uintr
# ring3: covers B19 B12

ANSWER = 95                             # EOPNOTSUPP
        .include "absent.inc"
