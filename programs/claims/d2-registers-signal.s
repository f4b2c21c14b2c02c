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
        raise   SIGUSR1
        mov     %r9, %r12
        expect_equal "a register that the handler has overwritten is as it was", %rbx, $1111
        expect_equal "so is one that calls may change", %r12, $2222
        expect_equal "the handler ran", spoilt(%rip), $1
        call    check_done

spoil:  incq    spoilt(%rip)
        mov     $9, %ebx
        xor     %r9d, %r9d
        ret

        .bss
        .balign 8
spoilt: .skip   8
