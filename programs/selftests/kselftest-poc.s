# What the selftests have in common, for poc-v2. kselftest-body.inc.
#
# ring3: library

POC = 1
        .include "kselftest-body.inc"
