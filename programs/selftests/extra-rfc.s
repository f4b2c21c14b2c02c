# Tests that the original suites do not have, for what rfc-v1 says. selftests §2.12.
#
# ring3: with kselftest-rfc.s ../lib/fault.s ../lib/thread.s ../lib/check.s
# ring3: cores 2
# ring3: seeds 2
# ring3: covers A10 A11 A13 B7 B14 F9 F10 F13

POC = 0
        .include "kselftest.inc"

SYS_open = 2
SYS_pidfd_open = 434
SYS_pidfd_getfd = 438

        .globl  _start
        .text
_start: call    supported
        call    catch_faults

        run     "wait-without-handler"
        sys     NR_wait, $0
        verdict "wait-without-handler", %rax, $-EOPNOTSUPP

        run     "flags-before-fd"
        sys     NR_register_sender, $-1, $1
        verdict "flags-before-fd", %rax, $-EINVAL

        run     "close-fd"
        call    one_fd
        sys     NR_register_sender, fd(%rip), $0
        mov     %rax, %rbx
        sys     SYS_close, fd(%rip)
        try     senduipi %rbx
        verdict "close-fd: the only connection, SIGILL", fault_signal(%rip), $SIGILL
        sys     NR_create_fd, $0, $0
        mov     %rax, fd(%rip)
        sys     NR_create_fd, $1, $0
        mov     %rax, fd2(%rip)
        sys     NR_register_sender, fd(%rip), $0
        mov     %rax, %rbx
        sys     NR_register_sender, fd2(%rip), $0
        sys     SYS_close, fd(%rip)
        try     senduipi %rbx
        verdict "close-fd: another one is left, SIGSEGV", fault_signal(%rip), $SIGSEGV
        sys     NR_create_fd, $0, $0
        mov     %rax, fd(%rip)
        sys     NR_register_sender, fd(%rip), $0
        verdict "the lowest free index is given again", %rax, %rbx

        run     "connected-already"
        sys     SYS_dup, fd(%rip)
        mov     %rax, duplicate(%rip)
        sys     NR_register_sender, duplicate(%rip), $0
        verdict "EISCONN through a duplicate", %rax, $-EISCONN
        movq    $0, other_result(%rip)
        call    in_a_thread
        verdict "another thread may connect to the same fd", other_result(%rip), $0

        run     "receiver-gone"
        sys     NR_unregister_handler, $0
        try     senduipi %rbx
        verdict "a send to a receiver that has unregistered: no fault", fault_signal(%rip), $0
        sys     NR_register_sender, fd(%rip), $0
        verdict "EISCONN before ESHUTDOWN", %rax, $-EISCONN
        call    in_a_thread
        verdict "who is not connected gets ESHUTDOWN", other_result(%rip), $-ESHUTDOWN
        sys     NR_unregister_sender, duplicate(%rip), $0
        verdict "the connection ends all the same, through the duplicate", %rax, $0
        sys     SYS_close, fd(%rip)
        sys     SYS_close, duplicate(%rip)
        sys     SYS_close, fd2(%rip)

        run     "registration"
        sys     NR_register_handler, $count, $0
        call    self
        clui
        senduipi %rbx
        mov     $10000, %edi
        call    nap                     # it is recognised, and masked
        stui                            # (with a handler it would be delivered now)
        clui
        movq    $0, counted(%rip)
        senduipi %rbx
        mov     $1, %edi
        call    nap
        sys     NR_unregister_handler, $0
        sys     NR_register_handler, $count, $0
        testui
        setc    %al
        movzbl  %al, %r12d
        stui
        mov     $1, %edi
        call    nap
        verdict "unregistering discards what is pending", counted(%rip), $0
        verdict "and leaves UIF: it was clear", %r12, $0
        sys     NR_unregister_handler, $0
        sys     NR_register_handler, $count, $0
        testui
        setc    %al
        movzbl  %al, %r12d
        verdict "and it was set", %r12, $1
        sys     SYS_close, fd(%rip)

        run     "delivery"
        clui
        call    self                    # vector 0 in rbx
        sys     NR_create_fd, $63, $0
        mov     %rax, fd2(%rip)
        sys     NR_register_sender, fd2(%rip), $0
        mov     %rax, %rbp
        movq    $0, counted(%rip)
        senduipi %rbx
        senduipi %rbp
        senduipi %rbx
        mov     $1, %edi
        call    nap
        stui
        nop
        verdict "vector 63 before vector 0", order(%rip), $(63 | 0 << 8)
        verdict "twice the same vector is one delivery", counted(%rip), $2
        sys     NR_unregister_handler, $0
        sys     NR_register_handler, $nest, $0
        sys     SYS_close, fd(%rip)
        sys     SYS_close, fd2(%rip)
        call    self
        senduipi %rbx
