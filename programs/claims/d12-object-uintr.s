# D12, uintr_fd: the object is a receiver and a vector. Two fds of one receiver are two vectors; one vector has one fd.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers D12 B2

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        self    4
        mov     %rax, %rbx
        self    8
        senduipi %rax
        mov     $1, %edi
        call    await
        expect_equal "the second fd is vector 8", last_vector(%rip), $8
        senduipi %rbx
        mov     $2, %edi
        call    await
        expect_equal "the first is vector 4", last_vector(%rip), $4
        sys     SYS_uintr_create_fd, $4, $0
        expect_equal "which nobody else can have", %rax, $-EBUSY
        call    check_done
