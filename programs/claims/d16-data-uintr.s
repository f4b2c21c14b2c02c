# D16, uintr_fd: no data. Sent five times before it is delivered, a vector is delivered once.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers D16 A13

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        self    0
        clui
        mov     $5, %ebx
1:      senduipi %rax
        dec     %ebx
        jnz     1b
        stui
        mov     $1, %edi
        call    await
        mov     $1000000, %edi
        call    nap
        expect_equal "sent five times: one", handled(%rip), $1
        call    check_done
