# D12, eventfd: the object is a 64-bit counter.
#
# ring3: with ../lib/check.s
# ring3: covers D12

        .include "claims.inc"
        .globl  _start
        .text
_start: sys     SYS_eventfd2, $0, $0
        mov     %rax, fd(%rip)
        sys     SYS_write, fd(%rip), $three, $8
        sys     SYS_write, fd(%rip), $four, $8
        sys     SYS_read, fd(%rip), $value, $8
        expect_equal "3 and 4 written: 7 read", value(%rip), $7
        call    check_done

        .data
        .balign 8
three:  .quad   3
four:   .quad   4
        .bss
        .balign 8
fd:     .skip   8
value:  .skip   8
