# Absent: `nouintr`: EOPNOTSUPP from all six calls, #UD from all five instructions, although the processor has them.
#
# ring3: with ../lib/fault.s ../lib/check.s
# ring3: boot nouintr
# ring3: covers B19 F12

ANSWER = 95                             # EOPNOTSUPP
        .include "absent.inc"
