# D7, user interrupts: the child of fork inherits no handler, no UITT and nothing pending; only the open uintr_fd.
#
# ring3: with count.s ../lib/uintr.s ../lib/fault.s ../lib/check.s
# ring3: covers D7 B9 B8

        .include "claims.inc"
        .globl  _start
        .text
_start: call    catch_faults
        receive
        clui
        sys     SYS_uintr_create_fd, $5, $0
        mov     %rax, fd(%rip)
        sys     SYS_uintr_register_sender, fd(%rip), $0
        senduipi %rax                   # pending in the parent
        sys     SYS_fork
        test    %eax, %eax
        jz      child
        mov     %rax, pid(%rip)
        sys     SYS_wait4, pid(%rip), $status, $0, $0
        movzbl  status+1(%rip), %r12d
        expect_equal "the child: not a sender, not a receiver, but it can connect through the fd", %r12, $7
        stui
        mov     $1, %edi
        call    await
        expect_equal "and its interrupt comes to the thread that made the fd, merged with the pending one", handled(%rip), $1
        call    check_done

child:  xor     %ebx, %ebx
        stui                            # if anything were inherited it would come now
        xor     %eax, %eax
        try     senduipi %rax
        cmpq    $SIGILL, fault_signal(%rip)
        jne     1f
        or      $1, %ebx
1:      sys     SYS_uintr_create_fd, $6, $0
        cmp     $-EINVAL, %rax          # it has no handler
        jne     2f
        or      $2, %ebx
2:      sys     SYS_uintr_register_sender, fd(%rip), $0
        test    %eax, %eax
        jnz     3f
        or      $4, %ebx
        senduipi %rax
3:      add     handled(%rip), %rbx
        mov     %ebx, %edi
        mov     $SYS_exit_group, %eax
        syscall

        .bss
        .balign 8
fd:     .skip   8
pid:    .skip   8
status: .skip   8
