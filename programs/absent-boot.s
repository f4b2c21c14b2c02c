# User interrupts switched off when the system was started: as if the processor had none.
#
# ring3: with lib/fault.s lib/uintr.s lib/check.s
# ring3: boot nouintr
# ring3: expect-exit 0
# ring3: covers B19 F12 H6

ERROR = 95                              # EOPNOTSUPP

        .include "lib/ring3.inc"
        .include "lib/absent.inc"
