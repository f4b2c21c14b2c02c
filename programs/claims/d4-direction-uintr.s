# D4, user interrupts: one way. A uintr_fd leads to the thread that made it, and the receiver gets no index by being sent to.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/fault.s ../lib/check.s
# ring3: covers D4 B13

        .include "claims.inc"
        .globl  _start
        .text
_start: call    catch_faults
        receive
        sys     SYS_uintr_create_fd, $0, $0
        mov     %rax, fd(%rip)
        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %rdi
        call    thread_join
        mov     $1, %edi
        call    await
        expect_equal "the interrupt arrived", handled(%rip), $1
        xor     %eax, %eax
        try     senduipi %rax
        expect_equal "the receiver cannot send back: SIGILL", fault_signal(%rip), $SIGILL
        call    check_done

sender: sys     SYS_uintr_register_sender, fd(%rip), $0
        senduipi %rax
        ret

        .bss
        .balign 8
fd:     .skip   8
