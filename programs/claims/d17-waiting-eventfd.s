# D17, eventfd: poll and its family wait for the descriptors they are given, and for no other.
#
# ring3: with count.s ../lib/thread.s ../lib/check.s
# ring3: covers D17

        .include "claims.inc"
        .globl  _start
        .text
_start: sys     SYS_eventfd2, $0, $0
        mov     %rax, one(%rip)
        sys     SYS_eventfd2, $0, $0
        mov     %rax, two(%rip)
        mov     %eax, waited(%rip)
        lea     writer(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
        sys     SYS_poll, $waited, $1, $-1
        mov     %rax, %r12
        mov     written(%rip), %r13
        expect_equal "poll returns for one descriptor", %r12, $1
        expect_equal "not when the other was written, but when this one was", %r13, $2
        mov     %r15, %rdi
        call    thread_join
        call    check_done

writer: mov     $1000000, %edi
        call    nap
        incq    written(%rip)
        sys     SYS_write, one(%rip), $written, $8
        mov     $1000000, %edi
        call    nap
        incq    written(%rip)
        sys     SYS_write, two(%rip), $written, $8
        ret

        .data
        .balign 8
waited: .long   0                       # struct pollfd: fd, events, what has happened
        .short  POLLIN, 0
        .bss
        .balign 8
one:    .skip   8
two:    .skip   8
written: .skip  8
