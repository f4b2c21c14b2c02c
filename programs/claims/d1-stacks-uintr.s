# D1, user interrupts: the handler runs on the application's stack, below the red zone.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers D1 A15

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        self    0
        mov     %rsp, %rbx
        senduipi %rax
        mov     $1, %edi
        call    await
        expect_equal "the handler ran", handled(%rip), $1
        mov     %rbx, %rax
        sub     handler_rsp(%rip), %rax
        mov     %rax, %r12
        expect_below "below the 128 bytes under the interrupted stack pointer", $128, %r12
        expect_below "and nowhere else", %r12, $256
        call    check_done
