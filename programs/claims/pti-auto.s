# `pti=auto` is off on a processor with user interrupts, which needs no isolation: they work.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: boot pti=auto
# ring3: covers B20

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        expect_equal "registered", %rax, $0
        self    0
        senduipi %rax
        mov     $1, %edi
        call    await
        expect_equal "and interrupted", handled(%rip), $1
        call    check_done
