# D3, signals: each can be masked by itself.
#
# ring3: with count.s ../lib/check.s
# ring3: covers D3

        .include "claims.inc"
        .globl  _start
        .text
_start: catch   SIGUSR1, count_signal
        catch   SIGUSR2, count_signal
        mask    SIG_BLOCK, 1 << (SIGUSR1 - 1)
        raise   SIGUSR1
        raise   SIGUSR2
        expect_equal "one of two signals is masked: one handler runs", caught(%rip), $1
        expect_equal "that of the other", last_signal(%rip), $SIGUSR2
        mask    SIG_UNBLOCK, 1 << (SIGUSR1 - 1)
        expect_equal "unmasked, the first comes too", last_signal(%rip), $SIGUSR1
        call    check_done
