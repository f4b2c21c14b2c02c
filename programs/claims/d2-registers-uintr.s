# D2, user interrupts: the hardware saves RIP, RFLAGS and RSP. The rest is the application's affair.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers D2 A16

        .include "claims.inc"
        .globl  _start
        .text
_start: sys     SYS_uintr_register_handler, $spoil, $0
        stui
        self    0
        mov     $1111, %rbx
        mov     $2222, %r9
        senduipi %rax
1:      pause
        cmpq    $0, spoilt(%rip)
        je      1b
        mov     %r9, %r12
        expect_equal "a register that the handler has overwritten stays overwritten", %rbx, $9
        expect_equal "so does one that calls may change", %r12, $0
        call    check_done

spoil:  incq    spoilt(%rip)            # changes flags: those come back
        mov     $9, %ebx
        xor     %r9d, %r9d
        add     $8, %rsp
        uiret

        .bss
        .balign 8
spoilt: .skip   8
