# senduipi_self_ipi, with the calls of poc-v2. selftests §2.7.
#
# ring3: abi poc-v2
# ring3: with kselftest-poc.s ../lib/thread.s ../lib/check.s
# ring3: cores 2
# ring3: seeds 2
# ring3: covers F13

POC = 1
        .include "senduipi-self-ipi.inc"
