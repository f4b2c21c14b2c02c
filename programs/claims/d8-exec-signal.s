# D8, signals: what is pending stays pending across execve.
#
# ring3: with count.s ../lib/check.s
# ring3: covers D8

        .include "claims.inc"
        .globl  _start
        .text
_start: cmpq    $1, (%rsp)              # argc: the program calls itself with one argument more
        jne     again
        mov     8(%rsp), %rax
        mov     %rax, arguments(%rip)
        mask    SIG_BLOCK, 1 << (SIGUSR1 - 1)
        raise   SIGUSR1
        sys     SYS_execve, arguments(%rip), $arguments, $0
        expect_equal "execve comes back", %rax, $0
        call    check_done

again:  sys     SYS_rt_sigpending, $pending, $8
        expect_equal "pending before execve, pending after it", pending(%rip), $1 << (SIGUSR1 - 1)
        call    check_done

        .section .rodata
more:   .asciz  "again"
        .data
        .balign 8
arguments: .quad 0, more, 0
        .bss
        .balign 8
pending: .skip  8
