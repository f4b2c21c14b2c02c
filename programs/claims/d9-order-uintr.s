# D9, user interrupts: of several, the highest vector first, whatever the order in which they were sent.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers D9 A10

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        self    3
        mov     %rax, %rbx
        self    60
        mov     %rax, %r12
        self    9
        clui
        senduipi %rbx
        senduipi %r12
        senduipi %rax
        stui
        mov     $3, %edi
        call    await
        mov     order(%rip), %r12d
        expect_equal "60, 9, 3", %r12, $(3 << 16 | 9 << 8 | 60)
        call    check_done
