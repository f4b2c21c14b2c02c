# D13, eventfd: posting is write(2) to the fd.
#
# ring3: with ../lib/check.s
# ring3: covers D13

        .include "claims.inc"
        .globl  _start
        .text
_start: sys     SYS_eventfd2, $0, $0
        mov     %rax, fd(%rip)
        sys     SYS_write, fd(%rip), $one, $8
        expect_equal "write takes the eight bytes", %rax, $8
        sys     SYS_read, fd(%rip), $value, $8
        expect_equal "and they have arrived", value(%rip), $1
        call    check_done

        .data
        .balign 8
one:    .quad   1
        .bss
        .balign 8
fd:     .skip   8
value:  .skip   8
