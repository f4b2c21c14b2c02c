# D17, uintr_fd: no waiting for a single vector. uintr_wait returns for any of them.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/check.s
# ring3: covers D17 B6 B13

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        sys     SYS_uintr_create_fd, $1, $0
        mov     %rax, one(%rip)
        sys     SYS_uintr_create_fd, $2, $0
        mov     %rax, two(%rip)
        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
        sys     SYS_uintr_wait, $0
        mov     %rax, %r12
        mov     last_vector(%rip), %r13
        sys     SYS_uintr_wait, $0
        expect_equal "uintr_wait returns EINTR", %r12, $-EINTR
        expect_equal "for one vector", %r13, $1
        expect_equal "and for another", last_vector(%rip), $2
        mov     %r15, %rdi
        call    thread_join
        call    check_done

sender: push    %rbx
        sys     SYS_uintr_register_sender, one(%rip), $0
        mov     %rax, %rbx
        sys     SYS_uintr_register_sender, two(%rip), $0
        mov     %rax, second(%rip)
        mov     $1000000, %edi
        call    nap
        senduipi %rbx
        mov     $1000000, %edi
        call    nap
        mov     second(%rip), %rbx
        senduipi %rbx
        pop     %rbx
        ret

        .bss
        .balign 8
one:    .skip   8
two:    .skip   8
second: .skip   8
