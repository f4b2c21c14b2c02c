# D2, signals: the kernel saves every register (those of the FPU too, which this program does not touch).
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
        stmxcsr before(%rip)
        movl    $0x1fc0, new_mxcsr(%rip)        # denormals are zeros: not what the kernel starts a program with
        raise   SIGUSR1
        mov     %r9, %r12
        movd    %xmm0, %r13d
        stmxcsr mxcsr(%rip)
        expect_equal "a register that the handler has overwritten is as it was", %rbx, $1111
        expect_equal "so is one that calls may change", %r12, $2222
        expect_equal "so is XMM0", %r13, $3333
        expect_equal "and MXCSR", mxcsr(%rip), before(%rip)
        expect_equal "the handler ran", spoilt(%rip), $1
        call    check_done

spoil:  incq    spoilt(%rip)
        mov     $9, %ebx
        xorps   %xmm0, %xmm0
        ldmxcsr new_mxcsr(%rip)
        xor     %r9d, %r9d
        ret

        .bss
        .balign 8
spoilt: .skip   8
before: .skip   8
mxcsr:  .skip   8
new_mxcsr: .skip 4
