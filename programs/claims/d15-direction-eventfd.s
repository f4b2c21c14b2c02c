# D15, eventfd: both ways. Either side may write and read the same fd.
#
# ring3: with count.s ../lib/thread.s ../lib/check.s
# ring3: covers D15

        .include "claims.inc"
        .globl  _start
        .text
_start: sys     SYS_eventfd2, $0, $0
        mov     %rax, fd(%rip)
        lea     other(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
        sys     SYS_write, fd(%rip), $one, $8
1:      pause                           # until the other side has read it
        cmpq    $1, got(%rip)
        jne     1b
        movq    $1, answer(%rip)
        mov     %r15, %rdi
        call    thread_join
        sys     SYS_read, fd(%rip), $value, $8
        expect_equal "one way", got(%rip), $1
        expect_equal "and back, through the same fd", value(%rip), $5
        call    check_done

other:  sys     SYS_read, fd(%rip), $got, $8
1:      pause
        cmpq    $0, answer(%rip)
        je      1b
        sys     SYS_write, fd(%rip), $five, $8
        ret

        .data
        .balign 8
one:    .quad   1
five:   .quad   5
        .bss
        .balign 8
fd:     .skip   8
value:  .skip   8
got:    .skip   8
answer: .skip   8
