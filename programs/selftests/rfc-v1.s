# The RFC's selftest (its patch 13), written anew: an interrupt to a thread that spins, and one to a thread that waits in
# the kernel. Output as Linux' kselftests have it. selftests §1.
#
# As in the original the status is 0 once the set-up has succeeded, whatever the sub-tests find, the first sub-test hangs
# if nothing arrives, and the senders are not waited for.
#
# ring3: with ../lib/thread.s ../lib/print.s
# ring3: expect-exit 0
# ring3: always "[RUN]\tx86.base-ipi: the receiver spins in user space"
# ring3: always "[OK]\tx86.base-ipi: received"
# ring3: always "[RUN]\tx86.blocking-ipi: the receiver waits in the kernel"
# ring3: always "[OK]\tx86.blocking-ipi: received"
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers A5 B6 F11 F13

        .include "../lib/ring3.inc"

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_uintr_register_handler, %eax
        syscall
        test    %eax, %eax
        js      no_handler
        xor     %edi, %edi              # vector 0
        xor     %esi, %esi
        mov     $SYS_uintr_create_fd, %eax
        syscall
        test    %eax, %eax
        js      no_fd
        mov     %eax, uintr_fd(%rip)
        stui

        # base-ipi
        movl    $0, received(%rip)
        lea     sender(%rip), %rdi
        xor     %esi, %esi              # at once
        call    thread_start
        lea     run_base(%rip), %rdi
        call    print
1:      pause
        cmpl    $0, received(%rip)
        je      1b
        lea     ok_base(%rip), %rdi
        call    print

        # blocking-ipi. The second sender uses the fd that the first one has given up.
        movl    $0, received(%rip)
        lea     sender(%rip), %rdi
        mov     $1000, %esi             # µs: enough to be asleep by then
        call    thread_start
        lea     run_blocking(%rip), %rdi
        call    print
        xor     %edi, %edi
        mov     $SYS_uintr_wait, %eax
        syscall
        lea     ok_blocking(%rip), %rdi
        cmpl    $0, received(%rip)
        jne     2f
        lea     fail_blocking(%rip), %rdi
2:      call    print

        mov     uintr_fd(%rip), %edi
        mov     $SYS_close, %eax
        syscall
        xor     %edi, %edi
        mov     $SYS_uintr_unregister_handler, %eax
        syscall
        xor     %edi, %edi
        jmp     exit

no_handler:
        lea     fail_handler(%rip), %rdi
        jmp     1f
no_fd:  lea     fail_fd(%rip), %rdi
1:      call    print
        mov     $1, %edi
exit:   mov     $SYS_exit_group, %eax
        syscall

sender:                                 # rdi: how long to wait before sending, µs
        push    %rbx
        sub     $16, %rsp
        imul    $1000, %rdi, %rax
        movq    $0, (%rsp)
        mov     %rax, 8(%rsp)
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        mov     $SYS_uintr_register_sender, %eax
        syscall
        mov     %rax, %rbx
        lea     fail_sender(%rip), %rdi
        test    %eax, %eax
        js      2f
        cmpq    $0, 8(%rsp)
        je      1f
        mov     %rsp, %rdi
        xor     %esi, %esi
        mov     $SYS_nanosleep, %eax
        syscall
1:      lea     sending(%rip), %rdi
        call    print
        senduipi %rbx
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        mov     $SYS_uintr_unregister_sender, %eax
        syscall
        jmp     3f
2:      call    print
3:      add     $16, %rsp
        pop     %rbx
        ret

handler:
        movl    $1, received(%rip)
        add     $8, %rsp
        uiret

        .section .rodata
run_base:       .asciz  "[RUN]\tx86.base-ipi: the receiver spins in user space\n"
ok_base:        .asciz  "[OK]\tx86.base-ipi: received\n"
run_blocking:   .asciz  "[RUN]\tx86.blocking-ipi: the receiver waits in the kernel\n"
ok_blocking:    .asciz  "[OK]\tx86.blocking-ipi: received\n"
fail_blocking:  .asciz  "[FAIL]\tx86.blocking-ipi: not received\n"
fail_handler:   .asciz  "[FAIL]\tset-up: no handler can be registered\n"
fail_fd:        .asciz  "[FAIL]\tset-up: no vector can be registered\n"
fail_sender:    .asciz  "[FAIL]\tsender: not accepted\n"
sending:        .asciz  "\tthe sender sends\n"

        .bss
        .balign 4
received:       .skip   4
uintr_fd:       .skip   4
