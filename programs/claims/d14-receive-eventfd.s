# D14, eventfd: receiving is read(2), which sleeps until somebody has written.
#
# ring3: with count.s ../lib/thread.s ../lib/check.s
# ring3: covers D14

        .include "claims.inc"
        .globl  _start
        .text
_start: sys     SYS_eventfd2, $0, $0
        mov     %rax, fd(%rip)
        lea     writer(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
        sys     SYS_read, fd(%rip), $value, $8
        mov     written(%rip), %r12
        expect_equal "read came back after the write", %r12, $1
        expect_equal "with what was written", value(%rip), $1
        mov     %r15, %rdi
        call    thread_join
        call    check_done

writer: mov     $1000000, %edi
        call    nap
        movq    $1, written(%rip)
        sys     SYS_write, fd(%rip), $written, $8
        ret

        .bss
        .balign 8
fd:     .skip   8
value:  .skip   8
written: .skip  8
