# ipc_base of poc-v2's suite. selftests §2.1.
#
# ring3: abi poc-v2
# ring3: with kselftest-poc.s ../lib/thread.s ../lib/check.s
# ring3: cores 2 1
# ring3: seeds 4
# ring3: covers F13

POC = 1
        .include "ipc-base.inc"
