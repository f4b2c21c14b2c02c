# A processor without user interrupts: the calls say that they are not supported, the instructions do not exist.
#
# ring3: with lib/fault.s lib/uintr.s lib/check.s
# ring3: cpu no-uintr
# ring3: expect-exit 0
# ring3: covers A19 B19 H6

ERROR = 95                              # EOPNOTSUPP

        .include "lib/ring3.inc"
        .include "lib/absent.inc"
