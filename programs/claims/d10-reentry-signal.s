# D10, signals: while a handler runs every signal but its own may interrupt it.
#
# ring3: with count.s ../lib/check.s
# ring3: covers D10

        .include "claims.inc"
        .globl  _start
        .text
_start: catch   SIGUSR1, first
        catch   SIGUSR2, count_signal
        raise   SIGUSR1
        expect_equal "another signal interrupted the handler", seen_other(%rip), $1
        expect_equal "its own did not", seen_own(%rip), $1
        expect_equal "but came after it", entered(%rip), $2
        call    check_done

first:  incq    entered(%rip)
        cmpq    $1, entered(%rip)
        jne     1f
        raise   SIGUSR2
        mov     caught(%rip), %rax
        mov     %rax, seen_other(%rip)
        raise   SIGUSR1
        mov     entered(%rip), %rax
        mov     %rax, seen_own(%rip)
1:      ret

        .bss
        .balign 8
entered: .skip  8
seen_own: .skip 8
seen_other: .skip 8
