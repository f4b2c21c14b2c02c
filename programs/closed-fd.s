# A closed fd: with the last descriptor of a uintr_fd goes every connection made through it.
#
# The sender's next SENDUIPI faults: SIGILL if that was its only connection, SIGSEGV if it has others (kernel-abi §3.3).
#
# ring3: with lib/fault.s lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers B14 F9 H104 H107

        .include "lib/ring3.inc"

        .globl  _start
        .text
_start:
        call    catch_faults
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        stui

        # One connection, of a thread that sends all the time.
        call    vector_9
        mov     %eax, shared_fd(%rip)
        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
1:      pause
        cmpq    $3, deliveries(%rip)
        jb      1b
        mov     shared_fd(%rip), %edi
        mov     $SYS_close, %eax
        syscall
        mov     %r15, %rdi
        call    thread_join             # it sends until it faults
        mov     ended_by(%rip), %rax
        cmp     $SIGSEGV, %rax          # for a moment the table is still there, without the connection
        jne     2f
        mov     $SIGILL, %eax
2:      expect_equal "the fd is closed under a sender's feet, which gets SIGILL or SIGSEGV", %rax, $SIGILL

        # The vector is free again. Two connections, one of them closed.
        call    vector_9
        mov     %eax, %r12d
        mov     %eax, %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     $10, %edi
        call    uintr_connect_self
        mov     %rax, %r13
        mov     %r12d, %edi
        mov     $SYS_close, %eax
        syscall
        xor     %ebx, %ebx
        try     senduipi %rbx
        expect_equal "one of two closed gives SIGSEGV", fault_signal(%rip), $SIGSEGV
        try     senduipi %r13
        mov     $SYS_getpid, %eax
        syscall
        expect_equal "the other one works", last_vector(%rip), $10

        # A duplicate keeps the object alive.
        call    vector_9
        mov     %eax, %r12d
        mov     %eax, %edi
        mov     $SYS_dup, %eax
        syscall
        mov     %eax, %r14d
        mov     %r12d, %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     %rax, %rbx
        mov     %r12d, %edi
        mov     $SYS_close, %eax
        syscall
        try     senduipi %rbx
        mov     $SYS_getpid, %eax
        syscall
        expect_equal "while a duplicate is open it works", last_vector(%rip), $9
        call    vector_9
        expect_equal "and the vector is still taken", %rax, $-EBUSY
        mov     %r14d, %edi
        mov     $SYS_close, %eax
        syscall
        try     senduipi %rbx
        expect_equal "the duplicate closed too gives SIGSEGV", fault_signal(%rip), $SIGSEGV
        call    check_done

vector_9:
        mov     $9, %edi
        xor     %esi, %esi
        jmp     uintr_create_fd

sender:
        push    %rbx
        mov     shared_fd(%rip), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     %rax, %rbx
1:      try     senduipi %rbx
        mov     $20, %ecx               # without a rest between, the receiver would do nothing but handle (storm.s)
2:      pause
        dec     %ecx
        jnz     2b
        cmpl    $0, fault_signal(%rip)
        je      1b
        mov     fault_signal(%rip), %rax
        mov     %rax, ended_by(%rip)
        pop     %rbx
        ret

handler:
        push    %rax
        mov     8+frame_vector(%rsp), %rax
        mov     %rax, last_vector(%rip)
        incq    deliveries(%rip)
        pop     %rax
        add     $8, %rsp
        uiret

        .bss
        .balign 8
last_vector:    .skip   8
deliveries:     .skip   8
ended_by:       .skip   8
shared_fd:      .skip   4
