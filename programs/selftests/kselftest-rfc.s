# What the selftests have in common, for rfc-v1. kselftest-body.inc.
#
# ring3: library

POC = 0
        .include "kselftest-body.inc"
