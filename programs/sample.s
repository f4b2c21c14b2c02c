# The sample of the manual pages: a thread sleeps in short naps until another one interrupts it.
#
# The receiver is mostly inside nanosleep when the interrupt is posted. The RFC lets the nap end in its own time; then the
# handler runs.
#
# ring3: with lib/thread.s lib/print.s
# ring3: expect-exit 0
# ring3: expect-stdout "Receiver enabled interrupts\n"
# ring3: expect-stdout "Sending IPI from sender thread\n"
# ring3: expect-stdout "\t-- User interrupt handler --\n"
# ring3: expect-stdout "Success\n"
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers B7

        .include "lib/ring3.inc"

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
        js      no_vector
        mov     %eax, uintr_fd(%rip)

        stui
        lea     enabled(%rip), %rdi
        call    print

        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %rbx

1:      lea     nap(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_nanosleep, %eax
        syscall
        cmpl    $0, received(%rip)
        je      1b

        mov     %rbx, %rdi
        call    thread_join
        mov     uintr_fd(%rip), %edi
        mov     $SYS_close, %eax
        syscall
        xor     %edi, %edi
        mov     $SYS_uintr_unregister_handler, %eax
        syscall

        lea     success(%rip), %rdi
        call    print
        xor     %edi, %edi
        jmp     exit

no_handler:
        lea     handler_error(%rip), %rdi
        jmp     fail
no_vector:
        lea     vector_error(%rip), %rdi
fail:   call    print
        mov     $1, %edi
exit:   mov     $SYS_exit_group, %eax
        syscall

sender:
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        mov     $SYS_uintr_register_sender, %eax
        syscall
        test    %eax, %eax
        js      no_sender
        push    %rax
        lea     sending(%rip), %rdi
        call    print
        pop     %rax
        senduipi %rax
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        mov     $SYS_uintr_unregister_sender, %eax
        syscall
        ret
no_sender:
        lea     sender_error(%rip), %rdi
        jmp     fail

# Handlers may make system calls. What these change has to be saved, and everything `print` changes.
handler:
        push    %rax
        push    %rcx
        push    %rdx
        push    %rsi
        push    %rdi
        push    %r11
        lea     banner(%rip), %rdi
        call    print
        movl    $1, received(%rip)
        pop     %r11
        pop     %rdi
        pop     %rsi
        pop     %rdx
        pop     %rcx
        pop     %rax
        add     $8, %rsp
        uiret

        .section .rodata
enabled:        .asciz  "Receiver enabled interrupts\n"
sending:        .asciz  "Sending IPI from sender thread\n"
banner:         .asciz  "\t-- User interrupt handler --\n"
success:        .asciz  "Success\n"
handler_error:  .asciz  "Interrupt handler register error\n"
vector_error:   .asciz  "Interrupt vector registration error\n"
sender_error:   .asciz  "Sender register error\n"
        .balign 8
nap:            .quad   0, 1000         # 1 µs

        .bss
        .balign 4
received:       .skip   4
uintr_fd:       .skip   4
