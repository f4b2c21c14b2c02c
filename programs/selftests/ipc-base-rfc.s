# ipc_base of the later suite, with the calls of rfc-v1. What sleeps is not interrupted here: that sub-test is inverted, and
# register_self does not exist. selftests §2.1.
#
# ring3: with kselftest-rfc.s ../lib/thread.s ../lib/check.s
# ring3: cores 2 1
# ring3: seeds 4
# ring3: max-cycles 60000000000
# ring3: covers F13

POC = 0
        .include "ipc-base.inc"
