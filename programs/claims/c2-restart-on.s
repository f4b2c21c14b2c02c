# C2, on: the call is made again, unseen: it returns what was written.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/check.s
# ring3: open blocking=flags
# ring3: open restart=restart
# ring3: covers C2

ON = 1
        .include "c2-restart.inc"
