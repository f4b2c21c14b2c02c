# D2, signals: the kernel saves every register, those of x87 and SSE too, and gives them back.
#
# ring3: with count.s ../lib/check.s
# ring3: covers D2

        .include "claims.inc"
        .globl  _start
        .text
_start: catch   SIGUSR1, spoil
        mov     $1111, %rbx
        mov     $2222, %r9
        mov     $3333, %ecx
        movd    %ecx, %xmm0
        fildl   five(%rip)
        stmxcsr before(%rip)
        movl    $0x1fc0, new_mxcsr(%rip)        # denormals are zeros: not what the kernel starts a program with
        raise   SIGUSR1
        mov     %r9, %r12
        movd    %xmm0, %r13d
        stmxcsr mxcsr(%rip)
        fistpl  x87(%rip)
        expect_equal "a register that the handler has overwritten is as it was", %rbx, $1111
        expect_equal "so is one that calls may change", %r12, $2222
        expect_equal "so is XMM0", %r13, $3333
        expect_equal "the x87 register on top", x87(%rip), $5
        expect_equal "and MXCSR", mxcsr(%rip), before(%rip)
        expect_equal "the handler ran", spoilt(%rip), $1
        call    check_done

spoil:  incq    spoilt(%rip)
        mov     $9, %ebx
        xorps   %xmm0, %xmm0
        ldmxcsr new_mxcsr(%rip)
        fildl   seven(%rip)             # a handler has an FPU of its own
        xor     %r9d, %r9d
        ret

        .section .rodata
five:   .long   5
seven:  .long   7
        .bss
        .balign 8
spoilt: .skip   8
before: .skip   8
mxcsr:  .skip   8
x87:    .skip   8
new_mxcsr: .skip 4
