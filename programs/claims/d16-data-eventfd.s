# D16, eventfd: the data is the counter: how much was written, whether read once or often.
#
# ring3: with ../lib/check.s
# ring3: covers D16

        .include "claims.inc"
        .globl  _start
        .text
_start: sys     SYS_eventfd2, $0, $0
        mov     %rax, fd(%rip)
        mov     $5, %ebx
1:      sys     SYS_write, fd(%rip), $one, $8
        dec     %ebx
        jnz     1b
        sys     SYS_read, fd(%rip), $value, $8
        expect_equal "written five times: five", value(%rip), $5
        call    check_done

        .data
        .balign 8
one:    .quad   1
        .bss
        .balign 8
fd:     .skip   8
value:  .skip   8
