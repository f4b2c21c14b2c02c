# D2, user interrupts: the hardware saves RIP, RFLAGS and RSP. All other registers, x87 and SSE too, are the application's affair.
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
        mov     $3333, %ecx
        movd    %ecx, %xmm0
        fildl   five(%rip)
        movl    $0x1fc0, new_mxcsr(%rip)        # denormals are zeros: not what the kernel starts a program with
        senduipi %rax
1:      pause
        cmpq    $0, spoilt(%rip)
        je      1b
        mov     %r9, %r12
        movd    %xmm0, %r13d
        stmxcsr mxcsr(%rip)
        fistpl  x87(%rip)
        expect_equal "the handler finds what the interrupted code had in its registers", found(%rip), $1111
        expect_equal "in those that calls may change", found+8(%rip), $2222
        expect_equal "and in XMM0", found+16(%rip), $3333
        expect_equal "a register that it has overwritten stays overwritten", %rbx, $9
        expect_equal "so does one that calls may change", %r12, $0
        expect_equal "so does XMM0", %r13, $4
        expect_equal "the x87 register on top", x87(%rip), $7
        expect_equal "and MXCSR", mxcsr(%rip), $0x1fc0
        call    check_done

spoil:  mov     %rbx, found(%rip)
        mov     %r9, found+8(%rip)
        movq    %xmm0, found+16(%rip)
        incq    spoilt(%rip)            # changes flags: those come back
        mov     $9, %ebx
        movl    $4, four(%rip)
        movd    four(%rip), %xmm0
        ldmxcsr new_mxcsr(%rip)
        fstp    %st(0)
        fildl   seven(%rip)
        xor     %r9d, %r9d
        add     $8, %rsp
        uiret

        .section .rodata
five:   .long   5
seven:  .long   7
        .bss
        .balign 8
spoilt: .skip   8
found:  .skip   24
mxcsr:  .skip   8
x87:    .skip   8
new_mxcsr: .skip 4
four:   .skip   4
