# syscall_ipi_fd: sharing a table of targets between processes. selftests §2.9.
#
# ring3: abi poc-v2
# ring3: with kselftest-poc.s ../lib/check.s
# ring3: cores 2
# ring3: seeds 2
# ring3: covers C3 F13

POC = 1
        .include "kselftest.inc"

SET_TARGET_TABLE = 0x7500               # _IO('u', 0)
TIMES = 10000

        .globl  _start
        .text
_start: call    supported

        run     "ipi-fd.share"
        call    socket_pair
        sys     SYS_fork                # before the parent has anything to do with user interrupts
        test    %eax, %eax
        jz      child
        mov     %rax, pid(%rip)
        sys     NR_register_handler, $flag_handler, $0
        sys     NR_register_self, $0, $0
        mov     %rax, %rbx
        sys     NR_ipi_fd, $0
        mov     %rax, %rbp
        stui
        mov     sockets(%rip), %edi
        mov     %rbp, %rsi
        call    send_fd
        mov     $TIMES, %edi
        call    poll_flag
        mov     flag(%rip), %r12d
        sys     NR_unregister_sender, %rbx, $0
        sys     SYS_close, %rbp
        call    end_child
        verdict "ipi-fd.share", %r12, $1

# In the original a call without a body: who is forked later has the table without being given it.
        run     "ipi-fd.inheritance"
        movl    $0, flag(%rip)
        sys     NR_register_self, $0, $0
        mov     %rax, %rbx
        sys     SYS_fork
        test    %eax, %eax
        jz      heir
        mov     %rax, pid(%rip)
        mov     $TIMES, %edi
        call    poll_flag
        mov     flag(%rip), %r12d
        sys     NR_unregister_sender, %rbx, $0
        sys     NR_unregister_handler, $0
        call    end_child
        verdict "ipi-fd.inheritance", %r12, $1
        call    check_done

child:  mov     sockets+4(%rip), %edi
        call    receive_fd
        sys     SYS_ioctl, %rax, $SET_TARGET_TABLE
        xor     %eax, %eax              # the index: the table was empty
heir:   mov     %rbx, %rcx
        cmpq    $0, pid(%rip)           # the first child has no index from its parent
        cmovne  %rcx, %rax
        senduipi %rax
1:      sys     SYS_pause
        jmp     1b

end_child:
        sys     SYS_kill, pid(%rip), $SIGKILL
        sys     SYS_wait4, pid(%rip), $0, $0, $0
        ret

        .bss
        .balign 8
pid:    .skip   8