1:      pause
        cmpq    $3, nested(%rip)
        jb      1b
        verdict "with STUI in the handler it nests", deepest(%rip), $3
        sys     NR_unregister_handler, $0
        sys     SYS_close, fd(%rip)

        run     "sleep"
        sys     NR_register_handler, $count, $0
        sys     NR_create_fd, $0, $0
        mov     %rax, fd(%rip)
        movq    $0, counted(%rip)
        stui
        sys     SYS_eventfd2, $0, $0
        mov     %rax, counter(%rip)
        lea     disturb(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
        sys     SYS_read, counter(%rip), $value, $8
        mov     counted(%rip), %r13
        mov     %rax, %r12
        mov     %r15, %rdi
        call    thread_join
        verdict "read is not cut short", %r12, $8
        verdict "and the handler has run when it returns", %r13, $1

        run     "signal-during-wait"
        sys     SYS_getpid
        mov     %eax, pid(%rip)
        sys     SYS_rt_sigaction, $SIGUSR1, $action, $0, $8
        lea     kick(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
        sys     NR_wait, $0
        mov     %rax, %r12
        mov     %r15, %rdi
        call    thread_join
        verdict "a signal ends uintr_wait: EINTR, whatever SA_RESTART says", %r12, $-EINTR

        run     "the-fd"
        sys     SYS_read, fd(%rip), $value, $8
        verdict "read: EINVAL", %rax, $-EINVAL
        sys     SYS_write, fd(%rip), $value, $8
        verdict "write: EBADF", %rax, $-EBADF
        mov     fd(%rip), %eax
        add     $'0', %al
        mov     %al, fdinfo_digit(%rip)
        sys     SYS_open, $fdinfo, $0
        mov     %rax, %rdi
        sys     SYS_read, %rdi, $text, $512
        lea     text(%rip), %rsi
        mov     user_vector(%rip), %rdx
        mov     $512, %ecx
1:      cmp     (%rsi), %rdx
        je      2f
        inc     %rsi
        dec     %ecx
        jnz     1b
2:      mov     8(%rsi), %r12           # behind `user_vec`
        shl     $16, %r12
        shr     $16, %r12
        mov     user_vector+8(%rip), %rdx
        verdict "fdinfo names the vector", %r12, %rdx
        sys     NR_unregister_handler, $0
        sys     SYS_close, fd(%rip)

        run     "fork"
        call    one_fd
        sys     NR_register_sender, fd(%rip), $0
        mov     %rax, %rbx
        sys     SYS_fork
        test    %eax, %eax
        jz      heir
        mov     %rax, pid(%rip)
        sys     SYS_wait4, pid(%rip), $status, $0, $0
        movzbl  status+1(%rip), %ebx
        verdict "a child inherits no connection: SIGILL", %rbx, $SIGILL
        sys     NR_unregister_handler, $0
        sys     SYS_close, fd(%rip)

# The descriptor of another process, taken with pidfd_getfd: who has it may send.
        run     "pidfd-getfd"
        call    socket_pair
        movl    $0, flag(%rip)
        sys     SYS_fork
        test    %eax, %eax
        jz      willing
        mov     %rax, pid(%rip)
        mov     sockets(%rip), %eax
        sys     SYS_read, %rax, $value, $8      # the child's descriptor, as a number
        sys     SYS_pidfd_open, pid(%rip), $0
        mov     %rax, counter(%rip)
        sys     SYS_pidfd_getfd, counter(%rip), value(%rip), $0
        mov     %rax, fd(%rip)
        sys     NR_register_sender, fd(%rip), $0
        mov     %rax, %rbx
        senduipi %rbx
        sys     SYS_wait4, pid(%rip), $status, $0, $0
        sys     SYS_close, fd(%rip)
        movzbl  status+1(%rip), %ebx    # the child's `flag`
        verdict "pidfd-getfd: who has taken the fd may send", %rbx, $1

# A receiver in another process dies; the sender here has its fd, or has let it go.
        run     "receiver-died"
        movl    $1, keeps(%rip)
        call    death
        verdict "somebody holds the fd: no fault", %rax, $0
        movl    $0, keeps(%rip)
        call    death
        verdict "nobody does: SIGILL", %rax, $SIGILL
        call    check_done

heir:   try     senduipi %rbx
        sys     SYS_exit_group, fault_signal(%rip)

# The signal of a SENDUIPI to a process that has died, in rax.
death:  call    socket_pair
        movl    $0, flag(%rip)
        sys     SYS_fork
        test    %eax, %eax
        jz      receiver
        mov     %rax, pid(%rip)
        mov     sockets(%rip), %edi
        call    receive_fd
        mov     %rax, fd(%rip)
        sys     NR_register_sender, fd(%rip), $0
        mov     %rax, %rbx
        cmpl    $0, keeps(%rip)
        jne     1f
        sys     SYS_close, fd(%rip)
1:      mov     sockets(%rip), %edi
        mov     %rdi, %rax
        sys     SYS_write, %rax, $value, $1     # the receiver may die now
        sys     SYS_wait4, pid(%rip), $status, $0, $0
        try     senduipi %rbx
        sys     SYS_close, fd(%rip)
        mov     sockets(%rip), %eax
        sys     SYS_close, %rax
        mov     sockets+4(%rip), %eax
        sys     SYS_close, %rax
        mov     fault_signal(%rip), %rax
        ret

willing:
        xor     %edi, %edi
        call    be_receiver
        mov     sockets+4(%rip), %eax
        sys     SYS_write, %rax, $uintr_fd, $8
1:      pause
        cmpl    $0, flag(%rip)
        je      1b
        mov     flag(%rip), %eax
        sys     SYS_exit_group, %rax

receiver:
        call    one_fd
        mov     sockets+4(%rip), %edi
        mov     fd(%rip), %rsi
        call    send_fd
        mov     sockets+4(%rip), %eax
        sys     SYS_read, %rax, $value, $1
        sys     SYS_exit_group, $0

one_fd: sys     NR_register_handler, $empty_handler, $0
        sys     NR_create_fd, $0, $0
        mov     %rax, fd(%rip)
        ret

# Vector 0 and a connection to itself: its index in rbx.
self:   sys     NR_create_fd, $0, $0
        mov     %rax, fd(%rip)
        sys     NR_register_sender, fd(%rip), $0
        mov     %rax, %rbx
        ret

in_a_thread:
        lea     connect(%rip), %rdi
        call    thread_start
        mov     %rax, %rdi
        jmp     thread_join
connect:
        sys     NR_register_sender, fd(%rip), $0
        mov     %rax, other_result(%rip)
        ret

disturb:                                # a sender, then what the receiver really waits for
        push    %rbx
        sys     NR_register_sender, fd(%rip), $0
        mov     %rax, %rbx
        mov     $1000, %edi
        call    nap
        senduipi %rbx
        mov     $1000, %edi
        call    nap
        sys     SYS_write, counter(%rip), $one, $8
        pop     %rbx
        ret

kick:   mov     $1000, %edi
        call    nap
        sys     SYS_tgkill, pid(%rip), pid(%rip), $SIGUSR1
        ret

signalled:
        ret
restore:
        mov     $SYS_rt_sigreturn, %eax
        syscall

count:  push    %rax
        push    %rcx
        mov     16+frame_vector(%rsp), %rax
        mov     counted(%rip), %rcx
        mov     %al, order(%rcx)
        incq    counted(%rip)
        pop     %rcx
        pop     %rax
        add     $8, %rsp
        uiret

nest:   push    %rax                    # the first and the second send again, with UIF set
        incq    depth(%rip)
        mov     depth(%rip), %rax
        cmp     deepest(%rip), %rax
        jbe     1f
        mov     %rax, deepest(%rip)
1:      incq    nested(%rip)
        cmpq    $3, nested(%rip)
        jae     2f
        senduipi %rbx
        stui
3:      pause                           # until the next one has been here
        cmpq    $3, nested(%rip)
        jb      3b
2:      clui
        decq    depth(%rip)
        pop     %rax
        add     $8, %rsp
        uiret

        .data
        .balign 8
action: .quad   signalled, SA_RESTORER | 0x10000000, restore, 0         # SA_RESTART
one:    .quad   1
user_vector: .ascii "user_vector:0\n"
        .skip   8
fdinfo: .ascii  "/proc/self/fdinfo/"
fdinfo_digit: .ascii "0\0"
        .bss
        .balign 8
fd:     .skip   8
fd2:    .skip   8
duplicate: .skip 8
counter: .skip  8
value:  .skip   8
other_result: .skip 8
counted: .skip  8
order:  .skip   64
depth:  .skip   8
deepest: .skip  8
nested: .skip   8
pid:    .skip   8
status: .skip   8
keeps:  .skip   4
text:   .skip   512
