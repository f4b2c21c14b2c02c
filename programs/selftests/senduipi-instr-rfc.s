# senduipi_instr, with the calls of rfc-v1. selftests §2.6.
#
# ring3: with kselftest-rfc.s ../lib/fault.s ../lib/thread.s ../lib/check.s
# ring3: cores 2
# ring3: seeds 2
# ring3: covers F13

POC = 0
        .include "senduipi-instr.inc"
