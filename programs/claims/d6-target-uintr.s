# D6, user interrupts: always one thread, the one that made the fd, although another of the process has a handler too.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/check.s
# ring3: covers D6 A14

        .include "claims.inc"
        .globl  _start
        .text
_start: sys     SYS_uintr_register_handler, $note, $0
        stui
        sys     SYS_uintr_create_fd, $0, $0
        mov     %rax, fd(%rip)
        mov     %rsp, own_stack(%rip)
        lea     other(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
1:      pause
        cmpq    $0, taker(%rip)
        je      1b
        mov     own_stack(%rip), %rax
        sub     taker(%rip), %rax
        expect_below "it ran on the stack of the thread that had made the fd", %rax, $4096
        expect_equal "once", runs(%rip), $1
        movq    $0, taker(%rip)
        sys     SYS_uintr_register_sender, other_fd(%rip), $0
        senduipi %rax
2:      pause
        cmpq    $0, taker(%rip)
        je      2b
        mov     other_stack(%rip), %rax
        sub     taker(%rip), %rax
        expect_below "and that of an fd of the other thread on its stack", %rax, $4096
        mov     %r15, %rdi
        call    thread_join
        call    check_done

other:  sys     SYS_uintr_register_handler, $note, $0
        stui
        mov     %rsp, other_stack(%rip)
        sys     SYS_uintr_create_fd, $0, $0
        mov     %rax, other_fd(%rip)
        sys     SYS_uintr_register_sender, fd(%rip), $0
        senduipi %rax
3:      pause
        cmpq    $2, runs(%rip)
        jb      3b
        ret

note:   incq    runs(%rip)
        mov     %rsp, taker(%rip)
        add     $8, %rsp
        uiret

        .bss
        .balign 8
fd:     .skip   8
other_fd: .skip 8
own_stack: .skip 8
other_stack: .skip 8
taker:  .skip   8
runs:   .skip   8
