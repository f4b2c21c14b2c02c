# D11, signals: the sender is told whether the signal was sent.
#
# ring3: with count.s ../lib/check.s
# ring3: covers D11

        .include "claims.inc"
        .globl  _start
        .text
_start: catch   SIGUSR1, count_signal
        raise   SIGUSR1
        expect_equal "to somebody: 0", %rax, $0
        sys     SYS_kill, $12345, $SIGUSR1
        expect_equal "to nobody: ESRCH", %rax, $-ESRCH
        call    check_done
