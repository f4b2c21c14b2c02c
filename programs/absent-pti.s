# Page-table isolation forced on: the kernel leaves user interrupts off, for SENDUIPI could not reach its tables.
#
# ring3: with lib/fault.s lib/uintr.s lib/check.s
# ring3: boot pti=on
# ring3: expect-exit 0
# ring3: covers B19 B20 H6

ERROR = 95                              # EOPNOTSUPP

        .include "lib/ring3.inc"
        .include "lib/absent.inc"
