# Absent: `clearcpuid=uintr`: the same as nouintr.
#
# ring3: with ../lib/fault.s ../lib/check.s
# ring3: boot clearcpuid=uintr
# ring3: covers B19

ANSWER = 95                             # EOPNOTSUPP
        .include "absent.inc"
