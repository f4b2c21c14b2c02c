# D13, uintr_fd: the fd gives an index, the index is posted with SENDUIPI. Writing to the fd is not possible.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers D13 B3

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        sys     SYS_uintr_create_fd, $0, $0
        mov     %rax, fd(%rip)
        sys     SYS_write, fd(%rip), $fd, $8
        expect_equal "write: EBADF", %rax, $-EBADF
        sys     SYS_uintr_register_sender, fd(%rip), $0
        senduipi %rax
        mov     $1, %edi
        call    await
        expect_equal "SENDUIPI with the index: it arrives", handled(%rip), $1
        call    check_done

        .bss
        .balign 8
fd:     .skip   8
