# D1, signals: a handler can run on a stack of its own.
#
# ring3: with count.s ../lib/check.s
# ring3: covers D1

        .include "claims.inc"
        .globl  _start
        .text
_start: sys     SYS_sigaltstack, $stack, $0
        catch   SIGUSR1, count_signal, SA_ONSTACK
        raise   SIGUSR1
        expect_equal "the handler ran", caught(%rip), $1
        mov     handler_rsp(%rip), %rax
        sub     $stack_bytes, %rax
        expect_below "on the stack given to sigaltstack", %rax, $STACK_SIZE
        call    check_done

STACK_SIZE = 16384
        .data
        .balign 8
stack:  .quad   stack_bytes, 0, STACK_SIZE
        .bss
        .balign 16
stack_bytes: .skip STACK_SIZE
