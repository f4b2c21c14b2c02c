# D9, signals: POSIX leaves the order open. Linux takes the lowest number first; if their handlers do not mask each other, each
# frame is put on the last, so that they run in the opposite order.
#
# ring3: with count.s ../lib/check.s
# ring3: covers D9

        .include "claims.inc"
BOTH = 1 << (SIGUSR1 - 1) | 1 << (SIGUSR2 - 1)
        .globl  _start
        .text
_start: catch   SIGUSR1, count_signal, 0, BOTH
        catch   SIGUSR2, count_signal, 0, BOTH
        call    both
        movzwl  order(%rip), %r12d
        expect_equal "handlers that mask each other: SIGUSR1, then SIGUSR2", %r12, $(SIGUSR2 << 8 | SIGUSR1)
        catch   SIGUSR1, count_signal
        catch   SIGUSR2, count_signal
        call    both
        movzwl  order+2(%rip), %r12d
        expect_equal "handlers that do not: SIGUSR2, then SIGUSR1", %r12, $(SIGUSR1 << 8 | SIGUSR2)
        call    check_done

both:   mask    SIG_BLOCK, BOTH
        raise   SIGUSR2
        raise   SIGUSR1
        mask    SIG_UNBLOCK, BOTH
        ret
