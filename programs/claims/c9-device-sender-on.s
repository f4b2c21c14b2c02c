# C9, on: the copy engine raises the vector when the bytes have arrived.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: open device-sender=copy-engine
# ring3: covers C9

ON = 1
        .include "c9-device-sender.inc"
