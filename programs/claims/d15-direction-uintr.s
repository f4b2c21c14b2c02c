# D15, uintr_fd: one way. Whoever connects through it, even another receiver, interrupts the thread that made it.
#
# ring3: with count.s ../lib/uintr.s ../lib/thread.s ../lib/check.s
# ring3: covers D15 B13

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        sys     SYS_uintr_create_fd, $7, $0
        mov     %rax, fd(%rip)
        lea     other(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
        mov     $1, %edi
        call    await
        movq    $1, stop(%rip)
        mov     %r15, %rdi
        call    thread_join
        expect_equal "the maker of the fd was interrupted", handled(%rip), $1
        expect_equal "who holds it and sends was not, though a receiver too", others(%rip), $0
        call    check_done

other:  sys     SYS_uintr_register_handler, $note, $0
        stui
        sys     SYS_uintr_register_sender, fd(%rip), $0
        senduipi %rax
1:      pause
        cmpq    $0, stop(%rip)
        je      1b
        ret

note:   incq    others(%rip)
        add     $8, %rsp
        uiret

        .bss
        .balign 8
fd:     .skip   8
stop:   .skip   8
others: .skip   8
