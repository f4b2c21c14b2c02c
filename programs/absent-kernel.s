# A kernel built without user interrupts: the calls do not exist.
#
# ring3: with lib/fault.s lib/uintr.s lib/check.s
# ring3: kconfig uintr=n
# ring3: expect-exit 0
# ring3: covers B19 F12 H6

ERROR = 38                              # ENOSYS

        .include "lib/ring3.inc"
        .include "lib/absent.inc"
