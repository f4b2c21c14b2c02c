# Inheritance: a child process inherits the uintr_fd, as it does any fd, and nothing else of its parent's user interrupts.
#
# With the fd it may connect like anybody, and then reaches the thread that created the fd: its parent's.
#
# ring3: with lib/uintr.s lib/fault.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers A14 B8 B9 D7 F8

        .include "lib/ring3.inc"

SYS_fork = 57
SYS_wait4 = 61

        .globl  _start
        .text
_start:
        call    catch_faults
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        xor     %edi, %edi
        xor     %esi, %esi
        call    uintr_create_fd
        mov     %eax, %r12d
        mov     %eax, %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     %rax, %rbx
        stui
        try     senduipi %rbx
        expect_equal "the parent can send to itself", fault_signal(%rip), $0

        mov     $SYS_fork, %eax
        syscall
        test    %eax, %eax
        jz      child
        mov     %rax, %r13
1:      pause
        cmpq    $2, handled(%rip)       # the child's memory is its own, so this counts the parent's only
        jb      1b
        mov     %r13, %rdi
        lea     status(%rip), %rsi
        xor     %edx, %edx
        xor     %r10d, %r10d
        mov     $SYS_wait4, %eax
        syscall
        expect_equal "the child's interrupt reached the parent", handled(%rip), $2
        expect_equal "the child's checks held", status(%rip), $0
        call    check_done

child:
        testui
        mov     $0, %r15
        adc     $0, %r15
        expect_equal "the child begins with UIF clear", %r15, $0
        try     senduipi %rbx
        expect_equal "without its parent's connections", fault_signal(%rip), $SIGILL
        xor     %edi, %edi
        call    uintr_unregister_handler
        expect_equal "and without its handler", %rax, $-EINVAL
        mov     %r12d, %edi
        xor     %esi, %esi
        call    uintr_register_sender
        expect_equal "with the fd it can connect", %rax, $0
        xor     %ebx, %ebx
        try     senduipi %rbx
        expect_equal "and send", fault_signal(%rip), $0
        call    check_done

handler:
        incq    handled(%rip)
        add     $8, %rsp
        uiret

        .bss
        .balign 8
handled:        .skip   8
status:         .skip   8
