# syscall_blocking, with the calls of rfc-v1. selftests §2.10.
#
# ring3: with kselftest-rfc.s ../lib/check.s
# ring3: cores 2 1
# ring3: seeds 2
# ring3: covers F13

POC = 0
        .include "syscall-blocking.inc"
