# D7, signals: the child of fork has the handlers, and an empty set of pending signals.
#
# ring3: with count.s ../lib/check.s
# ring3: covers D7

        .include "claims.inc"
        .globl  _start
        .text
_start: catch   SIGUSR1, count_signal
        mask    SIG_BLOCK, 1 << (SIGUSR1 - 1)
        raise   SIGUSR1
        sys     SYS_fork
        test    %eax, %eax
        jz      child
        mov     %rax, %rbx
        sys     SYS_rt_sigpending, $pending, $8
        mov     pending(%rip), %r12
        mov     %rbx, pid(%rip)
        sys     SYS_wait4, pid(%rip), $status, $0, $0
        expect_equal "pending in the parent", %r12, $1 << (SIGUSR1 - 1)
        mov     status+1(%rip), %al
        movzbl  %al, %eax
        mov     %rax, %r12
        expect_equal "nothing pending in the child, whose handler works", %r12, $1
        call    check_done

child:  sys     SYS_rt_sigpending, $pending, $8
        mask    SIG_UNBLOCK, 1 << (SIGUSR1 - 1)
        raise   SIGUSR1
        mov     caught(%rip), %rdi      # 1: only its own
        or      pending(%rip), %rdi
        mov     $SYS_exit_group, %eax
        syscall

        .bss
        .balign 8
pending: .skip  8
pid:    .skip   8
status: .skip   8
