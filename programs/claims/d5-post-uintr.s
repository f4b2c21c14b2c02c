# D5, user interrupts: posting is one instruction that changes no register, and enters no kernel.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers D5 B4

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        self    3
        mov     $7, %ecx
        mov     $8, %r11d
        senduipi %rax
1:      pause
        cmpq    $0, handled(%rip)
        je      1b
        mov     %rcx, %r12
        mov     %r11, %r13
        expect_equal "no kernel was entered: RCX is as it was", %r12, $7
        expect_equal "and so is R11", %r13, $8
        expect_equal "the interrupt arrived", last_vector(%rip), $3
        call    check_done
