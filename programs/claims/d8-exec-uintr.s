# D8, user interrupts: execve keeps nothing. The fd is closed, the handler gone, what was pending lost, UIF 0.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers D8 B9

        .include "claims.inc"
        .globl  _start
        .text
_start: cmpq    $1, (%rsp)
        jne     again
        mov     8(%rsp), %rax
        mov     %rax, arguments(%rip)
        receive
        self    5                       # the fd is 3
        clui
        senduipi %rax
        sys     SYS_execve, arguments(%rip), $arguments, $0
        expect_equal "execve comes back", %rax, $0
        call    check_done

again:  testui
        setc    %al
        movzbl  %al, %r12d
        expect_equal "UIF is 0", %r12, $0
        sys     SYS_close, $3
        expect_equal "the fd is closed", %rax, $-EBADF
        receive
        expect_equal "a handler can be registered: there is none", %rax, $0
        mov     $1000000, %edi
        call    nap
        expect_equal "nothing was pending", handled(%rip), $0
        call    check_done

        .section .rodata
more:   .asciz  "again"
        .data
        .balign 8
arguments: .quad 0, more, 0
