# context_switch_ipc, with the calls of rfc-v1. selftests §2.11.
#
# ring3: with kselftest-rfc.s ../lib/check.s
# ring3: cores 1 2
# ring3: seeds 2
# ring3: covers F13

POC = 0
        .include "context-switch-ipc.inc"
