# poc-v2: what an ipi fd answers, and that a child of fork sends through the same table as its parent.
# (The descriptor is made before fork, the connection after it: the table is one and the same.)
#
# ring3: with count.s ../lib/check.s
# ring3: abi poc-v2
# ring3: covers C3

        .include "claims.inc"
SET_TARGET_TABLE = 0x7500
        .globl  _start
        .text
_start: sys     POC_register_handler, $count_interrupt, $0
        stui
        sys     POC_ipi_fd, $0
        mov     %rax, fd(%rip)
        sys     SYS_ioctl, fd(%rip), $SET_TARGET_TABLE, $0
        expect_equal "a process that has a table cannot set another: EBUSY", %rax, $-EBUSY
        sys     SYS_ioctl, fd(%rip), $SET_TARGET_TABLE + 1, $0
        expect_equal "any other command: EINVAL", %rax, $-EINVAL
        sys     POC_register_self, $6, $0
        sys     SYS_fork
        test    %eax, %eax
        jz      child
        mov     $1, %edi
        call    await
        expect_equal "the child's interrupt", last_vector(%rip), $6
        call    check_done

child:  xor     %eax, %eax
        senduipi %rax
        sys     SYS_exit_group, $0

        .bss
        .balign 8
fd:     .skip   8
