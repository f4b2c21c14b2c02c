# C8: a thread is interrupted when an eventfd can be read: it polls nothing, and waits for nothing.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/check.s
# ring3: open kernel-sender=calls
# ring3: covers C8

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        sys     SYS_uintr_create_fd, $7, $0
        mov     %rax, fd(%rip)
        sys     SYS_eventfd2, $0, $0
        mov     %rax, counter(%rip)
        sys     RING3_uintr_ready, fd(%rip), counter(%rip), $POLLIN, $0
        expect_equal "ring3_uintr_ready", %rax, $0
        lea     writer(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
        mov     $1, %edi
        call    await
        sys     SYS_read, counter(%rip), $value, $8
        expect_equal "interrupted: the read does not wait", value(%rip), $3
        mov     %r15, %rdi
        call    thread_join
        call    check_done

writer: mov     $1000000, %edi
        call    nap
        sys     SYS_write, counter(%rip), $three, $8
        ret

        .data
        .balign 8
three:  .quad   3
        .bss
        .balign 8
fd:     .skip   8
counter: .skip  8
value:  .skip   8
