# Bad index: SENDUIPI with an index that stands for no connection raises #GP: SIGSEGV.
#
# ring3: with lib/fault.s lib/uintr.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers B3 H105 H106 H107 H113 H115

        .include "lib/ring3.inc"

SI_KERNEL = 0x80
GENERAL_PROTECTION = 13                 # the exception's vector, #GP

        .globl  _start
        .text
_start:
        call    catch_faults
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        mov     $20, %edi
        xor     %esi, %esi
        call    uintr_create_fd
        mov     %eax, %r13d             # vector 20: r13
        mov     $21, %edi
        xor     %esi, %esi
        call    uintr_create_fd
        mov     %eax, %r14d             # vector 21: r14
        mov     %r13d, %edi
        xor     %esi, %esi
        call    uintr_register_sender
        expect_equal "the first index is 0", %rax, $0
        mov     %r14d, %edi
        xor     %esi, %esi
        call    uintr_register_sender
        expect_equal "the second is 1", %rax, $1
        stui

        mov     $2, %ebx
        try     senduipi %rbx
        expect_equal "index 2, which is free, gives SIGSEGV", fault_signal(%rip), $SIGSEGV
        expect_equal "si_code says that the kernel sent it and there is no address", fault_code(%rip), $SI_KERNEL
        expect_equal "si_addr is 0", fault_address(%rip), $0
        expect_equal "the trap number is that of general protection", fault_trap(%rip), $GENERAL_PROTECTION
        expect_equal "RIP is that of the instruction", fault_length(%rip), $4

        mov     $255, %ebx              # the table's last place
        try     senduipi %rbx
        expect_equal "index 255 gives SIGSEGV", fault_signal(%rip), $SIGSEGV
        mov     $256, %ebx
        try     senduipi %rbx
        expect_equal "index 256, outside the table, gives SIGSEGV", fault_signal(%rip), $SIGSEGV
        mov     $0x100000000, %rbx      # its lower half is a good index
        try     senduipi %rbx
        expect_equal "all 64 bits of the register count", fault_signal(%rip), $SIGSEGV
        mov     $-1, %rbx
        try     senduipi %rbx
        expect_equal "index -1 gives SIGSEGV", fault_signal(%rip), $SIGSEGV
        expect_equal "and the register is as it was", %rbx, $-1

        # A connection is given up: its place is empty, and is the first to be filled again.
        mov     %r13d, %edi
        xor     %esi, %esi
        call    uintr_unregister_sender
        xor     %ebx, %ebx
        try     senduipi %rbx
        expect_equal "after unregistering it gives SIGSEGV", fault_signal(%rip), $SIGSEGV
        expect_equal "nothing was delivered so far", deliveries(%rip), $0
        mov     $1, %ebx
        try     senduipi %rbx
        mov     $SYS_getpid, %eax
        syscall
        expect_equal "the other connection is untouched", last_vector(%rip), $21
        mov     %r13d, %edi
        xor     %esi, %esi
        call    uintr_register_sender
        expect_equal "the lowest free index is given again", %rax, $0
        xor     %ebx, %ebx
        try     senduipi %rbx
        mov     $SYS_getpid, %eax
        syscall
        expect_equal "and works again", last_vector(%rip), $20

        # The last connection is given up: then the table is gone.
        mov     %r13d, %edi
        xor     %esi, %esi
        call    uintr_unregister_sender
        mov     %r14d, %edi
        xor     %esi, %esi
        call    uintr_unregister_sender
        xor     %ebx, %ebx
        try     senduipi %rbx
        expect_equal "without any connection it gives SIGILL", fault_signal(%rip), $SIGILL
        call    check_done

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
