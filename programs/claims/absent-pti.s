# Absent: page-table isolation forced on: the RFC refuses user interrupts, as if the processor had none.
#
# ring3: with ../lib/fault.s ../lib/check.s
# ring3: boot pti=on
# ring3: covers B20

ANSWER = 95                             # EOPNOTSUPP
        .include "absent.inc"
