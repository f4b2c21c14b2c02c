# Absent: a kernel built without user interrupts: ENOSYS from all six calls, #UD from all five instructions.
#
# ring3: with ../lib/fault.s ../lib/check.s
# ring3: kconfig uintr=n
# ring3: covers B19 F12

ANSWER = 38                             # ENOSYS
        .include "absent.inc"
