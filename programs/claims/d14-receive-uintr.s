# D14, uintr_fd: receiving is a handler that runs by itself, and is told the vector. The program reads nothing.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/check.s
# ring3: covers B13 D14 A6

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        sys     SYS_uintr_create_fd, $42, $0
        mov     %rax, fd(%rip)
        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
1:      incq    steps(%rip)             # something else to do
        cmpq    $0, handled(%rip)
        je      1b
        expect_equal "the handler ran, with the vector", last_vector(%rip), $42
        sys     SYS_read, fd(%rip), $steps, $8
        expect_equal "read of the fd: EINVAL", %rax, $-EINVAL
        mov     %r15, %rdi
        call    thread_join
        call    check_done

sender: sys     SYS_uintr_register_sender, fd(%rip), $0
        senduipi %rax
        ret

        .bss
        .balign 8
fd:     .skip   8
steps:  .skip   8
