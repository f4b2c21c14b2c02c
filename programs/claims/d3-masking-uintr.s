# D3, user interrupts: one flag, UIF, masks all vectors; there is no mask for one of them.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers D3 A8

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        self    1
        mov     %rax, %rbx
        self    2
        mov     %rax, %r12
        clui
        senduipi %rbx
        senduipi %r12
        mov     $2000000, %edi
        call    nap
        expect_equal "UIF = 0: neither vector is delivered", handled(%rip), $0
        stui
        mov     $2, %edi
        call    await
        expect_equal "UIF = 1: both are", handled(%rip), $2
        sys     RING3_uintr_mask, $2, $0
        expect_equal "a mask for single vectors does not exist", %rax, $-ENOSYS
        call    check_done
