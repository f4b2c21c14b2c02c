# D11, user interrupts: the sender is told nothing, neither by a register nor by a flag, whether the receiver is there or gone.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers D11 A17 B14

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        self    0
        mov     %rax, %rbx
        call    send
        mov     %rax, %r12
        mov     $1, %edi
        call    await
        sys     SYS_uintr_unregister_handler, $0
        call    send
        mov     %rax, %r13
        expect_equal "RFLAGS after SENDUIPI to a receiver, and to none", %r12, %r13
        expect_equal "which got one interrupt", handled(%rip), $1
        call    check_done

send:   cmp     %rbx, %rbx              # known flags
        senduipi %rbx
        pushf
        pop     %rax
        ret
